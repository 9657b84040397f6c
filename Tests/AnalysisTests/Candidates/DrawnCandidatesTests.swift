import Analysis
import Testing

/// Ground and order of candidates in worlds small enough to see.
@Suite struct DrawnCandidatesTests {
  @Test("an island far away with no tie is offered nothing")
  func farAway() throws {
    let world = DrawnWorld(drawing: "AAB.....I", collaborations: ["AB"])
    let answer = try #require(world.evidence.candidates(for: DrawnWorld.code("I")))
    #expect(answer.candidates.isEmpty)
    #expect(answer.partners.isEmpty)
  }

  @Test(
    "one ground is enough: border, strait, region, economic region or commuting",
    arguments: [
      ("border", DrawnWorld(drawing: "AX", collaborations: ["A"])),
      ("strait", DrawnWorld(drawing: "A..X", collaborations: ["A"])),
      ("region", DrawnWorld(drawing: "A.....X", regions: [("AX", "A")], collaborations: ["A"])),
      ("economic region", DrawnWorld(drawing: "A.....X", economicRegions: ["AX"], collaborations: ["A"])),
      (
        "commuting out",
        DrawnWorld(drawing: "A.....X", collaborations: ["A"], commuting: [("X", "A", 5), ("X", "X", 95)])
      ),
      (
        "commuting in",
        DrawnWorld(drawing: "A.....X", collaborations: ["A"], commuting: [("A", "X", 5), ("X", "X", 95)])
      ),
    ])
  func oneGround(_ name: String, _ world: DrawnWorld) throws {
    let answer = try #require(world.evidence.candidates(for: DrawnWorld.code("X")))
    #expect(answer.candidates.map(\.collaboration) == ["one"], "\(name)")
  }

  @Test("commuting just below the limit is no ground")
  func belowTheLimit() throws {
    let world = DrawnWorld(
      drawing: "A.....X", collaborations: ["A"], commuting: [("X", "A", 4), ("X", "X", 96), ("A", "A", 9)])
    #expect(world.evidence.candidates(for: DrawnWorld.code("X"))?.candidates.isEmpty == true)
    let limits = Thresholds(["commuting_tie": 0.04])
    #expect(world.evidence.candidates(for: DrawnWorld.code("X"), thresholds: limits)?.candidates.count == 1)
  }

  @Test("within the strait's width is a ground also where a third municipality joins the two on land")
  func thirdBetween() throws {
    let world = DrawnWorld(
      drawing: """
        A.X
        BBB
        """, collaborations: ["A"])
    let answer = try #require(world.evidence.candidates(for: DrawnWorld.code("X")))
    #expect(answer.candidates.map(\.collaboration) == ["one"])
  }

  @Test("commuting comes before a common region, that before a border, and equals by number")
  func order() throws {
    let world = DrawnWorld(
      drawing: """
        AXXB
        AXXC
        ....
        ....
        ....
        DDDD
        """,
      regions: [("XD", "D"), ("ABC", "A")], collaborations: ["A", "B", "C", "D"],
      commuting: [("X", "C", 30), ("X", "X", 70)])
    let answer = try #require(world.evidence.candidates(for: DrawnWorld.code("X")))
    #expect(answer.candidates.map(\.collaboration) == ["three", "four", "one", "two"])
  }
}
