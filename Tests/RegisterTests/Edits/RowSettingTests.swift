import Testing

@testable import Register

@Suite("Rows that somebody has changed in the tables themselves")
struct RowSettingTests {
  private func set(_ settings: RowSetting..., on ground: EditGround = EditWorld.historicGround) throws -> RegisterBook {
    try EditWorld.book.applying(settings.map { EditWorld.edit(.set($0), nil, event: "It came or went.") }, on: ground)
      .book
  }

  private func refusal(_ setting: RowSetting, on ground: EditGround = EditWorld.historicGround) -> String? {
    do {
      _ = try EditWorld.book.applying([EditWorld.edit(.set(setting), nil)], on: ground)
      return nil
    } catch {
      return error.entries.map(\.sentence.description).joined(separator: "; ")
    }
  }

  private let volda = EditWorld.member("1577", "coast", from: "2018-01-01")

  @Test("A membership becomes exactly the row that it is given, goes, or comes")
  func memberships() throws {
    var changed = volda
    changed.period = Period(from: "2017", to: "")!
    changed.note = "By phone"
    let book = try set(.membership(volda, changed))
    #expect(book.memberships[1] == changed && book.memberships.count == EditWorld.book.memberships.count)
    #expect(try set(.membership(volda, nil)).memberships == EditWorld.book.memberships.filter { $0 != volda })
    let new = EditWorld.member("1515", "coast", from: "2020-02-01")
    let added = try set(.membership(nil, new))
    #expect(added.memberships.contains(new) && added.events.map(\.kind) == ["joined"])
    var moved = volda
    moved.collaboration = "inland"
    #expect(try set(.membership(volda, moved)).memberships.contains(moved))
  }

  @Test("An event of the old day follows to the new one, and goes with its row")
  func events() throws {
    let new = EditWorld.member("1515", "coast", from: "2020-02-01")
    var later = new
    later.period = Period(from: "2020-03-01", to: "")!
    let joined = try set(.membership(nil, new), .membership(new, later))
    #expect(joined.events.map(\.when) == [.day(RegisterTests.day("2020-03-01"))])
    #expect(try set(.membership(nil, new), .membership(new, nil)).events.isEmpty)
    var left = volda
    left.period = Period(from: "2018-01-01", to: "2020-06-01")!
    // Its code of its last day is what it had all along.
    #expect(try set(.membership(volda, left)).events.map(\.kind) == ["left"])
  }

  @Test("Facts come, change and go, and are never two things on a day")
  func facts() throws {
    let host = DatedFact(
      collaboration: "coast", fact: .host, value: "1577", period: Period(from: "2020-02-01", to: "")!, source: "Call")
    var other = host
    other.value = "1507"
    #expect(try set(.fact(nil, host)).facts == [host])
    #expect(try set(.fact(nil, host), .fact(host, other)).facts == [other])
    #expect(try set(.fact(nil, host), .fact(host, nil)).facts.isEmpty)
    #expect(throws: RefusedEdits.self) { try set(.fact(nil, host), .fact(nil, other)) }
    #expect(
      refusal(.fact(nil, host), on: EditWorld.ground)
        == "the data set has no table 'facts' for what holds from a day on")
    var strange = host
    strange.fact = .authority
    #expect(refusal(.fact(nil, strange)) == "'1577' is no value of authority")
  }

  @Test("Plans and who is in them come, change and go")
  func plans() throws {
    let west = try #require(EditWorld.book.plans.first)
    var renamed = west
    renamed.name = "Far west"
    #expect(try set(.plan(west, renamed)).plans == [renamed])
    let gone = try set(.plan(west, nil))
    #expect(gone.plans.isEmpty && gone.plannedMemberships.isEmpty)
    let herøy = EditWorld.member("1515", "west")
    let kinn = EditWorld.member("4602", "west")
    let book = try set(.planned(nil, herøy), .planned(kinn, nil))
    #expect(book.plannedMemberships.compactMap(\.municipality?.text) == ["4621", "1515"])
    let north = Plan(id: "north", name: "North", status: "considered", source: "Call")
    #expect(try set(.plan(nil, north), .planned(nil, EditWorld.member("1515", "north"))).plans.count == 2)
  }

  @Test("What the register cannot hold, and a row that is no longer there, is refused")
  func refused() {
    var elsewhere = EditWorld.member("3402", "coast")
    #expect(refusal(.membership(nil, elsewhere))?.contains("is a member of Inland") == true)
    elsewhere.municipality = nil
    #expect(refusal(.membership(nil, elsewhere))?.contains("only municipalities are members") == true)
    let gone = EditWorld.member("1515", "coast")
    #expect(
      refusal(.membership(gone, nil)) == "memberships has no such row any more: coast, 1515, Herøy, member, Report")
    #expect(refusal(.planned(nil, EditWorld.member("4602", "west")))?.contains("in the plan 'west' already") == true)
    #expect(refusal(.planned(nil, EditWorld.member("1515", "south"))) == "there is no plan 'south'")
    #expect(refusal(.plan(nil, Plan(id: "coast", name: "Coast")))?.contains("is taken") == true)
  }

  @Test("A setting is read again from the cells of its rows", arguments: [false, true])
  func cells(_ hasBefore: Bool) {
    let fact = DatedFact(
      collaboration: "coast", fact: .host, value: "1577", period: Period(from: "2020", to: "2021-01-01")!,
      source: "Call")
    let settings: [RowSetting] = [
      .membership(hasBefore ? volda : nil, volda), .planned(hasBefore ? volda : nil, volda),
      .fact(hasBefore ? fact : nil, fact), .plan(hasBefore ? EditWorld.book.plans[0] : nil, EditWorld.book.plans[0]),
    ]
    for setting in settings {
      func texts(_ cells: [RowChange.Cell]?) -> [String: String]? {
        cells.map { Dictionary($0.map { ($0.column, $0.text) }, uniquingKeysWith: { first, _ in first }) }
      }
      #expect(RowSetting(setting.table, before: texts(setting.before), after: texts(setting.after)) == setting)
    }
    #expect(RowSetting(.memberships, before: nil, after: ["collaboration": "coast", "role": "boss"]) == nil)
    #expect(RowSetting(.facts, before: nil, after: ["collaboration": "coast", "fact": "weather"]) == nil)
    #expect(RowSetting(.events, before: nil, after: [:]) == nil)
  }
}
