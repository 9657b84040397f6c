import Testing

@testable import Register

@Suite("Days as people write them")
struct WrittenDayTests {
  @Test(
    "A day that can mean one thing is that day",
    arguments: [
      ("2020-01-31", "2020-01-31"), ("2020-01-31T00:00:00", "2020-01-31"), ("31.1.2020", "2020-01-31"),
      ("31.01.2020 00:00", "2020-01-31"), ("01.02.2020", "2020-02-01"), ("31/1/2020", "2020-01-31"),
      ("1/1/2020", "2020-01-01"), ("1. januar 2020", "2020-01-01"), ("3 feb 2019", "2019-02-03"),
      ("29.2.2020", "2020-02-29"),
    ])
  func certain(_ text: String, _ expected: String) {
    #expect(WrittenDay(text, ImportWorld.words) == .day(day(expected)))
  }

  @Test(
    "What can mean several days, or only a part of one, is asked for",
    arguments: [
      ("1/2/2020", ["2020-02-01", "2020-01-02"]), ("1.2.20", ["2020-02-01"]),
      ("02.2020", ["2020-02-01"]), ("31.2.2020", []), ("30.02.2019", []),
      ("43831", []),
      ("snart", []), ("2020-13-01", []), ("1.1.1.1", []), ("99999999999999999999", []), ("..", []),
    ] as [(String, [String])])
  func unclear(_ text: String, _ expected: [String]) {
    #expect(WrittenDay(text, ImportWorld.words) == .unclear(expected.map { day($0) }))
  }

  @Test(
    "A month, a season, and before or after a day are known as that",
    arguments: [
      ("januar 2020", "2020-01"), ("Spring 2022", "2022-spring"), ("winter 2021", "2021-winter"),
      ("before 1.1.2020", "before-2020-01-01"), ("After 2020-01-01", "after-2020-01-01"),
    ])
  func known(_ text: String, _ expected: String) {
    let words = ImportWorld.words.followed(by: .english)
    #expect(WrittenDay(text, words) == KnownDay(stored: expected).map { .known($0) })
    #expect(WrittenDay("før 1.1.2020", words) == .unclear([]))
  }

  @Test("A year is a year")
  func year() {
    #expect(WrittenDay("2019", ImportWorld.words) == .year(day("2019-01-01")))
    #expect(WrittenDay("0301", ImportWorld.words) == .unclear([]))
  }

  @Test("A day that nobody knows", arguments: ["ukjent", "Ukjent", "?", "–", "-"])
  func unknown(_ text: String) { #expect(WrittenDay(text, ImportWorld.words) == .unknown) }
}
