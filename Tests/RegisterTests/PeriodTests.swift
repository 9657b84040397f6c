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
  }
}
