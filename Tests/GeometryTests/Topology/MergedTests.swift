import TestSupport
import Testing

@testable import Geometry

/// The topology of groups, without going back to vertices.
@Suite struct MergedTests {
  @Test("it is what cutting the dissolved outlines gives", arguments: 1...40)
  func likeCutting(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let country = Topology(RandomWorld(seed: seed, shake: seed % 3 == 0 ? 0 : 0.35).layer)
    let groups: [Int?] = (0..<country.featureCount).map { _ in [nil, 0, 1, 2, 3].randomElement(using: &random)! }
    #expect(country.merged(by: groups, count: 4) == Topology(country.dissolved(by: groups, count: 4)))
    let own = groups.indices.map { Optional($0) }
    #expect(country.merged(by: own) == Topology(country.dissolved(by: own)))
  }

  @Test(
    arguments: [
      ("an enclave filled", "AAA\nABA\nAAA", [0, 0]), ("an enclave", "AAA\nABA\nAAA", [0, 1]),
      ("an island in two", ".....\n.AB..\n.AB..\n...C.", [0, 0, 1]),
      ("two that surround a third", "AAB\nACB\nAAB", [0, 0, 1]),
      ("touching at a point", "AA.\nA.B\nBBB", [0, 0]), ("nothing left", "AB", [nil, nil]),
    ] as [(String, String, [Int?])])
  func drawings(_ name: String, _ drawing: String, _ groups: [Int?]) {
    let topology = Topology(World(drawing).layer)
    #expect(topology.merged(by: groups, count: 2) == Topology(topology.dissolved(by: groups, count: 2)), "\(name)")
  }

  @Test("rings on other rings' points keep their place when the plane is another", arguments: 1...10)
  func moved(seed: UInt64) {
    let layer = RandomWorld(seed: seed).layer
    // A plane in which other points are the lowest.
    func turn(_ point: Point) -> Point { Point(x: 0.6 * point.x - 0.8 * point.y, y: 0.8 * point.x + 0.6 * point.y) }
    let topology = Topology(layer)
    let own = (0..<layer.featureCount).map { Optional($0) }
    var outlines = topology.dissolved(by: own)
    outlines.points = outlines.points.map(turn)
    var turned = topology
    turned.arcs.points = topology.arcs.points.map(turn)
    #expect(turned.merged(by: own) == Topology(outlines))
  }

  @Test(
    "faults are noted anew",
    arguments: [["0,0 2,0 2,2 0,2", "1,0 3,0 3,2 1,2"], ["0,0 2,0 2,2 0,2", "0,0 2,0 2,2 0,2"]])
  func faults(_ rings: [String]) {
    let topology = Topology(layer([rings[0]], [rings[1]]))
    #expect(topology.merged(by: [0, 1]) == Topology(topology.dissolved(by: [0, 1])))
    #expect(topology.merged(by: [0, 0]) == Topology(topology.dissolved(by: [0, 0])))
  }
}
