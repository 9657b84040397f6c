import Analysis
import Register
@testable import Reports
import Testing

private let norwegian = Language.nb.inNorway

@Suite("Findings, candidates and proposals, as they are written")
struct FindingsRenderTests {
  static let flows = [
    ("0101", "0101", 100), ("0101", "0103", 250), ("0102", "0102", 600), ("0102", "0103", 500), ("0103", "0103", 5_000),
    ("0201", "0201", 30_000), ("0202", "0201", 3_000), ("0202", "0202", 20_000),
  ].map { CommutingFlow(residence: SmallWorld.code($0.0), workplace: SmallWorld.code($0.1), employed: $0.2) }

  static var evidence: Evidence {
    let input = SmallWorld.input()
    return Evidence(
      snapshot: input.snapshot, commuting: CommutingMatrix(flows), land: input.contiguity,
      nearShore: Contiguity(pairs: SmallWorld.borders + [(SmallWorld.code("0201"), SmallWorld.code("0202"), 0)]),
      relations: [
        Relation(
          id: "r", from: .init(kind: "municipality", names: ["0101", "0202"]),
          to: .init(kind: "collaboration", names: ["nes"]),
          subject: "strøm")
      ],
      plans: [
        Plan(
          id: "plan", name: "Kystplanen",
          memberships: [
            Membership(
              collaboration: "plan", municipality: SmallWorld.code("0202"), party: "Nes", role: .member)
          ])
      ])
  }

  /// What some proposals change.
  static var proposal: (StateDifference, ProposedRegister, after: Evidence) {
    let before = evidence
    let proposed = ProposedRegister(
      before.snapshot.register,
      applying: [
        SmallWorld.membership("nes", "0202"), SmallWorld.membership("aasland", "0102", to: SmallWorld.day(2020, 6, 1)),
        SmallWorld.membership("new", "0102"), SmallWorld.membership("new", "9999"),
        SmallWorld.membership("new", "0101"),
      ], territory: before.snapshot.territory, on: before.snapshot.day, names: ["new": "Nytt samarbeid"])
    let after = before.of(
      Snapshot(territory: before.snapshot.territory, register: proposed.register, day: before.snapshot.day))
    return (StateDifference(from: Assessment(before), to: Assessment(after)), proposed, after)
  }

  @Test("findings in every language", arguments: Language.all)
  func findings(_ language: Language) throws {
    let assessment = Assessment(Self.evidence).weighed()
    try expectGolden(findingsText(assessment, language: language.inNorway), named: "findings.\(language.code).txt")
    if language == .nb { try expectGolden(findingsJSON(assessment, language: norwegian), named: "findings.json") }
  }

  @Test("findings of a bare data set say what could not be tested")
  func bare() throws {
    let assessment = Assessment(Evidence(snapshot: SmallWorld.input().snapshot))
    try expectGolden(findingsText(assessment, language: norwegian), named: "findings.bare.txt")
  }

  @Test("one kind only: the others are left out, and nothing found is said")
  func kind() {
    let assessment = Assessment(Self.evidence)
    #expect(findingsJSON(assessment, language: norwegian, kind: .hole) == "[]\n")
    let text = findingsText(assessment, language: Language.en.inNorway, kind: .hole)
    #expect(text.contains("Holes (0)\n"))
    #expect(text.contains("No findings."))
    #expect(!text.contains("Residuals"))
  }

  @Test("candidates in every language", arguments: Language.all)
  func candidates(_ language: Language) throws {
    let evidence = Self.evidence
    let answer = try #require(evidence.candidates(for: SmallWorld.code("0202")))
    try expectGolden(
      candidatesText(answer, in: evidence, language: language.inNorway), named: "candidates.\(language.code).txt")
    if language == .nb {
      try expectGolden(candidatesJSON(answer, in: evidence, language: norwegian), named: "candidates.json")
    }
  }

  @Test("a member is told what binds it to its own, what it could change to, and what that would change")
  func member() throws {
    let evidence = Self.evidence
    let answer = try #require(evidence.candidates(for: SmallWorld.code("0101")))
    #expect(
      answer.memberOf == "aasland" && answer.candidates.map(\.collaboration) == ["nes"] && answer.partners.isEmpty)
    let text = candidatesText(answer, in: evidence, language: norwegian)
    try expectGolden(text, named: "candidates.member.txt")
    #expect(
      text.contains("Ås er medlem av Åsland innkjøp.\n   - samme bo- og arbeidsmarkedsregion (Ærregionen) som Bø\n"))
  }

  @Test("history is told in the order of time, without what is to come")
  func history() throws {
    let evidence = Evidence(snapshot: SmallWorld.input().snapshot, events: SmallWorld.events)
    let answer = try #require(evidence.candidates(for: SmallWorld.code("0102")))
    let words = Words(.nb)
    #expect(
      answer.history.map(words.history) == [
        "Nes, Ærland & omegn: Bø gikk ut (2019)", "Nes, Ærland & omegn: medlem til 1.1.2020", "Åsland innkjøp: medlem",
      ])
  }

  @Test("proposals in every language", arguments: Language.all)
  func whatIf(_ language: Language) throws {
    let (difference, proposed, after) = Self.proposal
    try expectGolden(
      whatIfText(difference, proposed: proposed, in: after, language: language.inNorway),
      named: "what-if.\(language.code).txt")
    if language == .nb {
      try expectGolden(
        whatIfJSON(difference, proposed: proposed, in: after, language: norwegian), named: "what-if.json")
    }
  }

  @Test("numbers in sentences follow the language")
  func numbers() {
    let prose: Prose = "\(60_349) og \(share: 0.44) og \(1.25, places: 2)"
    #expect(prose.text(in: .nb) == "60\u{A0}349 og 44\u{A0}% og 1,25")
    #expect(prose.text(in: .en) == "60,349 og 44% og 1.25")
  }
}
