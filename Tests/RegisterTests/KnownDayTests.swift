import Register
import Testing

@Suite("Days as they are known")
struct KnownDayTests {
  @Test(
    "Each is read and written as a table has it, and has a first and a last day that it can be",
    arguments: [
      ("2022-04-12", "2022-04-12", "2022-04-12"), ("2022-04", "2022-04-01", "2022-04-30"),
      ("2024-02", "2024-02-01", "2024-02-29"), ("2022-12", "2022-12-01", "2022-12-31"),
      ("2022-spring", "2022-03-01", "2022-05-31"), ("2022-summer", "2022-06-01", "2022-08-31"),
      ("2022-autumn", "2022-09-01", "2022-11-30"), ("2022-winter", "2021-12-01", "2022-02-28"),
      ("2022", "2022-01-01", "2022-12-31"), ("before-2020-01-01", "", "2019-12-31"),
      ("after-2020-01-01", "2020-01-02", ""), ("unknown", "", ""),
    ])
  func tables(_ text: String, _ first: String, _ last: String) throws {
    let known = try #require(KnownDay(stored: text))
    #expect(known.description == text)
    #expect(known.earliest?.description ?? "" == first)
    #expect(known.latest?.description ?? "" == last)
  }

  @Test(
    "Anything else is no such day",
    arguments: [
      "", "22", "2022-13", "2022-4", "2022-vår", "spring-2022", "2022-02-30", "before-2020", "before-", "-2020",
      "after 2020-01-01", "Unknown", "+202", "2022-Spring", "99999",
    ])
  func noDays(_ text: String) { #expect(KnownDay(stored: text) == nil) }

  /// In a conditional that may be `nil`, `#require` would take the stored day for one that always exists.
  private func known(_ text: String) throws -> KnownDay { try #require(KnownDay(stored: text)) }

  @Test(
    "A period counts from the first day that each end can be",
    arguments: [
      ("2022-spring", "", "2022-02-28", "2022-03-01"), ("2022-04", "", "2022-03-31", "2022-04-01"),
      ("after-2022-01-01", "", "2022-01-01", "2022-01-02"), ("", "2022-autumn", "2022-09-01", "2022-08-31"),
      ("", "2022", "2022-01-01", "2021-12-31"), ("", "before-2020-01-01", "2020-01-01", "2019-12-31"),
      ("", "after-2020-01-01", "2020-01-02", "2020-01-01"), ("2015-06-01", "unknown", "2015-06-02", "2015-06-01"),
      ("2015", "unknown", "2015-01-02", "2015-01-01"),
    ])
  func counting(_ from: String, _ to: String, _ without: String, _ with: String) throws {
    let start = from.isEmpty ? KnownDay.unknown : try known(from)
    let end = to.isEmpty ? nil : try known(to)
    let period = try #require(Period(from: start, to: end))
    #expect(!period.contains(day(without)) && period.contains(day(with)))
    #expect(period.startText == from && period.endText == to)
  }

  @Test("What is over and nobody knows when counts on no day where its start is unknown too, and shares none")
  func over() throws {
    let over = try #require(Period(from: .unknown, to: .unknown))
    for text in ["0001-01-01", "1999-01-01", "2020-10-01", "2030-01-01"] { #expect(!over.contains(day(text))) }
    #expect(!over.overlaps(.ongoing) && !over.overlaps(over))
    #expect(over != .ongoing)
  }

  @Test("A period of no day is none, whatever is known of its ends")
  func empty() {
    #expect(Period(from: .year(2022), to: .year(2022)) == nil)
    #expect(Period(from: .season(.spring, year: 2022), to: .month(year: 2022, month: 3)) == nil)
    #expect(Period(from: .after(day("2022-01-01")), to: .before(day("2022-01-02"))) == nil)
    #expect(Period(from: .before(day("2020-01-01")), to: .before(day("2020-01-01"))) != nil)
  }

  @Test(
    "Two agree where both can be one day",
    arguments: [
      ("2022-04", "2022-spring", true), ("2022-04", "2022", true), ("2022-spring", "2022-summer", false),
      ("2022", "before-2022-06-01", true), ("2022", "before-2022-01-01", false), ("2022", "after-2022-12-31", false),
      ("before-2020-01-01", "after-2019-06-01", true), ("2022", "unknown", false), ("unknown", "unknown", false),
      ("2021-12-05", "2022-winter", true),
    ])
  func agreement(_ one: String, _ other: String, _ isSo: Bool) throws {
    let (one, other) = (try #require(KnownDay(stored: one)), try #require(KnownDay(stored: other)))
    #expect(one.agrees(with: other) == isSo && other.agrees(with: one) == isSo)
  }

  @Test("A founding's year is that of its month or season; one before a day has none")
  func foundings() {
    #expect(Founding.known(.month(year: 2022, month: 4)).year == 2022)
    #expect(Founding.known(.season(.winter, year: 2022)).year == 2022)
    #expect(Founding.known(.before(day("2020-01-01"))).year == nil)
    #expect(Founding(stored: "over-longer-time") == .overLongerTime)
    #expect(Founding(stored: "2022-spring")?.description == "2022-spring")
    #expect(Founding(stored: "") == .unknown && Founding(stored: "once") == nil)
  }
}
