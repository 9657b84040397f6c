import Register
import TestSupport
import Testing

/// Memberships in codes of other days, told in the municipalities of 2020.
struct RegisterInUnitsTests {
  private static func member(
    _ collaboration: String, _ municipality: String, _ party: String, from: String? = nil, to: String? = nil,
    role: Role = .member
  ) -> Membership {
    Membership(
      collaboration: collaboration, municipality: code(municipality), party: party, role: role,
      period: Period(start: from.map(day), end: to.map(day))!)
  }

  private static func counted(_ memberships: [Membership]) -> RegisterInUnits {
    let collaborations = ["a", "b"].enumerated().map { Collaboration(id: $1, number: $0 + 1, name: $1) }
    return RegisterInUnits(
      Register(collaborations: collaborations, memberships: memberships), of: SmallWorld.territory,
      codeDay: SmallWorld.day)
  }

  @Test(
    "Who is a member on a day, in the municipalities of 2020",
    arguments: [
      ("another number", [member("a", "0402", "Kongsvinger", to: "2020-01-01")], "2019-12-31", "3402", ""),
      ("its last day is past", [member("a", "0402", "Kongsvinger", to: "2020-01-01")], "2020-01-01", "", ""),
      ("the code year's own code", [member("a", "3402", "Kongsvinger")], "2005-01-01", "3402", ""),
      (
        "part of a merged unit", [member("a", "1444", "Hornindal", to: "2020-01-01")], "2019-12-31", "",
        "Hornindal (1444), member of a until 2020-01-01, is not counted: it is a part only of Volda (1577) by the "
          + "changes of 2020-01-01"
      ),
      (
        "all parts of a merged unit",
        [
          member("a", "1444", "Hornindal", from: "2010-01-01", to: "2020-01-01"),
          member("a", "1519", "Volda", to: "2020-01-01"),
        ], "2019-12-31", "1577", ""
      ),
      (
        "only one of the parts yet",
        [
          member("a", "1444", "Hornindal", from: "2010-01-01", to: "2020-01-01"),
          member("a", "1519", "Volda", to: "2020-01-01"),
        ], "2009-12-31", "",
        "Volda (1519), member of a until 2020-01-01, is not counted: it is a part only of Volda (1577) by the changes "
          + "of 2020-01-01"
      ),
      (
        "parts in two collaborations",
        [member("a", "1444", "Hornindal", to: "2020-01-01"), member("b", "1519", "Volda", to: "2020-01-01")],
        "2019-12-31", "",
        "Hornindal (1444), member of a until 2020-01-01, is not counted: it is a part only of Volda (1577) by the "
          + "changes of 2020-01-01; Volda (1519), member of b until 2020-01-01, is not counted: it is a part only of "
          + "Volda (1577) by the changes of 2020-01-01"
      ),
      (
        "a divided unit", [member("a", "1850", "Tysfjord", to: "2020-01-01")], "2019-12-31", "",
        "Tysfjord (1850), member of a until 2020-01-01, is not counted: it is a part only of Narvik (1806) and "
          + "Hábmer - Hamarøy (1875) by the changes of 2020-01-01"
      ),
      (
        "counted already under the own code",
        [member("b", "3402", "Kongsvinger"), member("a", "0402", "Kongsvinger", to: "2020-01-01")], "2019-12-31",
        "3402",
        "Kongsvinger (0402), member of a until 2020-01-01, is not counted: 3402 is a member of b at the same time"
      ),
      (
        "a part of a later split", [member("a", "1580", "Haram", from: "2024-01-01")], "2024-06-01", "",
        "Haram (1580), member of a, is not counted: it is a part only of Ålesund (1507) by the changes of 2024-01-01"
      ),
      (
        "the part of a later split that keeps the name", [member("a", "1508", "Ålesund", from: "2024-01-01")],
        "2024-06-01", "1507", ""
      ),
      (
        "the same, and the other part elsewhere",
        [member("b", "1580", "Haram", from: "2024-01-01"), member("a", "1508", "Ålesund", from: "2024-01-01")],
        "2024-06-01", "1507",
        "Haram (1580), member of b, is not counted: it is a part only of Ålesund (1507) by the changes of 2024-01-01"
      ),
      (
        "both parts in one",
        [member("a", "1580", "Haram", from: "2024-01-01"), member("a", "1508", "Ålesund", from: "2024-01-01")],
        "2024-06-01", "1507", ""
      ),
      ("an owner", [member("a", "0402", "Kongsvinger", to: "2020-01-01", role: .owner)], "2019-12-31", "", ""),
      ("a code that nobody knows", [member("a", "9999", "Nowhere", to: "2020-01-01")], "2019-12-31", "", ""),
      ("a dead code in force", [member("a", "1444", "Hornindal")], "2019-12-31", "", ""),
    ] as [(String, [Membership], String, String, String)])
  func counts(_ name: String, _ memberships: [Membership], _ on: String, _ members: String, _ leftOut: String) {
    let counted = Self.counted(memberships)
    let on = RegisterTests.day(on)
    let found = counted.register.memberships(on: on).filter { $0.role == .member }.compactMap(\.municipality)
      .filter { SmallWorld.territory.municipality($0) != nil }
    #expect(found.map(\.text).joined(separator: " ") == members, "\(name)")
    #expect(counted.leftOut(on: on).map(\.description).joined(separator: "; ") == leftOut, "\(name)")
  }

  @Test("What was divided later is known with its day while the part that keeps the name stands for it")
  func undivided() {
    let counted = Self.counted([
      Self.member("a", "1507", "Ålesund", to: "2024-01-01"), Self.member("a", "1508", "Ålesund", from: "2024-01-01"),
    ])
    #expect(counted.undivided(on: RegisterTests.day("2023-12-31")).isEmpty)
    let later = counted.undivided(on: RegisterTests.day("2024-01-01"))
    #expect(later.map(\.code.text) == ["1507"] && later.map(\.since) == [RegisterTests.day("2024-01-01")])
    #expect(
      counted.translations.last?.description
        == "Ålesund (1508), member of a, counts as all of 1507, whose name it has kept; divided on 2024-01-01")
  }

  @Test("A code that means a larger unit today is taken from the row, so that the larger one is not counted")
  func misleadingCode() {
    let territory = Territory(
      municipalities: [SmallWorld.municipality("1103", "Stavanger", "11")],
      codeChanges: [
        SmallWorld.change("2020-01-01", "1103", "Stavanger", "1103", "Stavanger", .merge),
        SmallWorld.change("2020-01-01", "1141", "Finnøy", "1103", "Stavanger", .merge),
      ])
    let register = Register(
      collaborations: [Collaboration(id: "a", number: 1, name: "A")],
      memberships: [Self.member("a", "1103", "Stavanger", to: "2019-07-01")])
    let counted = RegisterInUnits(register, of: territory, codeDay: SmallWorld.day)
    #expect(counted.register.members(of: "a", on: RegisterTests.day("2019-06-30")) == [])
    #expect(counted.leftOut.count == 1)
    #expect(counted.register.memberships.map(\.party) == ["Stavanger"])
  }

  @Test("A register without codes of other days is the same afterwards")
  func untouched() {
    let counted = Self.counted([Self.member("a", "0301", "Oslo"), Self.member("b", "3402", "Kongsvinger")])
    #expect(counted.register.memberships.map(\.party) == ["Oslo", "Kongsvinger"])
    #expect(counted.translations.isEmpty && counted.leftOut.isEmpty)
  }

  /// Memberships of chance in codes of 2011, 2019, 2020 and 2024, right and wrong.
  private static func chance(_ seed: Int) -> [Membership] {
    var chance = SplitMix64(seed: UInt64(seed))
    let codes = [
      "0301", "1507", "1577", "1806", "1875", "3402", "4602", "1444", "1519", "1504", "1534", "1805", "1850", "1849",
      "0402", "1401", "1439", "1411", "1508", "1580", "9999",
    ]
    return (0..<25).compactMap { _ in
      let years = (0..<2).map { _ in Int.random(in: 2008...2026, using: &chance) }
      let period = Period(
        start: Bool.random(using: &chance) ? nil : Day(year: years[0], month: 1, day: 1),
        end: Bool.random(using: &chance) ? nil : Day(year: years[1], month: 1, day: 1))
      let collaboration = ["a", "b"].randomElement(using: &chance) ?? "a"
      let unit = codes.randomElement(using: &chance) ?? "0301"
      return period.map {
        Membership(collaboration: collaboration, municipality: code(unit), party: unit, role: .member, period: $0)
      }
    }
  }

  private static let days = ["2009-06-01", "2011-12-31", "2015-01-01", "2019-12-31", "2020-10-01", "2025-01-01"].map {
    RegisterTests.day($0)
  }

  @Test("No municipality is counted in two collaborations because of a code of another day", arguments: 0..<80)
  func countedOnce(_ seed: Int) {
    let memberships = Self.chance(seed)
    let counted = Self.counted(memberships)
    for day in Self.days {
      func doubles(_ register: Register) -> Set<MunicipalityCode> {
        let both = ["a", "b"].map { Set(register.members(of: $0, on: day)) }
        return both[0].intersection(both[1]).filter { SmallWorld.territory.municipality($0) != nil }
      }
      // Who is written into both under the codes of 2020 is in both; nobody else is.
      let own = memberships.filter { SmallWorld.territory.municipality($0.municipality ?? code("9999")) != nil }
      let recorded = Self.counted(own)
      #expect(doubles(counted.register).isSubset(of: doubles(recorded.register)), "\(day)")
    }
  }

  @Test("What has been told in the territory's codes once stays as it is", arguments: 0..<80)
  func idempotent(_ seed: Int) {
    let once = Self.counted(Self.chance(seed))
    let twice = Self.counted(once.register.memberships)
    for day in Self.days {
      for collaboration in ["a", "b"] {
        let known = { (register: Register) in
          register.members(of: collaboration, on: day).filter { SmallWorld.territory.municipality($0) != nil }
        }
        #expect(known(once.register) == known(twice.register), "\(day)")
      }
    }
  }

  @Test(
    "On a day, each row counts, is translated or is left out with a reason, or its code is unknown", arguments: 0..<80)
  func nothingInSilence(_ seed: Int) {
    let counted = Self.counted(Self.chance(seed))
    for day in Self.days {
      let told = counted.translations(on: day).map(\.membership) + counted.leftOut(on: day).map(\.membership)
      for membership in Self.chance(seed) where membership.period.contains(day) && !told.contains(membership) {
        let isCounted = counted.register.memberships(on: day).contains(membership)
        #expect(isCounted, "\(membership.party) \(membership.period.startText)…\(membership.period.endText) on \(day)")
      }
    }
  }
}
