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
      ("Halden", ["fredrikstad-hvaler", "marker-skiptvet-aremark"]),
      ("Fyresdal", ["midt-vest-telemark", "agder-ofa"]),
      ("Berlevåg", []),
      ("Tjeldsund", ["harstad", "narvik"]),
      ("Solund", ["inss"]),
    ])
  func candidates(_ name: String, _ expected: [String]) throws {
    #expect(try Self.answer(name).candidates.map(\.collaboration) == expected)
  }

  @Test("An invitation to a whole county connects no two of its municipalities; a relation that names both does")
  func unconnected() throws {
    let rows = NorwayInTables.evidence.unconnected()
    func others(_ name: String) -> [MunicipalityCode] {
      rows.first { $0.municipality.name == name }?.outsiders ?? []
    }
    // Both stand outside in one region, in a county whose authority invites everybody.
    #expect(others("Vadsø").contains(NorwayInTables.code("Nesseby")))
    #expect(others("Nesseby").contains(NorwayInTables.code("Vadsø")))
    // Asker shares its purchases with Bærum and Drammen by name.
    #expect(!others("Asker").contains(NorwayInTables.code("Bærum")))
    #expect(!others("Bærum").contains(NorwayInTables.code("Asker")))
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

  @Test("A handful of commuters in the same region comes after many to another")
  func commutingFirst() throws {
    #expect(try Self.answer("Krødsherad").candidates.first?.collaboration == "vvi")
  }

  @Test("A centre larger than a collaboration turns the question round; another municipality does not")
  func turnedRound() throws {
    #expect(try Self.answer("Oslo").candidates.allSatisfy(\.isTurnedRound))
    #expect(try Self.answer("Trondheim").candidates.first?.isTurnedRound == true)
    let halden = try Self.answer("Halden").candidates
    #expect(halden.map(\.isTurnedRound) == [false, true])
    #expect(try Self.answer("Asker").candidates.allSatisfy { !$0.isTurnedRound })
  }

  @Test("Where nobody is a candidate the strongest tie is named as weak")
  func weak() throws {
    #expect(try Self.answer("Brønnøy").weak?.collaboration == "siis")
    #expect(try Self.answer("Dyrøy").weak?.collaboration == "tromso")
    #expect(try Self.answer("Nord-Fron").weak == nil)
    for outsider in NorwayInTables.evidence.snapshot.outsiders {
      let answer = try #require(NorwayInTables.evidence.candidates(for: outsider.code))
      #expect(answer.candidates.isEmpty == (answer.weak != nil), "\(outsider.name)")
    }
  }

  @Test("A municipality across the fjord is a partner, and is told with the width of the water")
  func acrossTheFjord() throws {
    let partner = try #require(try Self.answer("Drammen").partners.first)
    #expect(partner.municipality.name == "Asker")
    #expect((partner.ties.waterMetres ?? 0) > 100 && (partner.ties.waterMetres ?? 0) < 200)
    let ringebu = try Self.answer("Nord-Fron").candidates.first?.ties.nearby
    #expect(ringebu == [])
  }

  @Test("Who has left is told so, with the day; invitations, plans and other cooperation are told")
  func recorded() throws {
    let left = TieReason.left(.day(Day("2020-01-01")!))
    for name in ["Sunnfjord", "Gloppen", "Solund"] {
      #expect(try Self.answer(name).candidates.first { $0.collaboration == "inss" }?.reasons.contains(left) == true)
    }
    let invited = try Self.answer("Krødsherad").candidates.first?.reasons ?? []
    #expect(invited.contains { if case .told = $0 { true } else { false } })
    #expect(try Self.answer("Asker").relations.map(\.id).contains("O01"))
    #expect(try Self.answer("Trondheim").relations.map(\.id).contains("O08a"))
    #expect(try Self.answer("Berlevåg").plans.first?.memberships.count == 4)
  }

  @Test("Nord-Fron explains itself")
  func nordFron() throws {
    let first = try #require(try Self.answer("Nord-Fron").candidates.first)
    func named(_ names: String...) -> [Named<MunicipalityCode>] { names.map { Named(NorwayInTables.code($0), $0) } }
    #expect(first.reasons.count == 7)
    #expect(
      first.reasons.first
        == .sameRegion(RegionSort(kind: "travel-to-work"), name: "Nord-Fron", as: named("Sør-Fron", "Ringebu")))
    // Ringebu lies 2.2 km off, over land.
    #expect(!first.reasons.contains { if case .near = $0 { true } else { false } })
    #expect(first.reasons[4] == .sameCounty("Innlandet"))
    #expect(first.reasons[5] == .together(LocalText("Avtaler fra sak til sak")))
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
    #expect(first.relations.map(\.own) == ["Mange av avtalene; inviteres til hver anskaffelse"])
  }

  @Test("a member has no candidates, and an unknown code no answer")
  func member() throws {
    let answer = try Self.answer("Bergen")
    #expect(answer.memberOf == "bergen")
    #expect(answer.candidates.isEmpty)
    #expect(NorwayInTables.evidence.candidates(for: MunicipalityCode("9999")!) == nil)
  }
}
