import Geometry
import Overlay
import TestSupport
import Testing

/// What is not valid to GEOS is suspect to the quick look, so that nobody need ask GEOS about the rest.
@Suite struct SuspectTests {
  @Test("whatever GEOS refuses is suspect", arguments: 1...200 as ClosedRange<UInt64>)
  func refused(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    // Few places, so that corners meet, lie on sides, and repeat.
    func point() -> Point {
      Point(x: Double(Int.random(in: 0...6, using: &random)), y: Double(Int.random(in: 0...6, using: &random)))
    }
    func ring() -> [Point] { (0..<Int.random(in: 3...6, using: &random)).map { _ in point() } }
    var layer = PolygonLayer()
    for _ in 0..<50 {
      layer.appendFeature(
        (0..<Int.random(in: 1...2, using: &random)).map { _ in
          (0..<Int.random(in: 1...2, using: &random)).map { _ in ring() }
        })
    }
    for feature in 0..<layer.featureCount where try invalidity(ofFeature: feature, in: layer) != nil {
      #expect(layer.isSuspect(feature: feature), "feature \(feature): \(layer.nested(ofFeature: feature))")
    }
  }
}
