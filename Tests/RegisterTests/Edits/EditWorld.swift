@testable import Register

/// A small register of the year 2020 in which edits are tried: three collaborations, a plan, and municipalities that
/// come and go.
enum EditWorld {
  static let territory = Territory(
    municipalities: [
      SmallWorld.municipality("0301", "Oslo", "03"), SmallWorld.municipality("1507", "Ålesund", "15"),
      SmallWorld.municipality("1515", "Herøy", "15"), SmallWorld.municipality("1577", "Volda", "15"),
      SmallWorld.municipality("1818", "Herøy", "18"), SmallWorld.municipality("3402", "Kongsvinger", "34"),
      SmallWorld.municipality("3419", "Våler", "34"), SmallWorld.municipality("3430", "Os", "34"),
      SmallWorld.municipality("4602", "Kinn", "46"), SmallWorld.municipality("4621", "Voss", "46"),
    ], counties: SmallWorld.counties, levels: .norwegian)

  static let changes = [
    SmallWorld.change("2020-01-01", "0402", "Kongsvinger", "3402", "Kongsvinger", .renumber),
    SmallWorld.change("2020-01-01", "1234", "Granvin", "4621", "Voss", .merge),
    SmallWorld.change("2020-01-01", "1235", "Voss", "4621", "Voss", .merge),
    SmallWorld.change("2020-01-01", "1401", "Flora", "4602", "Kinn", .merge),
    SmallWorld.change("2020-01-01", "1439", "Vågsøy", "4602", "Kinn", .merge),
    SmallWorld.change("2024-01-01", "1507", "Ålesund", "1508", "Ålesund", .split),
    SmallWorld.change("2024-01-01", "1507", "Ålesund", "1580", "Haram", .split),
  ]

  static func member(
    _ code: String, _ collaboration: String, from start: String? = nil, to end: String? = nil, role: Role = .member
  ) -> Membership {
    Membership(
      collaboration: collaboration, municipality: RegisterTests.code(code),
      party: territory.municipality(RegisterTests.code(code))?.name ?? code, role: role,
      period: Period(start: start.map(RegisterTests.day), end: end.map(RegisterTests.day))!, source: "Report")
  }

  static let book = RegisterBook(
    collaborations: [
      Collaboration(
        id: "coast", number: 1, name: "Coast", county: "15", founding: .year(2010), host: code("1507"),
        source: "Report"),
      Collaboration(id: "inland", number: 2, name: "Inland", county: "34", founding: .day(day("2015-06-01"))),
      Collaboration(id: "old", number: 5, name: "Old", county: "46", end: day("2019-01-01")),
    ],
    memberships: [
      member("1507", "coast"), member("1577", "coast", from: "2018-01-01"),
      Membership(collaboration: "coast", municipality: nil, party: "The county", role: .countyAuthority),
      member("3402", "inland"), member("3430", "inland", from: "2019-01-01", to: "2020-06-01"),
      member("3419", "coast", role: .owner),
      Membership(
        collaboration: "old", municipality: code("1235"), party: "Voss", role: .member,
        period: Period(start: nil, end: day("2019-01-01"))!),
    ],
    plans: [Plan(id: "west", name: "West", status: "in-progress")],
    plannedMemberships: [member("4602", "west"), member("4621", "west")], codeChanges: changes)

  static let ground = EditGround(
    territory: territory, codeDay: SmallWorld.day, knownDay: SmallWorld.day, colours: 8, lastNumber: 6)

  /// The same where facts have a history.
  static let historicGround: EditGround = {
    var ground = EditWorld.ground
    ground.keepsFacts = true
    ground.keepsPlans = true
    return ground
  }()

  static func edit(
    _ action: EditAction, _ day: String? = "2021-01-01", source: String = "Call", note: String = "",
    event: String = "", gap: Bool = false, year: Bool = false
  ) -> RegisterEdit {
    RegisterEdit(
      action, day: day.map(RegisterTests.day), precision: year ? .year : .day, source: source, note: note,
      eventText: event, allowsGap: gap)
  }

  static func join(_ code: String, _ id: String, role: Role = .member, until: String? = nil) -> EditAction {
    .join(EditParty(RegisterTests.code(code)), collaboration: id, role: role, until: until.map(RegisterTests.day))
  }

  static func leave(_ code: String, _ id: String) -> EditAction {
    .leave(EditParty(RegisterTests.code(code)), collaboration: id)
  }

  static func apply(_ edits: RegisterEdit..., to book: RegisterBook = book) throws -> RegisterBook {
    try book.applying(edits, on: ground).book
  }

  /// The sentences of a refusal; none when the edits are accepted.
  static func refusal(_ edits: [RegisterEdit]) -> [String] {
    do {
      _ = try book.applying(edits, on: ground)
      return []
    } catch {
      return error.entries.map(\.sentence.description)
    }
  }
}
