import Geometry
import TestSupport
import Testing

@testable import Projection

/// Short ways by the radii of curvature in their middle, held up against PROJ's geodesics.
@Suite struct ShortDistanceTests {
  @Test("ways up to a kilometre to 2e-8 of their length, longer ones and those near a pole to the last bit")
  func likeGeodesic() {
    var random = SplitMix64(seed: 3)
    let (short, plain) = (ShortDistance(on: .grs80), Geodesic(on: .grs80))
    for _ in 0..<20_000 {
      let from = Point(x: Double.random(in: -180...180, using: &random), y: Double.random(in: -89...89, using: &random))
      let size = [1e-7, 1e-4, 0.004, 0.02, 1].randomElement(using: &random)!
      let to = Point(
        x: from.x + Double.random(in: -size...size, using: &random),
        y: from.y + Double.random(in: -size...size, using: &random))
      let (length, geodesic) = (short.distance(from, to), plain.distance(from, to))
      if geodesic > 1_001 || abs(from.y) > 76 {
        #expect(length == geodesic)
      } else {
        // What coordinates are rounded to is more than that of a very short way.
        #expect(abs(length - geodesic) <= 2e-8 * geodesic + 1e-8)
      }
    }
  }

  @Test("a way across 180° is as short as it is")
  func acrossTheSeam() {
    let (a, b) = (Point(x: 179.999, y: 60), Point(x: -179.999, y: 60))
    #expect(ShortDistance(on: .grs80).distance(a, b) == Geodesic(on: .grs80).distance(a, b))
  }
}
