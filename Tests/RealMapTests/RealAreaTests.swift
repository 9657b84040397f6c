import Geometry
import Overlay
import Testing

@testable import Projection

/// Areas of municipalities in closed form, held up against PROJ's geodesics.
struct RealAreaTests {
  @Test("every municipality and the country to 1e-9 of their areas")
  func likeGeodesics() throws {
    let shapes = try RealMap.inDegrees.get().shapes
    let (areas, plain) = (geodesicAreas(of: shapes, on: .grs80), plainGeodesicAreas(of: shapes, on: .grs80))
    for (area, other) in zip(areas, plain) { #expect(abs(area - other) <= 1e-9 * other) }
    let (sum, other) = (areas.reduce(0, +), plain.reduce(0, +))
    #expect(abs(sum - other) <= 1e-9 * other)
  }

  @Test("what is drawn lies where PROJ puts it, to a micrometre, with one thread and with many")
  func likeProjection() throws {
    let layer = try RealMap.inDegrees.get()
    let way = try Transformation(from: ReferenceSystem("EPSG:4258"), to: ReferenceSystem("EPSG:25833"))
    let near = try reprojected(layer.shapes, through: way, within: 1e-6)
    let exact = try RealMap.inMetres.get()
    let worst = zip(near.points, exact.points).map { max(abs($0.x - $1.x), abs($0.y - $1.y)) }.max() ?? 0
    #expect(worst <= 2e-6)
    #expect(try reprojected(layer.shapes, through: way, within: 1e-6, workers: .one) == near)
  }

  @Test("the quick look leaves few features for GEOS, and misses none")
  func suspects() throws {
    let layer = try RealMap.inDegrees.get().shapes
    let suspects = Set(layer.suspectFeatures())
    for feature in 0..<layer.featureCount where try invalidity(ofFeature: feature, in: layer) != nil {
      #expect(suspects.contains(feature))
    }
    #expect(suspects.count < 60)
  }
}
