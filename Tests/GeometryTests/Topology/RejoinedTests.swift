import Geometry
import TestSupport
import Testing

/// Rings put together from arcs: all of them, or those of some polygons.
@Suite struct RejoinedTests {
  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func someOfThePolygonsHaveTheRingsThatTheyHaveAmongAll(seed: UInt64) {
    let topology = Topology(RandomWorld(seed: seed).layer)
    let all = topology.rejoined()
    var random = SplitMix64(seed: seed)
    let wanted = Set((0..<all.polygonCount).filter { _ in Bool.random(using: &random) })
    for chosen in [wanted, [], Set(0..<all.polygonCount)] {
      let some = topology.rejoined(keeping: chosen.contains)
      #expect(some.featureCount == all.featureCount)
      for feature in 0..<all.featureCount {
        let own = all.polygons(ofFeature: feature).filter(chosen.contains)
        #expect(
          some.nested(ofFeature: feature)
            == own.map { polygon in all.rings(ofPolygon: polygon).map { Array(all.points(ofRing: $0)) } })
      }
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func featuresHaveTheBoxesOfTheirRings(seed: UInt64) {
    var layer = RandomWorld(seed: seed).layer
    layer.appendFeature([[[Point]]]())
    let topology = Topology(layer)
    #expect(topology.featureBoxes() == (0..<layer.featureCount).map { layer.box(ofFeature: $0) })
  }

  @Test func chosenArcsAreChangedInTheOrderGivenAndOthersNot() {
    let before = Topology(RandomWorld(seed: 3).layer)
    var topology = before
    let chosen = [5, 2, 9]
    let places = chosen.flatMap { Array(before.arcs.pointRange(ofArc: $0)) }
    #expect(before.arcs.selected(chosen).points == places.map { before.arcs.points[$0] })
    var asked: [Point] = []
    topology.arcs.mapPoints(ofArcs: chosen) { point in
      asked.append(point)
      return Point(x: point.x + 100, y: point.y)
    }
    #expect(asked == places.map { before.arcs.points[$0] })
    for place in before.arcs.points.indices {
      let (point, moved) = (before.arcs.points[place], topology.arcs.points[place])
      #expect(moved == (places.contains(place) ? Point(x: point.x + 100, y: point.y) : point))
    }
    #expect(topology.arcs.starts == before.arcs.starts)
  }
}
