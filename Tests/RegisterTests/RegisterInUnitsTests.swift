import Register
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
}
