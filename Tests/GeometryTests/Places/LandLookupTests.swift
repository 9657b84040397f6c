import TestSupport
import Testing

@testable import Geometry

@Suite("Whether a place is land")
struct LandLookupTests {
  @Test(
    "is answered as by counting all edges, on random countries with holes and islands",
    arguments: 1...12 as ClosedRange<UInt64>)
  func sameAnswers(_ seed: UInt64) {
    let layer = RandomWorld(seed: seed).layer
    let lookup = LandLookup(layer)
    var random = SplitMix64(seed: seed &+ 100)
    var inside = 0
    for _ in 0..<400 {
      let point = Point(x: Double.random(in: -2...26, using: &random), y: Double.random(in: -2...26, using: &random))
      let expected = isInside(point, layer)
      inside += expected ? 1 : 0
      #expect(lookup.contains(point) == expected, "\(point)")
    }
    #expect((1..<400).contains(inside))
  }

  @Test("counts the edges that meet at the height of a place once")
  func corners() {
    var layer = PolygonLayer()
    layer.appendFeature([[[Point(x: 0, y: 0), Point(x: 4, y: -4), Point(x: 8, y: 0), Point(x: 4, y: 4)]]])
    let lookup = LandLookup(layer)
    #expect(lookup.contains(Point(x: 2, y: 0)) && !lookup.contains(Point(x: -1, y: 0)))
    #expect(!lookup.contains(Point(x: 1, y: 4)) && !lookup.contains(Point(x: 1, y: -4)))
  }

  @Test("is no for a layer without land, and beyond the land")
  func nothing() {
    #expect(!LandLookup(PolygonLayer()).contains(Point(x: 0, y: 0)))
    var layer = PolygonLayer()
    layer.appendFeature([[[Point(x: 0, y: 0), Point(x: 4, y: 0), Point(x: 4, y: 0)]]])
    #expect(!LandLookup(layer).contains(Point(x: 2, y: 0)))
  }

  /// Rays to the right over every edge.
  private func isInside(_ point: Point, _ layer: PolygonLayer) -> Bool {
    (0..<layer.ringCount).reduce(false) { inside, ring in
      let points = Array(layer.points(ofRing: ring))
      return points.indices.reduce(inside) { inside, place in
        let (a, b) = (points[place], points[(place + 1) % points.count])
        guard (a.y <= point.y) != (b.y <= point.y) else { return inside }
        return a.x + (point.y - a.y) / (b.y - a.y) * (b.x - a.x) > point.x ? !inside : inside
      }
    }
  }
}
