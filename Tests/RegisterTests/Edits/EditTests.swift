import Register
import Testing

private typealias World = EditWorld

@Suite("Edits of a register")
struct EditTests {
  @Test("A new row stands behind the last one of its collaboration, with what was learned")
  func joining() throws {
    let applied = try World.book.applying(
      [World.edit(World.join("0301", "coast"), note: "By vote", event: "Oslo joined.")], on: World.ground)
    #expect(applied.book.memberships[6].party == "Oslo")
    #expect(applied.book.memberships[6].period == Period(start: day("2021-01-01"), end: nil))
    #expect(applied.steps[0].changes.map(\.table) == [.memberships, .events])
    #expect(applied.steps[0].changes[0].row == 6)
    #expect(
      applied.steps[0].changes[0].after?.map(\.text) == [
        "coast", "0301", "Oslo", "member", "2021-01-01", "", "Call", "By vote",
      ])
    #expect(applied.book.events.map(\.kind) == ["joined"])
  }

  @Test("Who leaves keeps what was known of the time before; the end has its own source")
  func leaving() throws {
    let book = try World.apply(World.edit(World.leave("1577", "coast"), note: "Too dear."))
    let row = book.memberships[1]
    #expect(row.period == Period(start: day("2018-01-01"), end: day("2021-01-01")))
    #expect(row.source == "Report; Call")
    #expect(row.note == "Too dear.")
    #expect(book.register.members(of: "coast", on: day("2020-12-31")).contains(code("1577")))
    #expect(!book.register.members(of: "coast", on: day("2021-01-01")).contains(code("1577")))
  }

  @Test("A membership that ends before the codes of the register gets the code of its last day")
  func leavingEarly() throws {
    let book = try World.apply(World.edit(World.leave("3402", "inland"), "2019-05-01"))
    #expect(book.memberships[3].municipality == code("0402"))
    #expect(
      World.refusal([
        World.edit(World.join("4602", "inland"), "2020-02-01"), World.edit(World.leave("4602", "inland"), "2020-03-01"),
      ]).isEmpty)
  }

  @Test("A municipality is known under all its codes: the present one, that of the day, and that of its time")
  func codesOfOtherDays() throws {
    let early = try World.apply(World.edit(World.join("0402", "coast", until: "2014-01-01"), "2012-01-01"))
    #expect(early.memberships.contains { $0.municipality == code("0402") && $0.collaboration == "coast" })
    let present = try World.apply(World.edit(World.join("3402", "coast", until: "2014-01-01"), "2012-01-01"))
    #expect(present == early)
    let late = try World.apply(World.edit(World.join("1580", "inland"), "2024-06-01"), to: withoutCoast())
    #expect(late.memberships.contains { $0.municipality == code("1580") })
  }

  private func withoutCoast() throws -> RegisterBook { try World.apply(World.edit(.end(collaboration: "coast"))) }

  @Test("A year that is known is kept as a year")
  func years() throws {
    let book = try World.apply(World.edit(World.join("0301", "coast"), "2017-05-05", event: "x", year: true))
    #expect(book.memberships.first { $0.municipality == code("0301") }?.period.startText == "2017")
    #expect(book.events.last?.when == .year(2017))
  }

  @Test("A role changes from a day on, or was always another one")
  func roles() throws {
    let party = EditParty(code("3419"))
    let from = try World.apply(World.edit(.changeRole(party, collaboration: "coast", to: .caseByCase)))
    let rows = from.memberships.filter { $0.municipality == code("3419") }
    #expect(rows.map(\.role) == [.owner, .caseByCase])
    #expect(rows[0].period.end == rows[1].period.start)
    let always = try World.apply(World.edit(.changeRole(party, collaboration: "coast", to: .caseByCase), nil))
    #expect(always.memberships.filter { $0.municipality == code("3419") }.map(\.role) == [.caseByCase])
  }

  @Test("A new collaboration gets the next free number, its county from its host, and its members from the day on")
  func adding() throws {
    let new = Collaboration(id: "north", number: 0, name: "North", host: code("1818"), colour: 3)
    let applied = try World.book.applying(
      [World.edit(.add(new, members: [EditParty(code("1818")), EditParty(code("1515"))]))], on: World.ground)
    let added = try #require(applied.book.collaboration("north"))
    #expect(added.number == 7)
    #expect(added.county == "18")
    #expect(added.founding == .day(day("2021-01-01")))
    #expect(applied.book.register.members(of: "north", on: day("2021-01-01")).count == 2)
    #expect(applied.book.register.members(of: "north", on: day("2020-12-31")).isEmpty)
    let appearance = try #require(applied.steps[0].changes.first { $0.table == .appearances })
    #expect(appearance.after?.map(\.text) == ["north", "7", "3"])
  }

  @Test("What ends, ends for all who are in it")
  func ending() throws {
    let book = try World.apply(World.edit(.end(collaboration: "coast"), "2022-01-01"))
    #expect(book.collaboration("coast")?.end == day("2022-01-01"))
    #expect(
      book.memberships.filter { $0.collaboration == "coast" }.allSatisfy { $0.period.end == day("2022-01-01") })
    #expect(book.register.memberships(on: day("2022-01-01")).allSatisfy { $0.collaboration != "coast" })
  }

  @Test("Collaborations merge into one that is there, or into a new one, on one day")
  func merging() throws {
    let inland = World.book.collaborations[1]
    let into = try World.apply(World.edit(.mergeCollaborations(["coast", "inland"], into: inland)))
    #expect(into.collaboration("inland")?.predecessor == "Coast")
    #expect(into.register.members(of: "inland", on: day("2021-01-01")).map(\.text) == ["1507", "1577", "3402"])
    #expect(into.register.members(of: "coast", on: day("2020-12-31")).map(\.text) == ["1507", "1577"])
    let roles = into.memberships.filter { $0.collaboration == "inland" && $0.period.start == day("2021-01-01") }
    #expect(roles.map(\.role) == [.member, .member, .countyAuthority, .owner])
    let new = Collaboration(id: "both", number: 0, name: "Both", county: "15")
    let both = try World.apply(World.edit(.mergeCollaborations(["coast", "inland"], into: new)))
    #expect(both.collaboration("both")?.predecessor == "Coast; Inland")
    #expect(both.register.collaborations(on: day("2021-01-01")).map(\.id) == ["both"])
  }

  @Test("An end that is known already is kept when collaborations or municipalities merge")
  func keepingEnds() throws {
    let book = try World.apply(
      World.edit(World.join("0301", "coast", until: "2023-01-01")),
      World.edit(World.join("1515", "coast", until: "2024-01-01")))
    let new = Collaboration(id: "both", number: 0, name: "Both", county: "15")
    for target in [new, World.book.collaborations[1]] {
      let merged = try World.apply(
        World.edit(.mergeCollaborations(["coast", "inland"], into: target), "2022-01-01"), to: book)
      let rows = merged.memberships.filter { $0.collaboration == target.id && $0.period.start == day("2022-01-01") }
      #expect(rows.first { $0.municipality == code("0301") }?.period.end == day("2023-01-01"))
      #expect(rows.first { $0.municipality == code("1515") }?.period.end == day("2024-01-01"))
      #expect(rows.contains { $0.municipality == code("1577") && $0.period.end == nil })
    }
    // The merged municipality goes on as long as one of its parts would have.
    let cases: [(parts: [String], end: Day?)] = [(["0301", "1515"], day("2024-01-01")), (["0301", "1577"], nil)]
    for (parts, end) in cases {
      let one = MergedMunicipality(code: code("1599"), name: "New", county: "15")
      let merged = try World.apply(
        World.edit(.mergeMunicipalities(parts.map { code($0) }, into: one), "2022-01-01"), to: book)
      let row = try #require(merged.memberships.first { $0.municipality == code("1599") })
      #expect(row.period.end == end)
    }
  }

  @Test("Municipalities merge: the old ones end, the new one begins, host, plan and code changes follow")
  func mergingMunicipalities() throws {
    let merged = MergedMunicipality(code: code("1599"), name: "New Volda")
    let book = try World.apply(
      World.edit(.mergeMunicipalities([code("1507"), code("1577")], into: merged), "2022-01-01"))
    #expect(book.register.members(of: "coast", on: day("2021-12-31")).map(\.text) == ["1507", "1577"])
    #expect(book.register.members(of: "coast", on: day("2022-01-01")).map(\.text) == ["1599"])
    #expect(book.collaboration("coast")?.host == code("1599"))
    #expect(book.codeChanges.filter { $0.newCode == code("1599") }.map(\.oldCode.text) == ["1507", "1577"])
    #expect(
      book.codeChanges
        == book.codeChanges.sorted { ($0.day, $0.oldCode, $0.newCode) < ($1.day, $1.oldCode, $1.newCode) })
    // Whoever asks in the municipalities of 2020 sees both as before.
    let territory = Territory(
      municipalities: World.territory.municipalities, counties: World.territory.counties,
      codeChanges: book.codeChanges)
    let units = RegisterInUnits(book.register, of: territory, codeDay: SmallWorld.day)
    #expect(units.register.members(of: "coast", on: day("2022-01-01")).map(\.text) == ["1507", "1577"])
  }

  @Test("A municipality that takes in another and keeps its code is both of them from then on")
  func keepingTheCode() throws {
    let merged = MergedMunicipality(code: code("1577"), place: .member(of: "coast"))
    let book = try World.apply(
      World.edit(.mergeMunicipalities([code("1515")], into: merged), "2022-01-01"))
    let territory = Territory(municipalities: World.territory.municipalities, codeChanges: book.codeChanges)
    let units = RegisterInUnits(book.register, of: territory, codeDay: SmallWorld.day)
    #expect(units.register.members(of: "coast", on: day("2021-12-31")).map(\.text) == ["1507", "1577"])
    #expect(units.register.members(of: "coast", on: day("2022-01-01")).map(\.text) == ["1507", "1515", "1577"])
  }

  @Test("A plan is extended, becomes a collaboration, or comes to nothing")
  func plans() throws {
    let more = Plan(id: "west", name: "", memberships: [World.member("0301", "west")])
    let extended = try World.apply(World.edit(.plan(more), nil))
    #expect(extended.plansWithMemberships[0].memberships.map(\.party) == ["Kinn", "Voss", "Oslo"])
    let collaboration = Collaboration(id: "west", number: 0, name: "", county: "46")
    let real = try World.apply(World.edit(.realise(plan: "west", as: collaboration)), to: extended)
    #expect(real.plans.isEmpty && real.plannedMemberships.isEmpty)
    #expect(real.collaboration("west")?.name == "West")
    #expect(real.register.members(of: "west", on: day("2021-01-01")).map(\.text) == ["0301", "4602", "4621"])
    let dropped = try World.apply(World.edit(.drop(plan: "west")))
    #expect(dropped.plans.isEmpty && dropped.plannedMemberships.isEmpty)
  }

  @Test("Where plans have days, one that came to be or to nothing stays a plan on earlier days")
  func datedPlans() throws {
    let ground = World.historicGround
    func apply(_ edit: RegisterEdit, to book: RegisterBook) throws -> RegisterBook {
      try book.applying([edit], on: ground).book
    }
    let since = Period(start: day("2020-06-01"), end: nil) ?? .ongoing
    let named = try apply(
      World.edit(.plan(Plan(id: "north", name: "North", status: "considered", period: since)), nil), to: World.book)
    #expect(named.plans.open(on: day("2020-05-31")).map(\.id) == ["west"])
    #expect(named.plans.open(on: day("2020-06-01")).map(\.id) == ["west", "north"])
    let new = Collaboration(id: "west", number: 0, name: "", county: "46")
    let real = try apply(World.edit(.realise(plan: "west", as: new), "2021-07-01"), to: named)
    #expect(real.plans.open(on: day("2021-06-30")).map(\.id) == ["west", "north"])
    #expect(real.plans.open(on: day("2021-07-01")).map(\.id) == ["north"])
    #expect(real.plannedMemberships == World.book.plannedMemberships)
    #expect(real.register.members(of: "west", on: day("2021-07-01")).map(\.text) == ["4602", "4621"])
    let dropped = try apply(World.edit(.drop(plan: "north"), "2022-01-01"), to: real)
    #expect(dropped.plans.map(\.period.endText) == ["2021-07-01", "2022-01-01"])
    #expect(try apply(World.edit(.drop(plan: "north"), nil), to: real).plans.map(\.id) == ["west"])
    for action in [EditAction.drop(plan: "west"), .plan(Plan(id: "north", name: "N", status: "considered"))] {
      let refused = #expect(throws: RefusedEdits.self) {
        try apply(World.edit(action, "2023-01-01"), to: action == .drop(plan: "west") ? real : dropped)
      }
      #expect(refused != nil)
    }
  }

  @Test("Who goes out of a plan leaves it to the others, and who is not in it is refused")
  func withdrawing() throws {
    let party = EditParty(code("4602"))
    let book = try World.apply(World.edit(.withdraw([party], plan: "west")))
    #expect(book.plannedMemberships.compactMap(\.municipality) == [code("4621")] && book.plans.count == 1)
    #expect(
      World.refusal([World.edit(.withdraw([EditParty(code("0301"))], plan: "west"))]) == [
        "Oslo (0301, Oslo) is not in the plan 'west'"
      ])
  }

  @Test("Facts are put right without touching number, colour, end or members")
  func changing() throws {
    var inland = World.book.collaborations[1]
    inland.fullTimeEquivalents = 2.5
    inland.number = 99
    inland.end = day("2000-01-01")
    let applied = try World.book.applying([World.edit(.change(inland))], on: World.ground)
    #expect(applied.steps[0].changes.count == 1)
    #expect(applied.steps[0].changes[0].changedCells.map(\.column) == ["fte", "source"])
    #expect(applied.book.collaboration("inland")?.number == 2)
  }
}
