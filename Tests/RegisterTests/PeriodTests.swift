import Register
import Testing

struct PeriodTests {
  @Test(
    "Two periods overlap when they share a day",
    arguments: [
      ((nil, nil), (nil, nil), true),
      ((nil, "2020-01-01"), ("2020-01-01", nil), false),
      ((nil, "2020-01-02"), ("2020-01-01", nil), true),
      (("2018-01-01", "2019-01-01"), ("2019-01-01", "2020-01-01"), false),
      (("2018-01-01", "2021-01-01"), ("2019-01-01", "2020-01-01"), true),
      (("2018-01-01", nil), (nil, "2017-01-01"), false),
    ] as [((String?, String?), (String?, String?), Bool)])
  func overlap(_ a: (String?, String?), _ b: (String?, String?), _ expected: Bool) throws {
    let first = try #require(Period(start: a.0.map(day), end: a.1.map(day)))
    let second = try #require(Period(start: b.0.map(day), end: b.1.map(day)))
    #expect(first.overlaps(second) == expected)
    #expect(second.overlaps(first) == expected)
    #expect(first.intersection(second) == second.intersection(first))
  }

  @Test("What is known to the year counts from its first day and is shown as the year")
  func years() throws {
    let period = try #require(
      Period(start: day("2019-05-07"), end: day("2021-03-01"), startPrecision: .year, endPrecision: .year))
    #expect(period.contains(day("2019-01-01")) && !period.contains(day("2018-12-31")))
    #expect(period.contains(day("2020-12-31")) && !period.contains(day("2021-01-01")))
    #expect(period.startText == "2019" && period.endText == "2021")
    #expect(
      Period(start: day("2019-01-01"), end: nil) != Period(start: day("2019-01-01"), end: nil, startPrecision: .year))
    var moved = period
    moved.start = day("2019-06-01")
    #expect(moved.startText == "2019-06-01" && moved.endText == "2021")
    #expect(Period(start: day("2020-02-01"), end: day("2020-12-01"), startPrecision: .year, endPrecision: .year) == nil)
    #expect(Period.ongoing.startText == "" && Period.ongoing.endText == "")
  }

  @Test("A period shared by two has the later start and the earlier end, with their precision")
  func shared() throws {
    let first = try #require(Period(start: day("2019-01-01"), end: nil, startPrecision: .year))
    let second = try #require(Period(start: day("2018-03-01"), end: day("2020-05-01")))
    let both = try #require(first.intersection(second))
    #expect(both.startText == "2019" && both.endText == "2020-05-01")
  }

  @Test(
    "A period without the days of another",
    arguments: [
      ((nil, nil), (nil, nil), []),
      ((nil, nil), ("2019-01-01", "2020-01-01"), ["…2019-01-01", "2020-01-01…"]),
      (("2018-01-01", "2020-01-01"), ("2019-01-01", nil), ["2018-01-01…2019-01-01"]),
      (("2018-01-01", "2020-01-01"), (nil, "2019-01-01"), ["2019-01-01…2020-01-01"]),
      (("2018-01-01", "2020-01-01"), ("2021-01-01", nil), ["2018-01-01…2020-01-01"]),
    ] as [((String?, String?), (String?, String?), [String])])
  func without(_ a: (String?, String?), _ b: (String?, String?), _ expected: [String]) throws {
    let first = try #require(Period(start: a.0.map(day), end: a.1.map(day)))
    let second = try #require(Period(start: b.0.map(day), end: b.1.map(day)))
    #expect(first.without(second).map { "\($0.startText)…\($0.endText)" } == expected)
  }

  @Test(
    "Days follow each other without a gap",
    arguments: [("2020-03-01", "2020-02-29"), ("2019-03-01", "2019-02-28"), ("2020-01-01", "2019-12-31")])
  func previous(_ later: String, _ earlier: String) {
    #expect(day(later).previous == day(earlier))
    #expect(day(later).number == day(earlier).number + 1)
  }

  @Test("Years have 365 days, or 366")
  func numbers() {
    #expect(day("0001-01-01").number == 0 && day("0001-01-01").previous == nil)
    #expect(day("2001-01-01").number - day("2000-01-01").number == 366)
    #expect(day("1901-01-01").number - day("1900-01-01").number == 365)
  }
}
