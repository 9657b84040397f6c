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
    for reach in [0.01, 0.1, 5] {
      var near: Set<[Int]> = []
      let every = [Bool](repeating: true, count: arcs.count)
      ArcChains(of: arcs, reach: [Double](repeating: reach, count: arcs.count), on: .plane())
        .forEachNearPair(sought: every, seeks: every) { near.insert([$0.edge, $0.otherEdge].sorted()) }
      for (place, one) in edges.enumerated() {
        for other in edges[..<place] where one.arc != other.arc {
          let (a, b) = (arcs.points[one.edge], arcs.points[one.edge + 1])
          let (c, d) = (arcs.points[other.edge], arcs.points[other.edge + 1])
          guard EdgeStretch(a, b, beside: c, d, within: reach, on: .plane()) != nil else { continue }
          #expect(near.contains([other.edge, one.edge]))
        }
      }
    }
  }
}
