import Analysis
import Register
import Testing

struct TimingTests {
  @Test(
    "What is between two days, and what may be",
    arguments: [
      (.day(Day("2020-01-01")!), "2019-12-31", "2020-10-01", .inside),
      // The first day is not of the period, the last is.
      (.day(Day("2019-12-31")!), "2019-12-31", "2020-10-01", .outside),
      (.day(Day("2020-10-01")!), "2019-12-31", "2020-10-01", .inside),
      (.day(Day("2020-10-02")!), "2019-12-31", "2020-10-01", .outside),
      // The year of the day for which the register is known had that much of itself behind it.
      (.year(2020), "2019-12-31", "2020-10-01", .inside),
      (.year(2020), "2019-12-31", "2020-03-01", .uncertain),
      (.year(2020), "2020-01-01", "2020-10-01", .uncertain),
      (.year(2020), "2020-10-01", "2020-12-31", .outside),
      (.year(2019), "2019-12-31", "2020-10-01", .outside),
      (.year(2019), "2018-12-31", "2019-12-31", .inside),
      (.year(2019), "2018-12-31", "2019-12-30", .uncertain),
      (.year(2019), "2019-06-01", "2020-10-01", .uncertain),
      (.year(2021), "2019-12-31", "2020-10-01", .outside),
      (.year(2021), "2020-10-01", "2021-06-01", .uncertain),
      (.year(2020), "2020-05-01", "2020-05-01", .outside),
      (.unknown, "2019-12-31", "2020-10-01", .unknown),
    ] as [(Event.When, String, String, Timing)])
  func timing(_ when: Event.When, _ first: String, _ last: String, _ expected: Timing) {
    #expect(
      Timing(when, after: Day(first)!, upTo: Day(last)!, knownOn: Day("2020-10-01")!) == expected,
      "\(when) \(first) \(last)")
  }
}
