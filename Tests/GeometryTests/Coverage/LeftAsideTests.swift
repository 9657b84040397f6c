import TestSupport
import Testing

@testable import Geometry

/// What is left aside while borders are looked at, and that nothing is missed by it.
@Suite struct LeftAsideTests {
  @Test("places that were put in come through the sieve, few others do")
  func sieve() {
    var random = SplitMix64(seed: 5)
    let places = (0..<300).map { _ in
      Point(x: Double.random(in: 0...30, using: &random), y: Double.random(in: 50...70, using: &random))
    }
    let sieve = PlaceSieve(places + [Point(x: 0, y: -0.0)])
    #expect(places.allSatisfy(sieve.letsThrough))
    #expect(sieve.letsThrough(Point(x: -0.0, y: 0)))
    let others = (0..<10_000).count { sieve.letsThrough(Point(x: Double($0) / 100, y: 60)) }
    #expect(others < 200)
  }

  /// Chains of short edges reach less far than they were told to.
  @Test("no stretch is missed by how far chains reach", arguments: 1...12 as ClosedRange<UInt64>)
  func stretches(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var layer = RandomWorld(seed: seed, side: 10, capitals: 5).layer
    // Neighbours part: each vertex of each feature moves by itself.
    layer.points = layer.points.map { point in
      Point(
        x: point.x + Double.random(in: -0.04...0.04, using: &random),
        y: point.y + Double.random(in: -0.04...0.04, using: &random))
    }
    let arcs = Topology(layer).arcs
    let edges = (0..<arcs.count).flatMap { arc in arcs.pointRange(ofArc: arc).dropLast().map { (arc: arc, edge: $0) } }
    // A third of the arcs are of nobody alone, the others of one of three features.
    let owners = (0..<arcs.count).map { Int32($0 % 6) - 3 }.map { max($0, -1) }
    for reach in [0.01, 0.1, 5] {
      let every = [Bool](repeating: true, count: arcs.count)
      let chains = ArcChains(
        of: arcs, owners: owners, reach: [Double](repeating: reach, count: arcs.count), on: .plane())
      let pairs = chains.nearPairs(sought: every, seeks: every, workers: .one) { $0 }
      let near = Set(pairs.map { [$0.edge, $0.otherEdge].sorted() })
      #expect(near.count == pairs.count)
      #expect(pairs.allSatisfy { owners[$0.arc] < 0 || owners[$0.arc] != owners[$0.other] })
      for (place, one) in edges.enumerated() {
        for other in edges[..<place]
        where one.arc != other.arc && (owners[one.arc] < 0 || owners[one.arc] != owners[other.arc]) {
          let (a, b) = (arcs.points[one.edge], arcs.points[one.edge + 1])
          let (c, d) = (arcs.points[other.edge], arcs.points[other.edge + 1])
          guard EdgeStretch(a, b, beside: c, d, within: reach, on: .plane()) != nil else { continue }
          #expect(near.contains([other.edge, one.edge]))
        }
      }
    }
  }

  @Test("many threads find the pairs that one finds, in the same order")
  func order() {
    let topology = Topology(RandomWorld(seed: 1, side: 220, capitals: 20).layer)
    let reach = [Double](repeating: 0.4, count: topology.arcs.count)
    let chains = ArcChains(of: topology.arcs, owners: topology.outerFeatures, reach: reach, on: .plane())
    let every = [Bool](repeating: true, count: topology.arcs.count)
    let one = chains.nearPairs(sought: every, seeks: every, workers: .one) { $0 }
    #expect(one == chains.nearPairs(sought: every, seeks: every, workers: Workers(5)) { $0 })
    // Enough for several parts.
    #expect(!one.isEmpty && chains.chains.count > 8192)
  }
}
