import Analysis
import Register
import Testing

/// Three municipalities of 2020: 0301, the renumbered 3402 (0402 before), and 1577, put together from 1444 and 1519.
struct RegisterDifferenceTests {
  private static func code(_ text: String) -> MunicipalityCode { MunicipalityCode(text)! }
  private static func day(_ text: String) -> Day { Day(text)! }

  private static let territory = Territory(
    municipalities: [("0301", "Oslo"), ("3402", "Kongsvinger"), ("1577", "Volda")].map {
      Municipality(
        code: code($0.0), name: $0.1, officialName: $0.1, county: "01", population: 1000, areaInSquareKilometres: 10)
    },
    codeChanges: [
      ("0402", "Kongsvinger", "3402", "Kongsvinger", .renumber), ("1444", "Hornindal", "1577", "Volda", .merge),
      ("1519", "Volda", "1577", "Volda", .merge),
    ].map { (old: String, oldName: String, new: String, newName: String, kind: CodeChange.Kind) in
      CodeChange(
        day: day("2020-01-01"), oldCode: code(old), oldName: oldName, newCode: code(new), newName: newName, kind: kind)
    }, codeDay: day("2020-10-01"))

  private static func member(_ unit: String, _ party: String, from: String? = nil, to: String? = nil) -> Membership {
    Membership(
      collaboration: "a", municipality: code(unit), party: party, role: .member,
      period: Period(start: from.map(day), end: to.map(day))!)
  }

  private static func owner(_ unit: String, _ party: String, from: String) -> Membership {
    var membership = member(unit, party, from: from)
    membership.role = .owner
    return membership
  }

  private static func event(_ kind: String, _ unit: String?, _ when: Event.When) -> Event {
    Event(collaboration: "a", when: when, kind: kind, municipality: unit.map(code), text: kind)
  }

  private static func state(
    _ memberships: [Membership], _ events: [Event] = [], on day: String, host: String? = nil, end: String? = nil,
    name: String = "data"
  ) -> DatedRegister {
    let collaboration = Collaboration(
      id: "a", number: 1, name: "A", founding: .year(2010), end: end.map(Self.day), host: host.map(code))
    return DatedRegister(
      name: name, register: Register(collaborations: [collaboration], memberships: memberships), territory: territory,
      events: events, on: Self.day(day), knownOn: Self.day("2020-10-01"), codeYear: 2020)
  }

  private static func difference(
    _ memberships: [Membership], _ events: [Event] = [], from: String = "2019-12-31", to: String = "2020-10-01",
    end: String? = nil
  ) -> RegisterDifference {
    RegisterDifference(
      from: state(memberships, events, on: from, end: end), to: state(memberships, events, on: to, end: end))
  }

  @Test("A leaver has its day and the code that the register has for it; the event says no more")
  func leaver() {
    let difference = Self.difference(
      [Self.member("0402", "Kongsvinger", to: "2020-01-01")],
      [Self.event("left", "3402", .day(Self.day("2020-01-01")))])
    #expect(difference.left.map(\.membership.municipality) == [Self.code("3402")])
    #expect(difference.left.map(\.recordedCode) == [Self.code("0402")])
    #expect(difference.left.map(\.when) == [.day(Self.day("2020-01-01"))])
    #expect(difference.uncounted.isEmpty && difference.otherEvents.isEmpty)
  }

  @Test(
    "Steps that the figures do not show are told with their reason",
    arguments: [
      (
        "a part of another", [member("1444", "Hornindal", to: "2020-01-01")], [], "Hornindal left",
        .partOf([.init(code: code("1577"), name: "Volda")])
      ),
      (
        "put together on the way", [], [event("left", "1577", .day(day("2020-01-01")))], "Volda left",
        .putTogether([.init(code: code("1444"), name: "Hornindal"), .init(code: code("1519"), name: "Volda")])
      ),
      (
        "a code of nobody", [member("9999", "Nowhere", to: "2020-01-01")], [], "Nowhere left", .unknownMunicipality
      ),
      ("no membership", [], [event("left", "0301", .day(day("2020-01-01")))], "Oslo left", .noMembership),
      ("goes on", [member("0301", "Oslo")], [event("left", "0301", .year(2020))], "Oslo left", .membershipGoesOn),
      (
        "an owner", [owner("0301", "Oslo", from: "2020-02-01")], [event("joined", "0301", .day(day("2020-02-01")))],
        "Oslo joined", .otherRole(.owner)
      ),
      (
        "told by the part", [member("1444", "Hornindal", to: "2020-01-01")],
        [event("left", "1577", .day(day("2020-01-01")))], "Hornindal left",
        .partOf([.init(code: code("1577"), name: "Volda")])
      ),
      (
        "joined without a membership", [], [event("joined", "0301", .day(day("2020-03-01")))], "Oslo joined",
        .noMembership
      ),
    ] as [(String, [Membership], [Event], String, UncountedStep.Reason)])
  func uncounted(
    _ name: String, _ memberships: [Membership], _ events: [Event], _ step: String, _ reason: UncountedStep.Reason
  ) {
    let difference = Self.difference(memberships, events)
    #expect(difference.uncounted.map { "\($0.name) \($0.isLeaving ? "left" : "joined")" } == [step], "\(name)")
    #expect(difference.uncounted.map(\.reason) == [reason], "\(name)")
    #expect(difference.joined.isEmpty && difference.left.isEmpty, "\(name)")
  }

  private static let passing = member("0301", "Oslo", from: "2020-02-01", to: "2020-05-01")

  @Test(
    "Steps that memberships have on record are told once each, and never as contradicted",
    arguments: [
      (
        [passing], ["joined": "2020-02-01", "left": "2020-05-01"], ["joined 2020-02-01", "left 2020-05-01"],
        .onlyBetween
      ),
      ([passing], [:], ["joined 2020-02-01", "left 2020-05-01"], .onlyBetween),
      (
        [member("0301", "Oslo", to: "2020-02-01"), member("0301", "Oslo", from: "2020-05-01")],
        ["left": "2020-02-01", "joined": "2020-05-01"], ["left 2020-02-01", "joined 2020-05-01"], .memberOnBothDays
      ),
      (
        [member("0301", "Oslo", to: "2020-01-01"), passing], ["joined": "2020-02-01"],
        ["joined 2020-02-01", "left 2020-05-01"], .inAndOut
      ),
      (
        [passing, member("0301", "Oslo", from: "2020-05-01", to: "2020-06-01")], [:],
        ["joined 2020-02-01", "left 2020-06-01"], .onlyBetween
      ),
    ] as [([Membership], [String: String], [String], UncountedStep.Reason)])
  func recorded(
    _ memberships: [Membership], _ events: [String: String], _ steps: [String], _ reason: UncountedStep.Reason
  ) {
    let told = events.sorted { $0.value < $1.value }.map { Self.event($0.key, "0301", .day(Self.day($0.value))) }
    let difference = Self.difference(memberships, told)
    let found = difference.uncounted.map { step -> String in
      guard case .day(let day) = step.when else { return "no day" }
      return "\(step.isLeaving ? "left" : "joined") \(day)"
    }
    #expect(found == steps)
    #expect(difference.uncounted.allSatisfy { $0.reason == reason })
  }

  @Test("An event on another day than the membership's is still contradicted")
  func contradicted() {
    let rows = [Self.member("0301", "Oslo", to: "2020-02-01"), Self.member("0301", "Oslo", from: "2020-05-01")]
    let difference = Self.difference(rows, [Self.event("left", "0301", .day(Self.day("2020-03-01")))])
    #expect(difference.uncounted.map(\.reason) == [.membershipGoesOn])
  }

  @Test(
    "Who joins after the founding, or leaves before the end, has a day of its own; a time that may be the same is the same",
    arguments: [
      ("2012-05-01", "2014-12-31", false, false), ("2010-01-01", "2015-06-01", true, true),
      ("2010-09-01", "2015-06-01", true, true), (nil, nil, true, true),
    ])
  func turns(_ from: String?, _ to: String?, _ isFounder: Bool, _ isLast: Bool) {
    let rows = [Self.member("0301", "Oslo", from: from, to: to), Self.member("1577", "Volda")]
    // The founding is of the year 2010.
    let founding = Self.difference(rows, from: "2009-12-31", to: "2013-01-01", end: "2015-06-01")
    #expect(founding.joined.map { founding.isPartOfTurn($0, isLeaving: false) } == [isFounder, true])
    let ending = Self.difference(rows, from: "2013-01-01", to: "2016-01-01", end: "2015-06-01")
    #expect(ending.left.map { ending.isPartOfTurn($0, isLeaving: true) } == [isLast, true])
    let neither = Self.difference(rows, from: "2011-01-01", to: "2013-01-01")
    #expect(neither.joined.allSatisfy { !neither.isPartOfTurn($0, isLeaving: false) })
  }

  @Test("Who goes on in another role has both roles and the day")
  func roles() {
    let rows = [
      Self.member("0301", "Oslo", to: "2020-02-01"), Self.owner("0301", "Oslo", from: "2020-02-01"),
      Self.member("0402", "Kongsvinger", to: "2020-01-01"), Self.owner("3402", "Kongsvinger", from: "2020-01-01"),
      Self.member("1577", "Volda"),
    ]
    let changes = Self.difference(rows).roleChanges
    #expect(changes.map(\.municipality) == [Self.code("0301"), Self.code("3402")])
    #expect(changes.allSatisfy { $0.before == .member && $0.after == .owner })
    #expect(changes.map(\.when) == [.day(Self.day("2020-02-01")), .day(Self.day("2020-01-01"))])
    #expect(Self.difference(rows, from: "2020-03-01").roleChanges.isEmpty)
  }

  @Test("Parts that begin to count when all are members step out of nothing")
  func parts() {
    let memberships = [
      Self.member("1444", "Hornindal", from: "2012-01-01", to: "2020-01-01"),
      Self.member("1519", "Volda", from: "2011-01-01", to: "2020-01-01"),
    ]
    let difference = Self.difference(memberships, from: "2011-06-01", to: "2019-06-01")
    #expect(difference.joined.map(\.membership.municipality) == [Self.code("1577")])
    #expect(difference.joined.map(\.recordedCode) == [nil])
    #expect(difference.uncounted.isEmpty && difference.left.isEmpty)
  }

  @Test("A collaboration that ended has its day and its members of the first day")
  func ended() {
    let difference = Self.difference([Self.member("0301", "Oslo")], end: "2020-06-01")
    #expect(difference.ended.map(\.when) == [.day(Self.day("2020-06-01"))])
    #expect(difference.ended.map(\.members) == [[Self.code("0301")]])
    #expect(difference.left.map(\.when) == [.day(Self.day("2020-06-01"))])
  }

  @Test("Mergers carry who takes part and what is told; what is renumbered is no merger")
  func mergers() throws {
    let told = Self.event("merged", "1577", .day(Self.day("2020-01-01")))
    let difference = Self.difference([Self.member("1577", "Volda")], [told])
    let merger = try #require(difference.territory.mergers.first)
    #expect(merger.parts.map(\.name) == ["Hornindal", "Volda"] && merger.collaborations == ["a"])
    #expect(merger.events == [told] && difference.otherEvents.isEmpty)
    #expect(difference.territory.mergers.count == 1)
    #expect(difference.territory.renumbered.map(\.oldCode) == [Self.code("0402")])
    #expect(difference.unknownStarts.map(\.party) == ["Volda"])
  }

  @Test("What changed on the second day has changed, what changed on the first had")
  func edges() {
    #expect(Self.difference([], from: "2019-12-31", to: "2020-01-01").territory.mergers.count == 1)
    #expect(Self.difference([], from: "2020-01-01", to: "2020-10-01").territory.isEmpty)
    #expect(Self.difference([], from: "2019-06-01", to: "2019-12-31").territory.isEmpty)
  }

  @Test("A year that lies partly between the days is uncertain, whether an event or only the register tells it")
  func uncertain() {
    let years = [
      Membership(
        collaboration: "a", municipality: Self.code("0301"), party: "Oslo", role: .member,
        period: Period(start: Self.day("2019-01-01"), end: nil, startPrecision: .year)!)
    ]
    let told = Self.difference(years, [Self.event("joined", "0301", .year(2019))], from: "2019-06-01", to: "2020-01-01")
    #expect(told.uncertainEvents.map(\.text) == ["joined"] && told.joined.isEmpty)
    let untold = Self.difference(years, from: "2019-06-01", to: "2020-01-01")
    #expect(untold.uncertainEvents.map(\.text) == [""])
    #expect(untold.uncertainEvents.map(\.municipality) == [Self.code("0301")])
    #expect(Self.difference(years, from: "2018-12-31", to: "2020-01-01").joined.map(\.when) == [.year(2019)])
  }

  @Test("Changes without a time are told for a period that the register knows of, states and foundings are not")
  func undated() {
    let events = ["left", "considered", "not-joined", "founded", "made-up"].map { Self.event($0, nil, .unknown) }
    #expect(Self.difference([], events).undatedEvents.map(\.kind) == ["left", "made-up"])
    #expect(Self.difference([], events, from: "2020-10-01", to: "2021-10-01").undatedEvents.isEmpty)
    #expect(Self.difference([], events, from: "2019-10-01", to: "2019-10-01").undatedEvents.isEmpty)
  }

  @Test("Two data sets of one day differ in members and hosts, and their events are those of both")
  func dataSets() {
    let event = Self.event("widened", nil, .day(Self.day("2020-10-01")))
    let first = Self.state([Self.member("0301", "Oslo")], [event], on: "2020-09-01", host: "0301")
    let second = Self.state([Self.member("3402", "Kongsvinger")], on: "2020-10-01", host: "3402", name: "other")
    let difference = RegisterDifference(from: first, to: second)
    #expect(difference.joined.map(\.membership.municipality) == [Self.code("3402")])
    #expect(difference.left.map(\.when) == [.unknown])
    #expect(difference.hostChanges.map(\.before) == [Self.code("0301")])
    #expect(difference.hostChanges.map(\.after) == [Self.code("3402")])
    #expect(difference.otherEvents == [event])
  }

  @Test("An empty register differs in nothing and knows nothing")
  func empty() {
    let nothing = DatedRegister(
      name: "", register: Register(collaborations: [], memberships: []), territory: Territory(municipalities: []),
      on: Self.day("2020-01-01"), knownOn: Self.day("2020-01-01"), codeYear: 2020)
    let difference = RegisterDifference(from: nothing, to: nothing)
    #expect(difference.isEmpty && difference.firstRecord == nil && difference.unknownStarts.isEmpty)
  }
}
