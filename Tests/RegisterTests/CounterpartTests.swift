import Register
import Testing

struct CounterpartTests {
  private static let succession = Succession(SmallWorld.territory.codeChanges)

  @Test(
    "A unit is looked for on a later and on an earlier day",
    arguments: [
      // The unit under another number; then one that was only renamed.
      ("0402", "2019-12-31", "2020-10-01", "3402", "", "3402"),
      ("3402", "2020-10-01", "2019-12-31", "0402", "", "0402"),
      ("1411", "2011-01-01", "2019-01-01", "1401", "", "1401"),
      ("0301", "2019-12-31", "2024-10-01", "0301", "", "0301"),
      // A part of a merged unit, and the merged unit, which all its parts lie inside.
      ("1444", "2019-12-31", "2020-10-01", "", "1577", nil),
      ("1577", "2020-10-01", "2019-12-31", "1444 1519", "", nil),
      // A unit that was divided between two others that took in more; and the one of them that lies over its border.
      ("1850", "2019-12-31", "2020-10-01", "", "1806 1875", nil),
      ("1806", "2020-10-01", "2019-12-31", "1805", "1850", nil),
      // A unit that was divided into two, which both lie inside it.
      ("1507", "2020-10-01", "2024-10-01", "1508 1580", "", nil),
      ("1580", "2024-10-01", "2020-10-01", "", "1507", nil),
      ("1534", "2019-12-31", "2024-10-01", "", "1508 1580", nil),
    ] as [(String, String, String, String, String, String?)])
  func counterparts(
    _ unit: String, _ from: String, _ to: String, _ inside: String, _ partOf: String, _ same: String?
  ) {
    let counterpart = Self.succession.counterpart(of: code(unit), on: day(from), at: day(to))
    #expect(counterpart.inside.map(\.code.text).joined(separator: " ") == inside, "\(unit) \(from) \(to)")
    #expect(counterpart.partOf.map(\.code.text).joined(separator: " ") == partOf, "\(unit) \(from) \(to)")
    #expect(counterpart.same?.text == same, "\(unit) \(from) \(to)")
  }

  @Test("A unit that took in another under its own code is another unit")
  func keptCode() {
    let succession = Succession([
      SmallWorld.change("2020-01-01", "1103", "Stavanger", "1103", "Stavanger", .merge),
      SmallWorld.change("2020-01-01", "1141", "Finnøy", "1103", "Stavanger", .merge),
    ])
    let before = succession.counterpart(of: code("1103"), on: day("2019-12-31"), at: day("2020-01-01"))
    #expect(before.inside.isEmpty && before.partOf.map(\.code) == [code("1103")])
    #expect(succession.isInUse(code("1103"), on: day("2019-12-31")) == true)
    #expect(succession.isInUse(code("1103"), on: day("2020-01-01")) == true)
  }

  @Test(
    "A code is in use between the changes that brought it and took it",
    arguments: [
      ("1507", "2019-12-31", false), ("1507", "2020-01-01", true), ("1507", "2023-12-31", true),
      ("1507", "2024-01-01", false), ("1444", "2019-12-31", true), ("1444", "2020-01-01", false),
      ("1411", "2011-12-31", true), ("1401", "2011-12-31", false), ("1401", "2012-01-01", true),
      ("0301", "2020-01-01", nil),
    ] as [(String, String, Bool?)])
  func inUse(_ unit: String, _ on: String, _ expected: Bool?) {
    #expect(Self.succession.isInUse(code(unit), on: day(on)) == expected, "\(unit) \(on)")
  }
}
