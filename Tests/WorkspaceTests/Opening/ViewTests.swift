import Register
import Reports
import Testing

@testable import Workspace

@Suite struct ViewTests {
  private let set: SmallSet
  private let source: DataSetSource
  private var made: [String: Int] { source.ground.tally.all }

  init() throws {
    set = try SmallSet()
    source = try set.source()
  }

  @Test func eachTableIsReadOnceHoweverMuchIsMade() throws {
    let view = source.view(ViewRequest(language: .en))
    for theme in MapTheme.all where theme.isInReports && !theme.requirements.contains(.relations) {
      _ = try drawMap(MapRequest(theme), in: view)
    }
    for theme in TableTheme.all where theme.requirements.isEmpty { _ = try makeTable(TableRequest(theme), in: view) }
    _ = try findings(FindingsRequest(), in: view)
    _ = try candidates(CandidatesRequest(municipality: "Hen"), in: view)
    _ = try check(CheckRequest(), in: view)
    _ = try compare(DiffRequest(from: Day("2010-01-01"), to: nil), in: view)
    #expect(set.reads.all.filter { $0.value != 1 } == [:])
    #expect(set.reads.all["commuting.csv"] == 1)
    for one in ["boundaries", "topology", "borders", "distances", "commuting", "join", "register", "assessment"] {
      #expect(made[one] == 1, "\(one)")
    }
  }

  @Test func bordersAreMeasuredForThoseWhoAskForTheirLengths() throws {
    let view = source.view()
    for name in ["collaborations", "participation", "population"] {
      _ = try drawMap(MapRequest(#require(MapTheme.named(name))), in: view)
    }
    _ = try check(CheckRequest(), in: view)
    #expect(made["topology"] == 1 && made["borders"] == nil)
    _ = try makeTable(TableRequest(#require(TableTheme.named("municipalities"))), in: view)
    #expect(made["borders"] == 1)
  }

  @Test func aReportMakesEverythingOnce() throws {
    let files = try makeReport(ReportRequest(), in: source.view()).value
    #expect(files.contains { $0.path == "report.html" })
    // The map of an upper unit may lie in a plane of its own.
    #expect(made == made.mapValues { _ in 1 }.merging(["topology": 2, "join": 2]) { $1 })
  }

  @Test func anEditKeepsTopologyBoundariesAndCommuting() throws {
    let before = source.view()
    #expect(try before.assessment().value.measures.evidence.snapshot.members(of: "a").count == 4)
    let reads = set.reads.all
    let after = try before.replacing(["memberships.csv": Array(SmallSet.editedMemberships.utf8)])
    #expect(try after.assessment().value.measures.evidence.snapshot.members(of: "a").count == 3)
    #expect(set.reads.all == reads)
    for kept in ["boundaries", "topology", "borders", "distances", "commuting"] { #expect(made[kept] == 1, "\(kept)") }
    for remade in ["register", "assessment"] { #expect(made[remade] == 2, "\(remade)") }
  }

  @Test func aProposalKeepsTheRegisterAsWell() throws {
    let view = source.view()
    _ = try view.assessment()
    let proposal = SmallSet.file("collaboration,municipality,party,role,from,to\nb,0108,Hen,member,,\n")
    let proposed = view.proposing(proposal)
    #expect(try proposed.assessment().value.measures.evidence.snapshot.members(of: "b").count == 4)
    for kept in ["boundaries", "topology", "borders", "distances", "commuting", "register", "join"] {
      #expect(made[kept] == 1, "\(kept)")
    }
  }

  @Test func otherBoundariesAreReadAgain() throws {
    _ = try source.view().boundaries()
    let changed = try source.replacing(["squares.geojson": []])
    #expect(changed.ground !== source.ground)
  }

  @Test func severalThreadsAskForTheSameThingAndItIsMadeOnce() async throws {
    let view = source.view()
    try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<8 { group.addTask { try view.assessment().value.findings.count } }
      var counts: Set<Int> = []
      for try await count in group { counts.insert(count) }
      #expect(counts.count == 1)
    }
    #expect(made["assessment"] == 1 && made["topology"] == 1)
    #expect(set.reads.all.allSatisfy { $0.value == 1 })
  }

  @Test func whatIsKeptIsToldToEverybodyWhoAsks() throws {
    let proposal = SmallSet.file(
      "collaboration,municipality,party,role,from,to\nb,9999,Nowhere,member,,\n", named: "plan.csv")
    let view = source.view(ViewRequest(proposals: proposal, language: .en))
    let first = try findings(FindingsRequest(), in: view).notes
    #expect(first.list.contains { $0.place == "plan.csv" })
    #expect(try findings(FindingsRequest(), in: view).notes == first)
    #expect(Set(first.list.map(\.description)).count == first.list.count)
  }

  @Test(arguments: [
    ("self_containment", 2.0, "The limit 'self_containment' is"), ("no_such", 1.0, "No rule has the limit 'no_such'"),
  ])
  func aLimitThatCannotBeIsRefused(_ id: String, _ value: Double, _ sentence: String) {
    let failure = #expect(throws: Failure.self) { try ViewRequest(limits: [(id, value)]) }
    #expect(failure?.cause == .wrongRequest && failure?.reason.hasPrefix(sentence) == true)
  }
}
