import Geometry
import TestSupport
import Testing

@testable import Projection

/// Points moved by polynomials instead of projections.
@Suite struct PatchTests {
  @Test(
    "points lie where PROJ puts them, with one thread and with many",
    arguments: [
      ("EPSG:4258", "EPSG:25833"), ("EPSG:25833", "EPSG:4258"), ("EPSG:4326", "EPSG:3035"), ("EPSG:4326", "EPSG:27700"),
    ])
  func likeProjection(_ from: String, _ to: String) throws {
    let way = try Transformation(from: ReferenceSystem(from), to: ReferenceSystem(to))
    var random = SplitMix64(seed: 33)
    let isPlane = from == "EPSG:25833"
    let points = (0..<20_000).map { _ in
      isPlane
        ? Point(x: Double.random(in: 2e5...4e5, using: &random), y: Double.random(in: 65e5...67e5, using: &random))
        : Point(x: Double.random(in: -1...1, using: &random), y: Double.random(in: 51...52, using: &random))
    }
    var layer = PolygonLayer()
    layer.appendFeature([[points]])
    let exact = try reprojected(layer, through: way)
    let near = try reprojected(layer, through: way, within: 1e-6)
    let tolerance = isPlane ? 1e-11 : 1e-6
    for (a, b) in zip(exact.points, near.points) {
      #expect(abs(a.x - b.x) <= 2 * tolerance && abs(a.y - b.y) <= 2 * tolerance)
    }
    for count in [1, 3] {
      #expect(try reprojected(layer, through: way, within: 1e-6, workers: Workers(count)) == near)
    }
  }

  @Test("a point out of reach is named, among many that are not")
  func outOfReach() throws {
    let way = try Transformation(from: ReferenceSystem("EPSG:4258"), to: ReferenceSystem("EPSG:25833"))
    var layer = PolygonLayer()
    for _ in 0..<3 { layer.appendFeature([[(0..<500).map { Point(x: 10.1 + Double($0) * 1e-4, y: 60.2) }]]) }
    layer.points[700] = Point(x: 10, y: 95)
    let exact = #expect(throws: ProjectionError.self) { try reprojected(layer, through: way) }
    let near = #expect(throws: ProjectionError.self) { try reprojected(layer, through: way, within: 1e-6) }
    #expect(near == exact && near != nil)
  }
}
