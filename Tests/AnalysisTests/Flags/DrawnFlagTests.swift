import Analysis
import Register
import Testing

/// The rules at the edge of their limits, in worlds worked out by hand.
@Suite struct DrawnFlagTests {
  /// Region AB is led by A, region CD by C; `one` holds B and C. Half the people of `one` live in B, without A.
  static func world(inB: Int = 100, flows: [(Character, Character, Int)]) -> DrawnWorld {
    DrawnWorld(
      drawing: "ABCD", population: ["A": 400, "B": inB, "C": 100, "D": 50], regions: [("AB", "A"), ("CD", "C")],
      economicRegions: ["AB", "CD"], collaborations: ["BC"], commuting: flows)
  }

  static func findings(_ world: DrawnWorld) -> [Finding] {
    Assessment(world.evidence).findings.filter { [.residual, .counterweight].contains($0.kind) }
  }

  /// The facts of a finding of the residual/counterweight rule.
  static func centre(_ finding: Finding) -> CentreFacts? {
    if case .centre(let facts) = finding.facts { facts } else { nil }
  }

  enum Unexpected: Error { case facts }

  @Test("a leaderless share of exactly one half is enough, a self-containment of exactly one half is too much")
  func edges() {
    let flagged = Self.findings(Self.world(flows: [("B", "A", 51), ("B", "B", 49)]))
    #expect(flagged.map(\.isNearMiss) == [false])
    #expect(flagged.first?.value("leaderless") == .number(0.5))
    let near = Self.findings(Self.world(flows: [("B", "A", 50), ("B", "B", 50)]))
    #expect(near.map(\.isNearMiss) == [true])
    // 99 of 199 live without a centre: just under a half.
    let led = Self.findings(Self.world(inB: 99, flows: [("B", "A", 51), ("B", "B", 49)]))
    #expect(led.map(\.isNearMiss) == [true])
    #expect(led.first.flatMap(Self.centre)?.lacksCentre == false)
    #expect(Self.findings(Self.world(inB: 99, flows: [("B", "B", 1)])).isEmpty)
  }

  @Test("half as many people as the hub is a counterweight, one fewer a residual")
  func weight() throws {
    // Most people of `one` live in the economic region AB, so A with 400 is the hub.
    let even = Self.findings(Self.world(inB: 101, flows: [("B", "A", 1)]))
    #expect(even.map(\.kind) == [.counterweight])
    #expect(even.first?.value("population_to_hub") == .number(201.0 / 400))
    let world = DrawnWorld(
      drawing: "AB", population: ["A": 400, "B": 199], regions: [("AB", "A")], economicRegions: ["AB"],
      collaborations: ["B"], commuting: [("B", "A", 1)])
    #expect(Self.findings(world).map(\.kind) == [.residual])
    var half = world
    half.population["B"] = 200
    #expect(Self.findings(half).map(\.kind) == [.counterweight])
  }

  @Test("without economic regions the hub is the centre outside, and the finding says so")
  func hubByCentre() throws {
    let world = DrawnWorld(
      drawing: "ABC", population: ["A": 300, "B": 100, "C": 900], regions: [("AB", "A"), ("C", "C")],
      collaborations: ["B"], commuting: [("B", "C", 9)])
    let finding = try #require(Self.findings(world).first)
    #expect(finding.value("hub") == .text("A"))
    #expect(finding.value("hub_basis") == .text("centre"))
    #expect(finding.value("strongest_pull") == .text("C"))
  }

  @Test("when the whole economic region is in, the centre outside is the hub")
  func wholeEconomicRegion() throws {
    let world = DrawnWorld(
      drawing: "ABC", population: ["A": 300, "B": 100, "C": 100], regions: [("ABC", "A")],
      economicRegions: ["A", "BC"], collaborations: ["BC"], commuting: [("B", "A", 9)])
    let finding = try #require(Self.findings(world).first)
    #expect(finding.value("hub") == .text("A"))
    #expect(finding.kind == .counterweight)
  }

  @Test("a pull that is a member elsewhere is said to be")
  func pullElsewhere() throws {
    var world = Self.world(flows: [("B", "A", 60), ("B", "B", 40)])
    world.collaborations = ["BC", "AD"]
    let finding = try #require(Self.findings(world).first { $0.subject == .collaboration("one") })
    let pull = try #require(Self.centre(finding)?.pull)
    #expect(pull.municipality.name == "A" && pull.memberOf == Named("two", "Two"))
    #expect(abs(try #require(pull.share) - 0.6) < 0.0005)
  }

  @Test("changed limits change the answer, and are told")
  func limits() throws {
    let evidence = Self.world(flows: [("B", "A", 40), ("B", "B", 60)]).evidence
    #expect(Self.findings(Self.world(flows: [("B", "A", 40), ("B", "B", 60)])).map(\.isNearMiss) == [true])
    let assessment = Assessment(evidence, thresholds: Thresholds(["self_containment": 0.7]))
    let finding = try #require(assessment.findings.first { $0.kind == .counterweight || $0.kind == .residual })
    #expect(!finding.isNearMiss)
    #expect(finding.value("threshold_self_containment") == .number(0.7))
  }

  @Test("rules that need what the data set lacks are told as untested, and the others still run")
  func untested() {
    let world = DrawnWorld(drawing: "AB", population: ["A": 60_000], collaborations: ["B"])
    let assessment = Assessment(Evidence(snapshot: world.evidence.snapshot))
    #expect(
      assessment.untested.map(\.rule) == [
        .residualOrCounterweight, .uncoveredCityRegion, .partlyCoveredCityRegion, .splitRegion, .scattered, .hole,
        .enclave,
      ])
    #expect(assessment.findings.map(\.kind) == [.largeOutsider])
  }

  @Test("a collaboration of everything is found at nothing but its size")
  func everything() {
    let world = DrawnWorld(
      drawing: "ABCD", regions: [("AB", "A"), ("CD", "C")], collaborations: ["ABCD"],
      commuting: [("A", "B", 1), ("C", "A", 2)])
    let assessment = Assessment(world.evidence)
    #expect(assessment.findings.isEmpty)
    #expect(assessment.measures.fits.first?.meanCover == 1)
    #expect(assessment.measures.fits.first?.leaderless == 0)
  }

  @Test("an assessment of nothing finds nothing")
  func nothing() {
    let snapshot = Snapshot(
      territory: Territory(municipalities: []), register: Register(collaborations: [], memberships: []),
      day: Day(year: 2020, month: 1, day: 1)!)
    let assessment = Assessment(Evidence(snapshot: snapshot))
    #expect(assessment.findings.isEmpty && assessment.sensitivities.isEmpty)
  }

  @Test("register faults are findings, with the collaborations of a municipality in two as a list")
  func faults() throws {
    let world = DrawnWorld(drawing: "AB", collaborations: ["AB", "B"])
    let fault = try #require(Assessment(world.evidence).findings.first { $0.kind == .twoMemberships })
    #expect(fault.subject == .municipality("B"))
    #expect(fault.value("collaboration") == .list(["one", "two"]))
    guard case .registerFault(let facts) = fault.facts, case .twoMemberships(let who, of: let two) = facts.fault
    else { throw Unexpected.facts }
    #expect(who.name == "B" && two.map(\.name) == ["One", "Two"])
    // Who took over as host when it came to be is no fault, as the events tell; without them it looks like one.
    #expect(!NorwayInTables.assessment.findings.contains { $0.kind == .foundedBeforeHost })
    let bare = Assessment(Evidence(snapshot: NorwayInTables.evidence.snapshot))
    let real = try #require(bare.findings.first { $0.kind == .foundedBeforeHost })
    #expect(real.subject == .collaboration("inss"))
    guard case .registerFault(let known) = real.facts,
      case .foundedBeforeHost(_, founded: let founded, host: let host, from: let beginning) = known.fault
    else { throw Unexpected.facts }
    #expect(founded == .text("2018") && host == "Kinn" && beginning == .day(Day("2020-01-01")!))
  }

  @Test("each piece is by code, whatever way it was walked")
  func piecesByCode() {
    let world = DrawnWorld(drawing: "ACB", collaborations: ["ABC"])
    #expect(world.evidence.collaborationFits().first?.landPieces?.map { $0.map(\.text) } == [["A", "B", "C"]])
  }
}
