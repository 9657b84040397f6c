import Geometry
import Overlay
import Testing

/// The point farthest from the border, by our way and by GEOS's.
@Suite struct InscribedCircleTests {
  static let shapes: [(String, [String], Double)] = [
    ("a square", ["0,0 4,0 4,4 0,4"], 2),
    ("a strip", ["0,0 100,0 100,2 0,2"], 1),
    ("a strip two hundred times as long as wide", ["0,0 400,0 400,2 0,2"], 1),
    ("a right triangle", ["0,0 4,0 0,3"], 1),
    // In a corner: as far from the two sides as from the nearest corner of the hole.
    ("a hole in the middle", ["0,0 6,0 6,6 0,6", "2,2 4,2 4,4 2,4"], 1.1715728752538099),
    // In the angle of the L: as far from the two outer sides as from the inner corner.
    ("an L", ["0,0 10,0 10,1 3,1 3,3 0,3"], 1.5),
    ("a bow tie", ["0,0 2,2 2,0 0,2"], 0.4142135623730951),
    ("far from the origin", ["600000,6600000 600004,6600000 600004,6600004 600000,6600004"], 2),
  ]

  @Test(arguments: shapes)
  func radii(_ name: String, _ rings: [String], _ radius: Double) throws {
    let layer = layer(rings)
    let ours = try #require(layer.inscribedCircle(ofPolygon: 0, tolerance: 0.01), "\(name)")
    let theirs = try #require(try inscribedCircle(ofPolygon: 0, in: layer, tolerance: 0.01), "\(name)")
    #expect(radius - 0.01...radius + 1e-9 ~= ours.radius, "\(name): \(ours)")
    #expect(radius - 0.01...radius + 1e-9 ~= theirs.radius, "\(name): \(theirs)")
  }

  @Test("the pole of inaccessibility is as far from the border as others find it", arguments: PoleTable.shapes)
  func poles(_ name: String, _ rings: [String], _ radius: Double) throws {
    let layer = layer(rings)
    for tolerance in [0.5, 0.02] {
      let circle = try #require(layer.inscribedCircle(ofPolygon: 0, tolerance: tolerance), "\(name)")
      #expect(radius - tolerance...radius + 1e-9 ~= circle.radius, "\(name): \(circle)")
    }
  }

  @Test(arguments: ["0,0 1,0", "0,0 1,0 2,0", "3,3 3,3 3,3", ""])
  func whatHasNoAreaHasNoCircle(_ ring: String) throws {
    #expect(layer([ring]).inscribedCircle(ofPolygon: 0, tolerance: 0.1) == nil)
    #expect(try inscribedCircle(ofPolygon: 0, in: layer([ring]), tolerance: 0.1) == nil)
  }

  @Test func theGreatestPolygonIsFound() {
    var layer = PolygonLayer()
    layer.appendFeature([[ring("0,0 1,0 1,1")], [ring("5,5 9,5 9,9 5,9")], [ring("20,5 24,5 24,9 20,9")]])
    layer.appendFeature([[[Point]]]())
    #expect(layer.greatestPolygon(ofFeature: 0) == 1, "of equals the first")
    #expect(layer.greatestPolygon(ofFeature: 1) == nil)
  }

  @Test func aPointLiesInThePolygonThatHoldsItAndInNoneOnAHoleOrOutside() {
    var layer = layer(["0,0 6,0 6,6 0,6", "2,2 4,2 4,4 2,4"])
    let pieces = [["0,0 6,0 6,6 0,6", "2,2 4,2 4,4 2,4"], ["10,0 12,0 12,2 10,2"]]
    layer.appendFeature(pieces.map { $0.map(ring) })
    #expect(layer.polygon(ofFeature: 1, around: Point(x: 1, y: 1)) == 1)
    #expect(layer.polygon(ofFeature: 1, around: Point(x: 11, y: 1)) == 2)
    for outside in [Point(x: 3, y: 3), Point(x: 8, y: 1), Point(x: -1, y: 1)] {
      #expect(layer.polygon(ofFeature: 1, around: outside) == nil)
    }
  }
}
