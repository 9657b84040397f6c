import Register
import Testing

private func collaboration(
  _ id: String, number: Int = 1, founding: Founding = .unknown, host: String? = nil,
  criteria: Collaboration.Criteria = .init(
    writtenAgreement: true, sharedCompetence: true, authority: true, generalMandate: true),
  county: String = "46", end: String? = nil, published: Collaboration.Published = .init()
) -> Collaboration {
  Collaboration(
    id: id, number: number, name: id.uppercased(), county: county, founding: founding, end: end.map(day),
    host: host.map(code), criteria: criteria, published: published)
}

private func member(
  _ collaboration: String, _ municipality: String?, role: Role = .member, from: String? = nil, to: String? = nil
) -> Membership {
  Membership(
    collaboration: collaboration, municipality: municipality.map(code), party: municipality ?? "somebody", role: role,
    period: Period(start: from.map(day), end: to.map(day)) ?? .ongoing)
}

private func problems(
  _ collaborations: [Collaboration], _ memberships: [Membership], plans: [Plan] = [], events: [Event] = [],
  published: PublishedTotals? = nil
) -> [Problem] {
  let register = Register(collaborations: collaborations, memberships: memberships)
  return RegisterAudit(
    register, territory: SmallWorld.territory, plans: plans, events: events, published: published, on: SmallWorld.day
  ).problems()
}

struct RegisterAuditTests {
  @Test("A register without a fault has no problems")
  func sound() {
    #expect(problems([collaboration("a", host: "0301")], [member("a", "0301"), member("a", "4602")]) == [])
  }

  @Test("A code and a name that mean two municipalities are told; other forms of the name and aliases are not")
  func contradictoryNames() {
    let names = ["Bergen", "OSLO", "Oslo (0301)", "Tigerstaden", "0301"]
    let memberships = names.map {
      Membership(collaboration: "a", municipality: code("0301"), party: $0, role: .caseByCase)
    }
    let register = Register(collaborations: [collaboration("a")], memberships: memberships)
    let audit = RegisterAudit(
      register, territory: SmallWorld.territory,
      aliases: [Alias(municipality: code("0301"), name: "Tigerstaden", kind: "everyday")], on: SmallWorld.day)
    #expect(
      audit.problems(by: [.nameContradictsCode]).map(\.sentence) == [
        "a case-by-case of A has the code of Oslo (0301) and the name 'Bergen'"
      ])
  }

  @Test(
    "Each rule finds what it is for, and says so",
    arguments: [
      (
        "two-memberships", [collaboration("a"), collaboration("b", number: 2)],
        [member("a", "0301"), member("b", "0301")], "Oslo (0301) is a member of A and B on 2020-10-01"
      ),
      (
        "duplicate-membership", [collaboration("a")], [member("a", "0301"), member("a", "0301", from: "2019-01-01")],
        "Oslo (0301) stands more than once as member of A"
      ),
      (
        "unknown-collaboration", [collaboration("a")], [member("a", "0301"), member("x", "4602")],
        "1 membership is of 'x', which is no collaboration of the register"
      ),
      (
        "two-memberships-another-day", [collaboration("a"), collaboration("b", number: 2)],
        [
          member("a", "0301", from: "2010-01-01", to: "2015-01-01"),
          member("b", "0301", from: "2014-06-01", to: "2016-01-01"), member("a", "4602"), member("b", "1806"),
        ], "Oslo (0301) is a member of A and B from 2014-06-01 until 2015-01-01"
      ),
      (
        "two-memberships-another-day", [collaboration("a"), collaboration("b", number: 2)],
        [
          member("a", "0301", from: "2022-01-01"), member("b", "0301", from: "2023-01-01"), member("a", "4602"),
          member("b", "1806"),
        ], "Oslo (0301) is a member of A and B from 2023-01-01"
      ),
      (
        "two-memberships-another-day", [collaboration("a"), collaboration("b", number: 2)],
        [member("a", "0301", to: "2015-01-01"), member("b", "0301"), member("a", "4602")],
        "Oslo (0301) is a member of A and B until 2015-01-01, as far as is recorded: a start is missing"
      ),
      (
        "two-memberships-another-day",
        [collaboration("a", founding: .year(2012)), collaboration("b", number: 2, end: "2014-01-01")],
        [member("a", "0301"), member("b", "0301", to: "2014-01-01")],
        "Oslo (0301) is a member of A and B from 2012-01-01 until 2014-01-01, as far as is recorded: a start is missing"
      ),
      (
        "unknown-code", [collaboration("a")], [member("a", "0301"), member("a", "9999", to: "2019-01-01")],
        "9999 (9999) in A: no municipality has the code 9999 on 2018-12-31"
      ),
      (
        "unknown-code", [collaboration("a")], [member("a", "0301"), member("a", "1401", to: "2011-06-01")],
        "1401 (1401) in A: Flora (1401) exists from 2012-01-01 only"
      ),
      (
        "code-outside-period", [collaboration("a")], [member("a", "0301"), member("a", "3402", to: "2020-01-01")],
        "Kongsvinger (3402), member of A, ended on 2020-01-01 under a code that was not in use on its last day: "
          + "it was 0402 then"
      ),
      (
        "code-outside-period", [collaboration("a")], [member("a", "4602", from: "2018-01-01")],
        "Kinn (4602), member of A, from 2018-01-01, exists from 2020-01-01 only"
      ),
      (
        "short-gap", [collaboration("a")],
        [member("a", "0301", to: "2020-01-01"), member("a", "0301", from: "2020-01-06")],
        "Oslo (0301), member of A, left on 2020-01-01 and came back on 2020-01-06, 5 days later"
      ),
      (
        "short-gap", [collaboration("a")],
        [member("a", "0402", to: "2020-01-01"), member("a", "3402", from: "2020-01-02")],
        "Kongsvinger (3402), member of A, left on 2020-01-01 and came back on 2020-01-02, 1 day later"
      ),
      (
        "member-of-ended", [collaboration("a", end: "2020-01-01")], [member("a", "0301"), member("a", "4602")],
        "A ended on 2020-01-01, and 2 of its memberships go on, as that of Oslo (0301)"
      ),
      (
        "member-without-municipality", [collaboration("a")], [member("a", "0301"), member("a", nil)],
        "'somebody' is a member of A without a code, and is not counted"
      ),
      (
        "unknown-code", [collaboration("a")], [member("a", "0301"), member("a", "1444")],
        "1444 (1444) in A: Hornindal (1444) became part of Volda (1577) on 2020-01-01"
      ),
      (
        "unknown-code", [collaboration("a")], [member("a", "0301"), member("a", "1580")],
        "1580 (1580) in A: Haram (1580) exists from 2024-01-01 only"
      ),
      (
        "membership-outside-life", [collaboration("a", founding: .year(2018))],
        [member("a", "0301", from: "2017-05-01")],
        "Oslo (0301) is in A from 2017-05-01, before its founding in 2018"
      ),
      (
        "membership-outside-life", [collaboration("a", end: "2021-01-01")], [member("a", "0301", to: "2022-01-01")],
        "Oslo (0301) is in A until 2022-01-01, after its end on 2021-01-01"
      ),
      (
        "host-not-member", [collaboration("a", host: "4602")], [member("a", "0301")],
        "Kinn (4602) is the host of A without being a member on 2020-10-01"
      ),
      (
        "host-not-member", [collaboration("a", host: "1401")], [member("a", "0301")],
        "the host of A is unknown: Flora (1401) became part of Kinn (4602) on 2020-01-01"
      ),
      (
        "founded-before-host", [collaboration("a", founding: .year(2018), host: "4602")], [member("a", "4602")],
        "A was founded in 2018, but its host Kinn (4602) exists from 2020-01-01"
      ),
      (
        "end-before-founding", [collaboration("a", founding: .day(day("2022-01-01")), end: "2021-01-01")],
        [],
        "A ended on 2021-01-01, before its founding in 2022-01-01"
      ),
      (
        "criteria-not-met",
        [
          collaboration(
            "a",
            criteria: .init(writtenAgreement: true, sharedCompetence: false, authority: true, generalMandate: false))
        ], [member("a", "0301")], "A is counted, but fails shared competence, general mandate"
      ),
      (
        "criteria-unknown", [collaboration("a", criteria: .init(writtenAgreement: true))], [member("a", "0301")],
        "for 1 of 1 collaboration the answer to one of the criteria is not recorded"
      ),
      ("without-members", [collaboration("a")], [member("a", "0301", role: .owner)], "A has no members on 2020-10-01"),
      (
        "unknown-county", [collaboration("a", county: "99")], [member("a", "0301")],
        "A is filed under the county '99', which does not exist"
      ),
      (
        "duplicate-number", [collaboration("a"), collaboration("b")], [member("a", "0301"), member("b", "4602")],
        "A and B have the same number 1"
      ),
      (
        "published-differs", [collaboration("a", published: .init(members: 2, population: 1000))],
        [member("a", "0301")], "members of A: 1 computed, 2 published"
      ),
      (
        "published-differs", [collaboration("a", published: .init(population: 3000))],
        [member("a", "0301"), member("a", "4602")], "population of A: 2000 computed, 3000 published"
      ),
      (
        "published-differs", [collaboration("a", published: .init(population: 1234))], [member("a", "0301")],
        "population of A: 1000 computed, 1234 published"
      ),
    ] as [(String, [Collaboration], [Membership], String)])
  func found(_ kind: String, _ collaborations: [Collaboration], _ memberships: [Membership], _ sentence: String) {
    let problems = problems(collaborations, memberships)
    #expect(problems.map(\.sentence) == [sentence])
    #expect(problems.map(\.kind) == [kind])
  }

  @Test("Rows that stand many thousand times have the faults of one, and are not compared with each other")
  func repeats() {
    let one = [
      member("a", "0301", from: "2010-01-01", to: "2015-01-01"),
      member("b", "0301", from: "2014-06-01", to: "2016-01-01"),
      member("b", "0301", from: "2016-01-06", to: "2018-01-01"),
    ]
    let rows = (0..<20_000).flatMap { _ in one } + [member("a", "4602"), member("b", "1806")]
    let kinds = Dictionary(
      problems([collaboration("a"), collaboration("b", number: 2)], rows).map { ($0.kind, 1) }, uniquingKeysWith: +)
    #expect(kinds["two-memberships-another-day"] == 1 && kinds["short-gap"] == 1)
    #expect(kinds["duplicate-membership"] == 2)
  }

  @Test("What became a part of another is worth knowing on the days that it was a member")
  func notCounted() {
    let register = Register(
      collaborations: [collaboration("a")], memberships: [member("a", "0301"), member("a", "1444", to: "2020-01-01")])
    let territory = Territory(
      municipalities: SmallWorld.territory.municipalities, counties: SmallWorld.counties,
      codeChanges: SmallWorld.territory.codeChanges, codeDay: SmallWorld.day)
    func sentences(_ day: String) -> [String] {
      RegisterAudit(register, territory: territory, on: RegisterTests.day(day)).problems().map(\.sentence)
    }
    #expect(sentences("2020-10-01") == [])
    #expect(
      sentences("2019-12-31") == [
        "1444, member of a until 2020-01-01, is not counted: it is a part only of Volda (1577) by the changes of "
          + "2020-01-01"
      ])
  }

  private static func event(_ kind: String, _ municipality: String, _ when: Event.When) -> Event {
    Event(collaboration: "a", when: when, kind: kind, municipality: code(municipality), text: "")
  }

  @Test(
    "An event that the memberships contradict is told",
    arguments: [
      (event("left", "0301", .day(day("2020-01-01"))), member("a", "0301"), "and its membership goes on"),
      (event("left", "0301", .day(day("2020-01-01"))), member("a", "0301", to: "2020-01-01"), nil),
      (
        event("left", "0301", .day(day("2020-01-01"))), member("a", "0301", to: "2019-01-01"),
        "and its membership ended on 2019-01-01"
      ),
      (event("left", "0402", .day(day("2020-01-01"))), member("a", "3402"), "and its membership goes on"),
      (event("left", "3402", .day(day("2020-01-01"))), member("a", "0402", to: "2020-01-01"), nil),
      (event("left", "0301", .year(2019)), member("a", "0301", to: "2019-06-01"), nil),
      (event("left", "0301", .year(2019)), member("a", "0301", to: "2020-01-01"), "and its membership goes on"),
      (
        event("left", "0301", .unknown), member("a", "0301"),
        "and the register has it as a member without a start or an end"
      ),
      (event("left", "0301", .unknown), member("a", "0301", from: "2019-01-01"), nil),
      (event("left", "4602", .unknown), member("a", "0301"), nil),
      (event("joined", "4602", .year(2019)), member("a", "0301"), "and no membership says so"),
      (event("joined", "0301", .year(2019)), member("a", "0301", from: "2019-05-01"), nil),
      (
        event("joined", "0301", .year(2019)), member("a", "0301", from: "2018-05-01"),
        "and its membership begins on 2018-05-01"
      ),
      (event("joined", "0301", .year(2019)), member("a", "0301"), nil),
      (event("joined", "0301", .unknown), member("a", "4602"), nil),
      (event("widened", "4602", .year(2019)), member("a", "0301"), nil),
    ] as [(Event, Membership, String?)])
  func contradictions(_ event: Event, _ membership: Membership, _ expected: String?) {
    let found = problems([collaboration("a")], [membership, member("a", "1806")], events: [event])
    let contradictions = found.filter { $0.kind == "event-contradicts-membership" }
    #expect(contradictions.count == (expected == nil ? 0 : 1), "\(contradictions)")
    #expect(contradictions.allSatisfy { $0.sentence.hasSuffix(expected ?? "") }, "\(contradictions)")
  }

  @Test("Published totals are compared on their own day")
  func totals() {
    var first = collaboration("a"), second = collaboration("b", number: 2)
    (first.fullTimeEquivalents, second.fullTimeEquivalents) = (1.5, 2)
    let memberships = [member("a", "0301"), member("b", "4602")]
    func sentences(_ published: PublishedTotals) -> [String] {
      problems([first, second], memberships, published: published).map(\.sentence)
    }
    let right = PublishedTotals(
      day: SmallWorld.day, collaborations: 2, members: 2, population: 2000, areaInSquareKilometres: 200,
      fullTimeEquivalents: 3.5)
    #expect(sentences(right) == [])
    let wrong = PublishedTotals(
      day: SmallWorld.day, collaborations: 3, members: 1, population: 3000, areaInSquareKilometres: 100,
      fullTimeEquivalents: 5)
    #expect(
      sentences(wrong) == [
        "area_km2 of all collaborations: 200 computed, 100 published",
        "collaborations of all collaborations: 2 computed, 3 published",
        "fte of all collaborations: 3.5 computed, 5 published",
        "members of all collaborations: 2 computed, 1 published",
        "population of all collaborations: 2000 computed, 3000 published",
      ])
    var another = wrong
    another.day = day("2019-12-31")
    #expect(sentences(another) == [])
  }

  @Test("A plan for a municipality that is a member already is told")
  func planned() {
    let plan = Plan(id: "p", name: "Plan", memberships: [member("p", "0301"), member("p", "4602")])
    #expect(
      problems([collaboration("a")], [member("a", "0301")], plans: [plan]).map(\.sentence)
        == ["Oslo (0301) is planned for Plan and is a member of A"])
  }

  @Test(
    "What is no fault is not told",
    arguments: [
      (
        "left one and joined the other", [collaboration("a"), collaboration("b", number: 2)],
        [member("a", "0301", to: "2020-01-01"), member("a", "4602"), member("b", "0301", from: "2020-01-01")]
      ),
      (
        "case-by-case partner of another", [collaboration("a"), collaboration("b", number: 2)],
        [member("a", "0301"), member("b", "4602"), member("b", "0301", role: .caseByCase)]
      ),
      (
        "came back", [collaboration("a")],
        [member("a", "0301", to: "2018-01-01"), member("a", "0301", from: "2019-01-01")]
      ),
      (
        "host that only changed its number", [collaboration("a", founding: .year(2011), host: "3402")],
        [member("a", "3402")]
      ),
      (
        "printed figures are rounded",
        [collaboration("a", published: .init(members: 1, population: 1000, areaInSquareKilometres: 100))],
        [member("a", "0301")]
      ),
    ] as [(String, [Collaboration], [Membership])])
  func sound(_ name: String, _ collaborations: [Collaboration], _ memberships: [Membership]) {
    #expect(problems(collaborations, memberships) == [], "\(name)")
  }

  @Test("Every rule has a kind of its own and a summary")
  func rules() {
    #expect(Set(RegisterRule.all.map(\.kind)).count == RegisterRule.all.count)
    #expect(RegisterRule.all.allSatisfy { $0.summary.hasSuffix(".") })
  }

  @Test("Problems come in the same order whatever the order of the rows")
  func order() {
    let collaborations = [collaboration("a"), collaboration("b"), collaboration("c", number: 3, county: "99")]
    let memberships = [member("a", "0301"), member("b", "0301"), member("b", "4602"), member("a", "4602")]
    #expect(
      problems(collaborations, memberships).map { "\($0.severity) \($0.kind) \($0.subject)" }
        == problems(collaborations.reversed(), memberships).map { "\($0.severity) \($0.kind) \($0.subject)" })
  }

  @Test("Memberships of unknown start are told for days before the register's own")
  func unknownStarts() {
    let register = Register(
      collaborations: [collaboration("a")],
      memberships: [member("a", "0301"), member("a", "4602", from: "2015-01-01"), member("a", "1507", role: .owner)])
    let before = register.membersOfUnknownStart(on: day("2018-06-01"), knownOn: SmallWorld.day)
    #expect(before.map(\.municipality) == [code("0301")])
    #expect(register.membersOfUnknownStart(on: SmallWorld.day, knownOn: SmallWorld.day) == [])
  }
}
