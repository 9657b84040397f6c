import Register

/// Codes and days that a test writes out are right by construction.
func code(_ text: String) -> MunicipalityCode { MunicipalityCode(text)! }
func day(_ text: String) -> Day { Day(text)! }

/// Municipalities that have given trouble, as they are on 2020-10-01.
enum SmallWorld {
  static let day = RegisterTests.day("2020-10-01")
  static let scheme = CodeScheme(width: 4, hasDigitsOnly: true)

  static let counties = [
    County(code: "03", name: "Oslo"), County(code: "15", name: "Møre og Romsdal"),
    County(code: "18", name: "Nordland - Nordlánnda"), County(code: "30", name: "Viken"),
    County(code: "34", name: "Innlandet"), County(code: "46", name: "Vestland"),
    County(code: "54", name: "Troms og Finnmark - Romsa ja Finnmárku"),
  ]

  static func municipality(_ code: String, _ name: String, _ county: String, official: String? = nil) -> Municipality {
    Municipality(
      code: RegisterTests.code(code), name: name, officialName: official ?? name, county: county, population: 1000,
      areaInSquareKilometres: 100)
  }

  static let territory = Territory(
    municipalities: [
      municipality("0301", "Oslo", "03"),
      municipality("1507", "Ålesund", "15"),
      municipality("1515", "Herøy", "15", official: "Herøy (Møre og Romsdal)"),
      municipality("1577", "Volda", "15"),
      municipality("1806", "Narvik", "18"),
      municipality("1818", "Herøy", "18", official: "Herøy (Nordland)"),
      municipality("1875", "Hamarøy", "18", official: "Hábmer - Hamarøy"),
      municipality("3018", "Våler", "30", official: "Våler (Viken)"),
      municipality("3402", "Kongsvinger", "34"),
      municipality("3419", "Våler", "34", official: "Våler (Innlandet)"),
      municipality("3430", "Os", "34"),
      municipality("3436", "Nord-Fron", "34"),
      municipality("4602", "Kinn", "46"),
      municipality("4624", "Bjørnafjorden", "46"),
      municipality("5436", "Porsanger", "54", official: "Porsanger - Porsáŋgu - Porsanki\u{A0}"),
    ],
    counties: counties,
    codeChanges: [
      change("2020-01-01", "1444", "Hornindal", "1577", "Volda", .merge),
      change("2020-01-01", "1519", "Volda", "1577", "Volda", .merge),
      change("2020-01-01", "1504", "Ålesund", "1507", "Ålesund", .merge),
      change("2020-01-01", "1534", "Haram", "1507", "Ålesund", .merge),
      change("2020-01-01", "1805", "Narvik", "1806", "Narvik", .merge),
      change("2020-01-01", "1850", "Tysfjord", "1806", "Narvik", .split),
      change("2020-01-01", "1850", "Tysfjord", "1875", "Hábmer - Hamarøy", .split),
      change("2020-01-01", "1849", "Hamarøy", "1875", "Hábmer - Hamarøy", .merge),
      change("2020-01-01", "0402", "Kongsvinger", "3402", "Kongsvinger", .renumber),
      change("2020-01-01", "0441", "Os", "3430", "Os", .renumber),
      change("2020-01-01", "1243", "Os", "4624", "Bjørnafjorden", .merge),
      change("2020-01-01", "1241", "Fusa", "4624", "Bjørnafjorden", .merge),
      change("2020-01-01", "1401", "Flora", "4602", "Kinn", .merge),
      change("2020-01-01", "1439", "Vågsøy", "4602", "Kinn", .merge),
      change("2020-06-01", "4602", "Gamlekinn", "4602", "Kinn", .rename),
      change("2012-01-01", "1411", "Gammel", "1401", "Flora", .rename),
      change("2024-01-01", "1507", "Ålesund", "1508", "Ålesund", .split),
      change("2024-01-01", "1507", "Ålesund", "1580", "Haram", .split),
    ], levels: .norwegian)

  static func change(
    _ day: String, _ old: String, _ oldName: String, _ new: String, _ newName: String, _ kind: CodeChange.Kind
  ) -> CodeChange {
    CodeChange(
      day: RegisterTests.day(day), oldCode: RegisterTests.code(old), oldName: oldName,
      newCode: RegisterTests.code(new), newName: newName, kind: kind)
  }

  static let names = NameIndex(
    territory, aliases: [Alias(municipality: RegisterTests.code("0301"), name: "Christiania", kind: "old")],
    scheme: scheme, on: day, ignoredWords: ["kommune"])
}

extension LevelNames {
  /// What the levels are called in Norway.
  static let norwegian = LevelNames(
    unit: Noun(one: "municipality", many: "municipalities"), upperUnit: Noun(one: "county", many: "counties"))
}
