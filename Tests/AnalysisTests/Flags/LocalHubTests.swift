import Register
import Testing

@testable import Analysis

/// Where the municipality is looked for that a collaboration would gather around.
@Suite struct LocalHubTests {
  private func hub(_ world: DrawnWorld) throws -> LocalHub? {
    LocalHub(of: try #require(world.evidence.collaborationFits().first), in: world.evidence)
  }

  private func expectHub(_ code: Character, _ basis: LocalHub.Basis, in world: DrawnWorld) throws {
    let hub = try #require(try hub(world))
    #expect(hub.municipality.code == DrawnWorld.code(code))
    #expect(hub.basis == basis)
  }

  @Test("an outsider of the economic region comes before a centre outside, however large")
  func economicRegionFirst() throws {
    let world = DrawnWorld(
      drawing: "ABX", population: ["B": 900, "X": 5], regions: [("AB", "B")], economicRegions: ["AX"],
      collaborations: ["A"])
    try expectHub("X", .region(kind: "economic"), in: world)
  }

  @Test("the economic region is the one in which most members' inhabitants live, the lower code of equals")
  func homeRegion() throws {
    var world = DrawnWorld(
      drawing: "ABCXY", population: ["A": 60, "B": 50, "C": 50], economicRegions: ["AX", "BCY"],
      collaborations: ["ABC"])
    try expectHub("Y", .region(kind: "economic"), in: world)
    world.population = ["A": 100, "B": 50, "C": 50]
    try expectHub("X", .region(kind: "economic"), in: world)
  }

  @Test("of the labour-market regions the dominant one comes first, also when one of its centres is a member")
  func dominantRegionFirst() throws {
    let world = DrawnWorld(
      drawing: "ABCDEF", population: ["A": 100, "B": 10, "C": 60, "D": 900, "E": 70, "F": 800],
      regions: [("CD", "D"), ("EF", "F"), ("AB", "AB")], collaborations: ["ACE"])
    try expectHub("B", .centre, in: world)
  }

  @Test("when that one is led from inside, the leaderless region with most of the members' inhabitants is next")
  func leaderlessNext() throws {
    let world = DrawnWorld(
      drawing: "ACDEF", population: ["A": 100, "C": 60, "D": 900, "E": 70, "F": 800],
      regions: [("CD", "D"), ("EF", "F"), ("A", "A")], collaborations: ["ACE"])
    try expectHub("F", .centre, in: world)
  }

  @Test("of several centres outside, the most populous is the hub")
  func mostPopulousCentre() throws {
    let world = DrawnWorld(
      drawing: "ABC", population: ["B": 200, "C": 300], regions: [("ABC", "BC")], collaborations: ["A"])
    try expectHub("C", .centre, in: world)
  }

  @Test("a collaboration that has everything in has no hub")
  func nobodyOutside() throws {
    let world = DrawnWorld(drawing: "AB", regions: [("AB", "A")], economicRegions: ["AB"], collaborations: ["AB"])
    #expect(try hub(world) == nil)
  }
}
