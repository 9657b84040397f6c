import Geometry
import Testing

/// What simplification promises.
@Suite struct SimplificationTests {
  @Test(arguments: 1...30, [0.3, 0.8, 2, 1000])
  func promisesHold(seed: UInt64, minimumArea: Double) {
    let full = Topology(RandomWorld(seed: seed).layer)
    let simpler = full.simplified(minimumArea: minimumArea)
    #expect(simpler.arcs.count == full.arcs.count)
    #expect(simpler.borders().map { [$0.first, $0.second] } == full.borders().map { [$0.first, $0.second] })
    #expect(
      simpler.borders(by: .queen).map { [$0.first, $0.second] }
        == full.borders(by: .queen).map { [$0.first, $0.second] })
    #expect(crossingCount(in: simpler.arcs) == 0)
    let (before, after) = (full.rejoined(), simpler.rejoined())
    #expect(after.ringCount == before.ringCount)
    for ring in 0..<after.ringCount {
      #expect(Set(after.points(ofRing: ring)).count >= 3)
      let areas = (signedArea(of: before.points(ofRing: ring)), signedArea(of: after.points(ofRing: ring)))
      #expect(areas.0 * areas.1 > 0, "a ring lost its area or turned inside out")
      #expect(Set(after.points(ofRing: ring)).isSubset(of: before.points(ofRing: ring)))
    }
    // Nothing gets lost and nothing comes to lie on top of anything else.
    let outline = simpler.outline()
    #expect(outline.polygonCount == full.outline().polygonCount)
    let sum = (0..<after.featureCount).reduce(0) { $0 + signedArea(of: after, feature: $1) }
    #expect(abs(signedArea(of: outline, feature: 0) - sum) < 1e-9)
  }

  @Test func nothingIsDroppedAtZero() {
    let topology = Topology(RandomWorld(seed: 1).layer)
    #expect(topology.simplified(minimumArea: 0) == topology)
  }

  @Test func aHigherLimitKeepsFewerPoints() {
    let simplification = Simplification(of: Topology(RandomWorld(seed: 2).layer))
    let counts = [0, 0.2, 0.5, 1, 10].map { simplification.simplified(minimumArea: $0).topology.arcs.points.count }
    #expect(counts == counts.sorted(by: >))
    #expect(counts[0] > counts[4])
  }

  @Test func anIsletDoesNotComeAshore() {
    //  4-------------3        Without the points of the bay the coast would run from 5 to 0, and C would lie on land.
    //  |      A      |
    //  5-6     9-----2
    //    | <C> |
    //    7-----8    (7 and 8 lie deep in the land, the mouth of the bay is narrow)
    let bay = layer(
      ["0,0 10,0 10,10 0,10 0,6 4,6 4,4 0,4"],
      ["0.5,4.9 1,4.9 1,5.1 0.5,5.1"])
    let simpler = Topology(bay).simplified(minimumArea: 15)
    let land = simpler.rejoined().points(ofRing: 0)
    #expect(land.contains(Point(x: 4, y: 6)) || land.contains(Point(x: 4, y: 4)))
    let alone = Topology(layer(["0,0 10,0 10,10 0,10 0,6 4,6 4,4 0,4"])).simplified(minimumArea: 15)
    #expect(alone.rejoined().points.count == 4, "without the islet the bay goes")
  }

  @Test func twoBordersBetweenTheSameJunctionsStayApart() {
    // A and B meet at 0,0 and at 4,0; the strip between them is C, thinner than the limit.
    let strip = layer(
      ["0,0 4,0 4,4 0,4"], ["0,0 1,-0.1 2,-0.5 3,-0.1 4,0 4,-4 0,-4"], ["0,0 1,-0.1 2,-0.5 3,-0.1 4,0"])
    let simpler = Topology(strip).simplified(minimumArea: 100)
    #expect(turned(simpler.rejoined().points(ofRing: 2)) == ring("0,0 2,-0.5 4,0"), "the weightiest point is back")
    #expect(simpler.borders().map { [$0.first, $0.second] } == [[0, 2], [1, 2]])
  }
}
