import Analysis
import Register
import Testing

/// Answers that a planner would recognise, on the real data of 2020.
@Suite struct NorwayCandidatesTests {
  static func answer(_ name: String) throws -> Candidates {
    try #require(NorwayInTables.evidence.candidates(for: NorwayInTables.code(name)))
  }

  @Test(
    "the best candidates in order",
    arguments: [
      ("Nord-Fron", ["ringebu-sor-fron", "nord-gudbrandsdal", "valdres"]),
      ("Sunnfjord", ["inss"]),
      ("Melhus", ["vaernes"]),
      ("Halden", ["marker-skiptvet-aremark", "fredrikstad-hvaler"]),
      ("Fyresdal", ["midt-vest-telemark", "agder-ofa"]),
      ("Berlevåg", []),
      ("Tjeldsund", ["harstad", "narvik"]),
      ("Solund", ["inss"]),
    ])
  func candidates(_ name: String, _ expected: [String]) throws {
    #expect(try Self.answer(name).candidates.map(\.collaboration) == expected)
  }

  @Test("nobody is a candidate without a border, a common region or a commuting tie")
  func grounds() throws {
    let evidence = NorwayInTables.evidence
    for outsider in evidence.snapshot.outsiders {
      for candidate in try #require(evidence.candidates(for: outsider.code)).candidates {
        let ties = candidate.ties
        #expect(
          !ties.borders.isEmpty || !ties.nearby.isEmpty || !ties.inSameRegion.isEmpty
            || !ties.inSameHubRegion.isEmpty || (ties.shareWorkingThere ?? 0) >= 0.05
            || (ties.shareComingFromThere ?? 0) >= 0.05,
          "\(outsider.name): \(candidate.collaboration)")
        #expect(candidate.reasons.count >= 2)
      }
    }
  }

  @Test("Nord-Fron explains itself")
  func nordFron() throws {
    let first = try #require(try Self.answer("Nord-Fron").candidates.first)
    func named(_ names: String...) -> [Named<MunicipalityCode>] { names.map { Named(NorwayInTables.code($0), $0) } }
    #expect(first.reasons.count == 8)
    #expect(
      first.reasons.first
        == .sameRegion(RegionSort(kind: "travel-to-work"), name: "Nord-Fron", as: named("Sør-Fron", "Ringebu")))
    #expect(first.reasons[3] == .near(named("Ringebu"), metres: 3_000))
    #expect(first.reasons[5] == .sameCounty("Innlandet"))
    #expect(first.reasons[6] == .together("Avtaler fra sak til sak"))
    #expect(first.reasons.last == .effect(of: "Nord-Fron", first.effect))
    #expect(first.effect.changedShares.map(\.measure) == [.meanCover, .leaderless, .selfContainment])
    #expect(first.effect.after.meanCover == 1)
    #expect(first.effect.participationAfter.members.municipalities == 247)
    #expect(first.effect.participationAfter.members.population == 3_204_735 + 5_723)
  }

  @Test("Berlevåg has nobody to join, but neighbours that stand outside too, and a plan")
  func berlevag() throws {
    let answer = try Self.answer("Berlevåg")
    #expect(answer.partners.prefix(2).map(\.municipality.name) == ["Tana", "Båtsfjord"])
    #expect(answer.plans.map(\.id) == ["ost-finnmark"])
  }

  @Test("Melhus works with Værnesregionen already")
  func melhus() throws {
    let first = try #require(try Self.answer("Melhus").candidates.first)
    #expect(first.relations == ["Mange av avtalene; inviteres til hver anskaffelse"])
  }

  @Test("a member has no candidates, and an unknown code no answer")
  func member() throws {
    let answer = try Self.answer("Bergen")
    #expect(answer.memberOf == "bergen")
    #expect(answer.candidates.isEmpty)
    #expect(NorwayInTables.evidence.candidates(for: MunicipalityCode("9999")!) == nil)
  }
}
