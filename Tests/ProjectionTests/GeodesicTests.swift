import Geometry
import Testing

@testable import Projection

@Suite struct GeodesicTests {
  /// Answers of PyPI's `geographiclib` 2.1, an implementation in Python of its own, on GRS 1980:
  /// `p = Geodesic(6378137, 1 / 298.257222101).Polygon(); p.AddPoint(LATITUDE, LONGITUDE) ...; p.Compute(False, True)`
  @Test(
    "areas are those of an independent implementation",
    arguments: [
      ("a degree at the equator", [(0, 0), (1, 0), (1, 1), (0, 1)], 12_308_778_361.0636),
      ("a degree at 60 north", [(10, 60), (11, 60), (11, 61), (10, 61)], 6_122_943_163.1749),
      ("the same, clockwise", [(10, 61), (11, 61), (11, 60), (10, 60)], 6_122_943_163.1749),
      ("over the date line", [(179, -17), (-179, -17), (-179, -16), (179, -16)], 23_631_413_767.7289),
      ("around the pole", [(0, 80), (90, 80), (180, 80), (-90, 80)], 2_507_270_031_250.0938),
      ("a hundred metres", [(10.75, 59.91), (10.7518, 59.91), (10.7518, 59.9109), (10.75, 59.9109)], 10_098.2928),
      ("two points", [(10, 60), (11, 60)], 0),
    ] as [(String, [(Double, Double)], Double)])
  func area(_ name: String, _ ring: [(Double, Double)], _ expected: Double) {
    var layer = PolygonLayer()
    layer.appendFeature([[ring.map { Point(x: $0.0, y: $0.1) }]])
    let area = geodesicAreas(of: layer, on: .grs80)[0]
    #expect(abs(area - expected) <= max(1e-10 * expected, 0.001), "\(name)")
  }

  /// ```
  ///  +-------+  +---+
  ///  | +---+ |  | 1 |   feature 0: two polygons, the first with a hole that runs the same way as its shell
  ///  | +---+ |  +---+   feature 1: nothing at all
  ///  +-------+
  /// ```
  @Test("a polygon is its shell less its holes, a feature the sum of its polygons")
  func holes() {
    func square(_ x: Double, _ y: Double, _ side: Double) -> [Point] {
      [Point(x: x, y: y), Point(x: x + side, y: y), Point(x: x + side, y: y + side), Point(x: x, y: y + side)]
    }
    var layer = PolygonLayer()
    layer.appendFeature([[square(10, 60, 1), square(10.25, 60.25, 0.5)], [square(0, 0, 1)]])
    layer.appendFeature([[[Point]]]())
    let areas = geodesicAreas(of: layer, on: .grs80)
    #expect(abs(areas[0] - (6_122_943_163.1749 - 1_530_788_226.6821 + 12_308_778_361.0636)) < 0.01)
    #expect(areas[1] == 0)
  }

  /// `echo 59.91 10.75 60.39 5.32 | geod +ellps=GRS80 -I -F %.4f`, and `Geodesic.Inverse` of geographiclib.
  @Test(
    "distances are those of geod",
    arguments: [
      ((10.75, 59.91), (5.32, 60.39), 306_233.3150), ((10.75, 59.91), (30.05, 69.73), 1_415_063.9824),
      ((0, 0), (179.5, 0.5), 19_936_288.5788), ((179.5, 10), (-179.5, 10), 109_639.3221), ((5, 60), (5, 60), 0),
    ] as [((Double, Double), (Double, Double), Double)])
  func distance(_ a: (Double, Double), _ b: (Double, Double), _ expected: Double) {
    let (a, b) = (Point(x: a.0, y: a.1), Point(x: b.0, y: b.1))
    #expect(abs(geodesicDistance(from: a, to: b, on: .grs80) - expected) < 0.0001)
    #expect(abs(geodesicLength(of: [a, b, a], on: .grs80) - 2 * expected) < 0.0002)
  }

  @Test("the area on the earth is the same from degrees and from a plane, whatever the plane's scale and unit")
  func anySystem() throws {
    var layer = PolygonLayer()
    let ring = [(10.75, 59.91), (10.7518, 59.91), (10.7518, 59.9109), (10.75, 59.9109)]
    layer.appendFeature([[ring.map { Point(x: $0.0, y: $0.1) }]])
    let geographic = try ReferenceSystem("EPSG:4258")
    #expect(abs(try ellipsoidalAreas(of: layer, in: geographic)[0] - 10_098.2928) < 0.001)
    for code in ["EPSG:25832", "EPSG:25835", "EPSG:3035", "EPSG:3006"] {
      let system = try ReferenceSystem(code)
      let plane = try reprojected(layer, through: Transformation(from: geographic, to: system))
      #expect(abs(try ellipsoidalAreas(of: plane, in: system)[0] - 10_098.2928) < 0.001, "\(code)")
    }
    #expect(throws: ProjectionError.noEllipsoid(system: "NN2000 height (EPSG:5941)")) {
      try ellipsoidalAreas(of: layer, in: ReferenceSystem("EPSG:5941"))
    }
  }

  @Test("grads are angles too")
  func grads() throws {
    var layer = PolygonLayer()
    let perDegree = 400.0 / 360
    let ring = [(0.0, 50.0), (1, 50), (1, 51), (0, 51)]
    layer.appendFeature([[ring.map { Point(x: $0.0 * perDegree, y: $0.1 * perDegree) }]])
    let paris = try ReferenceSystem("EPSG:4807")
    #expect(paris.unit?.name == "grad")
    let ellipsoid = try #require(paris.ellipsoid)
    var inDegrees = PolygonLayer()
    inDegrees.appendFeature([[ring.map { Point(x: $0.0, y: $0.1) }]])
    let expected = geodesicAreas(of: inDegrees, on: ellipsoid)[0]
    #expect(abs(try ellipsoidalAreas(of: layer, in: paris)[0] / expected - 1) < 1e-9)
  }
}
