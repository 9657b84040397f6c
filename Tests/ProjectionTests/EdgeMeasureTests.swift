import Geometry
import TestSupport
import Testing

@testable import Projection

/// Areas in closed form, held up against PROJ's geodesics.
@Suite struct EdgeMeasureTests {
  @Test(
    "rings of edges of any length have the area that geodesics give",
    arguments: [100.0, 1_000, 4_900, 5_100, 50_000, 900_000], [-80.0, -40, 0, 35, 60, 71, 81])
  func likeGeodesics(_ metres: Double, _ latitude: Double) {
    var random = SplitMix64(seed: UInt64(metres) &+ UInt64(latitude + 90))
    // No corner goes beyond a pole.
    let edge = min(metres / 111_000, 8, 0.7 * (89 - abs(latitude)))
    for _ in 0..<20 {
      let east = Double.random(in: -180...180, using: &random)
      let stretch = 1 / max(0.1, 1 - (latitude / 90) * (latitude / 90))
      // Around a square, with corners moved.
      let ring = [(0.0, 0.0), (1, 0), (2, 0), (2, 1), (2, 2), (1, 2), (0, 2), (0, 1)].map { place in
        Point(
          x: east + (place.0 + Double.random(in: -0.3...0.3, using: &random)) * edge * stretch,
          y: latitude + (place.1 + Double.random(in: -0.3...0.3, using: &random)) * edge * 0.5)
      }
      var layer = PolygonLayer()
      layer.appendFeature([[ring]])
      let expected = plainGeodesicAreas(of: layer, on: .grs80)[0]
      let area = geodesicAreas(of: layer, on: .grs80)[0]
      #expect(abs(area - expected) <= max(1e-9 * expected, 0.001))
    }
  }

  @Test("over the date line, around a pole, and on a sphere")
  func oddPlaces() {
    for ring in [
      [(179.99, -17.0), (-179.99, -17), (-179.99, -16.98), (179.99, -16.98)],
      [(0, 89.99), (90, 89.99), (180, 89.99), (-90, 89.99)],
      [(0, -60), (90, -60), (180, -60), (-90, -60)],
    ] {
      var layer = PolygonLayer()
      layer.appendFeature([[ring.map { Point(x: $0.0, y: $0.1) }]])
      for ellipsoid in [Ellipsoid.grs80, Ellipsoid(semiMajorAxis: 6_371_000, flattening: 0)] {
        let expected = plainGeodesicAreas(of: layer, on: ellipsoid)[0]
        #expect(abs(geodesicAreas(of: layer, on: ellipsoid)[0] - expected) <= max(1e-9 * expected, 0.001))
      }
    }
  }

  /// The whole ellipsoid of WGS 84, by its closed formula.
  private static let world = 510_065_621_724_088.4

  @Test(
    "polygons as wide as the globe, and those with a pole inside, have their area",
    arguments: [
      ("a world", [(-180.0, -90.0), (180, -90), (180, 90), (-180, 90)], 1.0),
      ("a world with corners on the way", [(-180, -90), (0, -90), (180, -90), (180, 90), (0, 90), (-180, 90)], 1),
      ("half a world", [(0, -90), (180, -90), (180, 90), (0, 90)], 0.5),
      ("a northern half", [(-180, 0), (180, 0), (180, 90), (-180, 90)], 0.5),
      ("an eighth", [(0, 0), (90, 0), (90, 90), (0, 90)], 0.125),
      ("more than half a world", [(-180, -90), (60, -90), (60, 90), (-180, 90)], 2.0 / 3),
      ("a belt", [(-180, -30), (180, -30), (180, 30), (-180, 30)], 0.4983212534658836),
      ("a cap closed along the pole", [(-180, 60), (180, 60), (180, 90), (-180, 90)], 0.06747337803040676),
    ] as [(String, [(Double, Double)], Double)])
  func wide(_ name: String, _ corners: [(Double, Double)], _ share: Double) {
    for ring in [corners, corners.reversed()] {
      var layer = PolygonLayer()
      layer.appendFeature([[ring.map { Point(x: $0.0, y: $0.1) }]])
      let area = geodesicAreas(of: layer, on: .wgs84)[0]
      #expect(abs(area / Self.world - share) < 1e-12, "\(name)")
    }
  }

  @Test("a cap has one area, however its ring is closed")
  func caps() {
    let coast = stride(from: -180.0, through: 180, by: 10).map { Point(x: $0, y: -66 - 3 * ($0 / 180) * ($0 / 180)) }
    let around = coast.dropLast()
    let closed = coast + [Point(x: 180, y: -90), Point(x: -180, y: -90)]
    let halves = [
      coast.filter { $0.x >= 0 } + [Point(x: 180, y: -90), Point(x: 0, y: -90)],
      coast.filter { $0.x <= 0 } + [Point(x: 0, y: -90), Point(x: -180, y: -90)],
    ]
    let areas = [[[Array(around)]], [[closed]], halves.map { [$0] }].map { polygons in
      var layer = PolygonLayer()
      layer.appendFeature(polygons)
      return geodesicAreas(of: layer, on: .wgs84)[0]
    }
    #expect(abs(areas[0] - areas[1]) < 1 && abs(areas[0] - areas[2]) < 1)
  }
}
