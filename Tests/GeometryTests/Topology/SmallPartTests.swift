import Geometry
import Testing

/// Which islets a small map does without.
@Suite struct SmallPartTests {
  @Test(arguments: [
    ("islets go", "AA.A.A\nAA....", "AA....\nAA...."),
    ("the largest stays, however small", "A.....\n..BB.B", "A.....\n..BB.."),
    ("what borders another feature stays", "AA.BA\nAA.BB", "AA.BA\nAA.BB"),
    ("of equals the first stays", "A.A.A", "A...."),
    ("an islet in a lake goes", "AAAAA\nA...A\nA.A.A\nA...A\nAAAAA", "AAAAA\nA...A\nA...A\nA...A\nAAAAA"),
  ])
  func kept(_ name: String, _ drawing: String, _ expected: String) {
    let topology = Topology(World(drawing).layer).withoutSmallParts(under: 1.5)
    #expect(turnedRings(of: topology.rejoined()) == turnedRings(of: World(expected).layer), "\(name)")
    #expect(topology.borders() == Topology(World(expected).layer).borders(), "\(name)")
    #expect(topology.arcs.count == Topology(World(expected).layer).arcs.count, "\(name)")
  }
}
