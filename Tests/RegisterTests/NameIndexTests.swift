import Register
import Testing

struct NameIndexTests {
  @Test(
    "A municipality is found by what people call it",
    arguments: [
      ("0301", "0301", .code),
      ("301", "0301", .mendedCode([.padded])),
      ("0301 Oslo", "0301", .mendedCode([.nameDropped])),
      ("0301 Oslo kommune", "0301", .mendedCode([.nameDropped])),
      ("0301 Kristiania", "0301", .mendedCode([.nameDropped])),
      ("3419 Våler", "3419", .mendedCode([.nameDropped])),
      ("Oslo", "0301", .exactName),
      ("Herøy (Nordland)", "1818", .exactName),
      ("OSLO", "0301", .normalisedName),
      ("Oslo\u{A0}", "0301", .exactName),
      ("Nord Fron", "3436", .normalisedName),
      ("Nord–Fron", "3436", .normalisedName),
      ("oslo kommune", "0301", .normalisedName),
      ("A\u{30A}lesund", "1507", .exactName),
      ("Porsanger - Porsáŋgu - Porsanki", "5436", .exactName),
      ("Porsáŋgu", "5436", .parallelName),
      ("Porsanki / Porsanger", "5436", .parallelName),
      ("Porsanger - Porsángu", "5436", .parallelName),
      ("Hábmer", "1875", .parallelName),
      ("Hamarøy", "1875", .exactName),
      ("christiania", "0301", .alias(kind: "old")),
      ("Gamlekinn", "4602", .formerName),
      ("Oslo (2020)", "0301", .exactName),
      ("Ålesund kommune (2012)", "1507", .normalisedName),
    ] as [(String, String, NameMatch.Manner)])
  func found(_ text: String, _ expected: String, _ manner: NameMatch.Manner) {
    guard case .found(let found) = SmallWorld.names.match(text) else {
      Issue.record("'\(text)': \(SmallWorld.names.match(text))")
      return
    }
    #expect(found.code == code(expected), "'\(text)'")
    #expect(found.manner == manner, "'\(text)'")
    #expect(!found.isSettledByCounty, "'\(text)'")
  }

  @Test(
    "A name that two have stops until something settles it",
    arguments: [
      ("Herøy", nil, ["1515", "1818"]), ("Våler", nil, ["3018", "3419"]), ("herøy kommune", nil, ["1515", "1818"]),
      ("Herøy", "Oslo", ["1515", "1818"]), ("Herøy", "no county", ["1515", "1818"]),
      ("Oslo - Narvik", nil, ["0301", "1806"]),
    ] as [(String, String?, [String])])
  func ambiguous(_ text: String, _ county: String?, _ expected: [String]) {
    #expect(SmallWorld.names.match(text, county: county) == .ambiguous(expected.map(code)), "'\(text)'")
  }

  @Test(
    "A county settles it",
    arguments: [
      ("Herøy", "Nordland", "1818"), ("Herøy", "18", "1818"), ("Herøy", "Møre og Romsdal", "1515"),
      ("Herøy i Nordland", nil, "1818"), ("Herøy, Nordland", nil, "1818"), ("Herøy Nordland", nil, "1818"),
      ("Herøy i Møre og Romsdal", nil, "1515"), ("Våler i Viken", nil, "3018"), ("VÅLER (innlandet)", nil, "3419"),
      ("Våler kommune i Innlandet", nil, "3419"),
    ] as [(String, String?, String)])
  func settled(_ text: String, _ county: String?, _ expected: String) {
    guard case .found(let found) = SmallWorld.names.match(text, county: county) else {
      Issue.record("'\(text)': \(SmallWorld.names.match(text, county: county))")
      return
    }
    #expect(found.code == code(expected), "'\(text)'")
  }

  @Test("A county does not forbid the only municipality of a name to lie in another")
  func crossCounty() {
    #expect(SmallWorld.names.match("Kinn", county: "Nordland").code == code("4602"))
    #expect(SmallWorld.names.match("Kinn (Nordland)") == .unknown(alike: [code("4602")]))
  }

  @Test("The county says so when it settles")
  func saysSo() {
    #expect(
      SmallWorld.names.sentence(for: SmallWorld.names.match("Herøy", county: "18"), of: "Herøy").description
        == "'Herøy' is Herøy (1818, Nordland - Nordlánnda), by name and county")
  }

  @Test(
    "A municipality that is no more is told with its successor and day",
    arguments: [
      ("Hornindal", "Hornindal (1444) became part of Volda (1577) on 2020-01-01"),
      ("1444", "Hornindal (1444) became part of Volda (1577) on 2020-01-01"),
      ("HORNINDAL kommune", "Hornindal (1444) became part of Volda (1577) on 2020-01-01"),
      ("Tysfjord", "Tysfjord (1850) was divided between Narvik (1806) and Hábmer - Hamarøy (1875) on 2020-01-01"),
      ("Haram", "Haram (1534) became part of Ålesund (1507) on 2020-01-01"),
      ("0402", "Kongsvinger (0402) became Kongsvinger (3402) on 2020-01-01"),
      ("1580", "Haram (1580) exists from 2024-01-01 only; on 2020-10-01 there is Ålesund (1507)"),
    ])
  func former(_ text: String, _ expected: String) {
    let match = SmallWorld.names.match(text)
    #expect(match.code == nil)
    #expect(SmallWorld.names.sentence(for: match, of: text).description == expected)
  }

  @Test("A living name wins over a dead one, and the dead one is told")
  func namesake() {
    guard case .found(let found) = SmallWorld.names.match("Os", county: "Vestland") else {
      Issue.record("Os is not found")
      return
    }
    #expect(found.code == code("3430"))
    #expect(found.formerNamesakes.map(\.description) == ["Os (1243) became part of Bjørnafjorden (4624) on 2020-01-01"])
  }

  @Test("A code with another municipality's name beside it contradicts itself")
  func contradictory() {
    #expect(SmallWorld.names.match("0301 Kinn") == .contradictory(code: code("0301"), name: code("4602")))
    #expect(
      SmallWorld.names.sentence(for: SmallWorld.names.match("0301 Kinn"), of: "0301 Kinn").description
        == "'0301 Kinn' has the code of Oslo (0301, Oslo) and the name of Kinn (4602, Vestland)")
  }

  @Test(
    "Nothing is found by likeness, but the message shows what is spelled alike",
    arguments: [
      ("Kongsvinge", ["3402"]), ("Kongsvigner", ["3402"]), ("Porsangér", ["5436"]), ("Bergen", []), ("", []),
      ("9999", []),
      ("O", []), ("10301", []), ("Ålesunn", ["1507"]), ("Aalesund", ["1507"]),
    ])
  func unknown(_ text: String, _ alike: [String]) {
    #expect(SmallWorld.names.match(text) == .unknown(alike: alike.map(code)), "'\(text)'")
  }

  @Test("The message for two names names both with their county")
  func message() {
    #expect(
      SmallWorld.names.sentence(for: SmallWorld.names.match("Våler"), of: "Våler").description
        == "'Våler' may be Våler (3018, Viken) or Våler (3419, Innlandet); a code or a county settles it")
  }

  @Test("Where codes may have letters, a name of the same length is still a name")
  func letterCodes() {
    let names = NameIndex(
      SmallWorld.territory, scheme: CodeScheme(width: 4, hasDigitsOnly: false), on: SmallWorld.day)
    #expect(names.match("Oslo").code == code("0301"))
    #expect(names.match("0301").code == code("0301"))
  }
}
