import Register
import Testing

@testable import Reports

@Suite("Words for days as they are known")
struct KnownDayWordsTests {
  private static let some: [KnownDay] =
    [.day(day(2022, 4, 1)), .year(2022), .before(day(2020, 1, 1)), .after(day(2020, 1, 1)), .unknown]
    + KnownDay.Season.allCases.map { .season($0, year: 2022) } + (1...12).map { .month(year: 2022, month: $0) }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Day { Day(year: year, month: month, day: day)! }

  @Test("Every language says each so that it is read as the same again", arguments: some)
  func roundTrip(_ known: KnownDay) {
    for language in Language.all {
      let text = known.text(in: language)
      if case .year = known { continue }
      if known != .unknown { #expect(KnownDay(written: text) == known, "\(language.code): \(text)") }
    }
  }

  @Test(
    "People write them so",
    arguments: [
      ("våren 2022", KnownDay?.some(.season(.spring, year: 2022))), ("Vår 2022", .season(.spring, year: 2022)),
      ("hausten 2021", .season(.autumn, year: 2021)), ("høst 2021", .season(.autumn, year: 2021)),
      ("spring 2022", .season(.spring, year: 2022)), ("vinteren 2022", .season(.winter, year: 2022)),
      ("april 2022", .month(year: 2022, month: 4)), ("des 2022", .month(year: 2022, month: 12)),
      ("før 1.1.2020", .before(day(2020, 1, 1))), ("før 2020-01-01", .before(day(2020, 1, 1))),
      ("etter 31.12.2019", .after(day(2019, 12, 31))), ("before 2020-01-01", .before(day(2020, 1, 1))),
      ("1.1.2021", .day(day(2021, 1, 1))), ("ukjent", .unknown), ("våren", nil), ("vå 2022", nil), ("mai22", nil),
      ("før 2020", nil), ("ju 2022", nil), ("vår 22", nil), ("snart 2022", nil), ("før", nil),
    ])
  func reading(_ text: String, _ known: KnownDay?) { #expect(KnownDay(written: text) == known) }

  @Test(
    "A tie says when somebody left as it is known",
    arguments: [
      (KnownDay.season(.spring, year: 2022), "gikk ut våren 2022", "gjekk ut våren 2022", "left in spring 2022"),
      (.month(year: 2022, month: 4), "gikk ut i april 2022", "gjekk ut i april 2022", "left in April 2022"),
      (
        .before(day(2020, 1, 1)), "gikk ut før 1.1.2020", "gjekk ut før 1.1.2020",
        "left before 1\u{A0}January\u{A0}2020"
      ),
      (.unknown, "gikk ut", "gjekk ut", "left"),
    ])
  func ties(_ when: KnownDay, _ nb: String, _ nn: String, _ en: String) {
    for (language, text) in [(Language.nb, nb), (.nn, nn), (.en, en)] {
      #expect(Words(language).messages.sentence(.left(when)).text(in: language).hasSuffix(text))
    }
  }
}
