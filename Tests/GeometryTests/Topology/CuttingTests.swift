import Geometry
import TestSupport
import Testing

/// How rings are cut at junctions and pieces stored once.
@Suite struct CuttingTests {
  @Test(arguments: [
    ("nothing", ".", 0, 0),
    ("one square", "A", 1, 1),
    ("two islands", "A.B", 2, 2),
    ("two squares: one border, two coasts", "AB", 3, 2),
    ("four squares: four borders, four coasts", "AB\nCD", 8, 4),
    ("an enclave: the hole and its filling are one arc", "AAA\nABA\nAAA", 2, 3),
    ("a lake", "AAA\nA.A\nAAA", 2, 2),
    ("touching at a point: two loops", "A.\n.B", 2, 2),
    ("touching itself at a point", "AA.\nA.A\nAAA", 2, 1),
    ("three in a row", "ABC", 6, 3),
    ("one on the border of two others", "AABB\nACCB\nAABB", 6, 3),
  ])
  func arcsAndRings(_ name: String, _ drawing: String, _ arcs: Int, _ rings: Int) {
    let layer = World(drawing).layer
    let topology = Topology(layer)
    #expect(topology.arcs.count == arcs, "\(name)")
    #expect(topology.ringCount == rings, "\(name)")
    #expect(topology.faults.isEmpty, "\(name)")
    #expect(turnedRings(of: topology.rejoined()) == turnedRings(of: layer), "\(name)")
  }

  @Test func ownersLieOnTheSidesTheyAreDrawnOn() throws {
    let topology = Topology(World("AB").layer)
    let border = try #require((0..<topology.arcs.count).first { topology.arcs[$0].allSatisfy { $0.x == 1 } })
    // Arcs run from their lower end: upwards here, with A to the left.
    #expect(topology.owners(ofArc: border) == (left: 0, right: 1))
    #expect(topology.arcs.length(ofArc: border) == 1)
  }

  @Test func theDirectionOfRingsDoesNotMatter() {
    let counterclockwise = layer(["0,0 3,0 3,3 0,3", "1,1 2,1 2,2 1,2"], ["1,1 2,1 2,2 1,2"])
    let clockwise = layer(["0,3 3,3 3,0 0,0", "1,1 1,2 2,2 2,1"], ["1,2 2,2 2,1 1,1"])
    for topology in [Topology(counterclockwise), Topology(clockwise)] {
      #expect(topology.faults.isEmpty)
      #expect(topology.borders() == [Border(first: 0, second: 1, length: 4)])
    }
  }

  @Test func zeroAndMinusZeroAreOnePlace() {
    let topology = Topology(layer(["0,0 1,0 1,1 0,1"], ["-1,-0.0 -0.0,-0.0 -0.0,1 -1,1"]))
    #expect(topology.borders() == [Border(first: 0, second: 1, length: 1)])
  }

  @Test func aVertexThatOnlyOneSideHasEndsTheSharing() {
    // +-----+        A's east side has no vertex at the o, so that it shares nothing with B and C.
    // |     +--+
    // |  A  |B |
    // |     o--+
    // |     |C |
    // +-----+--+
    let topology = Topology(layer(["0,0 2,0 2,3 0,3"], ["2,1 3,1 3,2 2,2"], ["2,0 3,0 3,1 2,1"]))
    #expect(topology.borders() == [Border(first: 1, second: 2, length: 1)])
    #expect(topology.borders(by: .queen).map { [$0.first, $0.second] } == [[0, 2], [1, 2]])
  }

  @Test(arguments: 1...20)
  func cuttingAndJoiningGivesTheSameRings(seed: UInt64) {
    let layer = RandomWorld(seed: seed).layer
    let topology = Topology(layer)
    #expect(topology.faults.isEmpty)
    #expect(turnedRings(of: topology.rejoined()) == turnedRings(of: layer))
    for arc in 0..<topology.arcs.count {
      let owners = topology.owners(ofArc: arc)
      #expect(owners.left != nil || owners.right != nil)
      #expect(owners.left != owners.right)
    }
  }

  @Test(arguments: 1...10)
  func theOrderOfFeaturesChangesNothingButOrder(seed: UInt64) {
    let layer = RandomWorld(seed: seed).layer
    var random = SplitMix64(seed: seed)
    let order = (0..<layer.featureCount).shuffled(using: &random)
    var shuffled = PolygonLayer()
    for feature in order { shuffled.appendFeature(layer.nested(ofFeature: feature)) }
    let (one, other) = (Topology(layer), Topology(shuffled))
    func sortedArcs(_ topology: Topology) -> [[Point]] {
      (0..<topology.arcs.count).map { Array(topology.arcs[$0]) }.sorted { $0.lexicographicallyPrecedes($1) }
    }
    #expect(sortedArcs(one) == sortedArcs(other))
    #expect(sortedArcs(one.simplified(minimumArea: 0.7)) == sortedArcs(other.simplified(minimumArea: 0.7)))
    func pairs(_ topology: Topology, _ number: (Int) -> Int) -> Set<Border> {
      Set(
        topology.borders().map {
          let (a, b) = (number($0.first), number($0.second))
          return Border(first: min(a, b), second: max(a, b), length: $0.length)
        })
    }
    #expect(pairs(one) { $0 } == pairs(other) { order[$0] })
  }
}
