import Analysis
import Register

/// A few municipalities, two collaborations and their state on one day, for the tests of joins.
enum JoinWorld {
  static func code(_ text: String) -> MunicipalityCode { MunicipalityCode(text)! }
  static let day = Day("2020-10-01")!
  static let scheme = CodeScheme(width: 4, hasDigitsOnly: true)

  static func municipality(_ code: String, _ name: String, _ county: String, official: String? = nil) -> Municipality {
    Municipality(
      code: JoinWorld.code(code), name: name, officialName: official ?? name, county: county, population: 1000,
      areaInSquareKilometres: 100)
  }

  static func change(_ day: String, _ old: String, _ oldName: String, _ new: String, _ newName: String) -> CodeChange {
    CodeChange(
      day: Day(day)!, oldCode: code(old), oldName: oldName, newCode: code(new), newName: newName,
      kind: day < "2024" ? .merge : .split)
  }

  static let territory = Territory(
    municipalities: [
      municipality("0301", "Oslo", "03"), municipality("1507", "Ålesund", "15"),
      municipality("1515", "Herøy", "15", official: "Herøy (Møre og Romsdal)"), municipality("1577", "Volda", "15"),
      municipality("1818", "Herøy", "18", official: "Herøy (Nordland)"),
      municipality("5436", "Porsanger", "54", official: "Porsanger - Porsáŋgu - Porsanki\u{A0}"),
    ],
    counties: [
      County(code: "03", name: "Oslo"), County(code: "15", name: "Møre og Romsdal"),
      County(code: "18", name: "Nordland"), County(code: "54", name: "Troms og Finnmark"),
    ],
    codeChanges: [
      change("2020-01-01", "1444", "Hornindal", "1577", "Volda"),
      change("2024-01-01", "1507", "Ålesund", "1508", "Ålesund"),
      change("2024-01-01", "1507", "Ålesund", "1580", "Haram"),
    ], levels: .norwegian)

  static let register = Register(
    collaborations: [
      Collaboration(id: "a", number: 1, name: "Alpha"), Collaboration(id: "b", number: 2, name: "Beta"),
    ],
    memberships: [
      Membership(collaboration: "a", municipality: code("0301"), party: "Oslo", role: .member),
      Membership(collaboration: "a", municipality: code("1507"), party: "Ålesund", role: .member),
      Membership(collaboration: "b", municipality: code("1818"), party: "Herøy", role: .member),
      Membership(collaboration: "b", municipality: code("1444"), party: "Hornindal", role: .member),
      Membership(collaboration: "b", municipality: code("1577"), party: "Volda", role: .owner),
    ])

  static let snapshot = Snapshot(territory: territory, register: register, day: day)
  static let names = NameIndex(territory, scheme: scheme, on: day)

  static func joined(_ labels: [(String, String)]) -> BoundaryJoin {
    Analysis.joined(
      labels.map { BoundaryLabel(code: $0.0, name: $0.1) }, to: snapshot, scheme: scheme, names: { names })
  }

  /// All municipalities as the boundaries label them.
  static let labels = territory.municipalities.map { ($0.code.text, $0.name) }
}

extension LevelNames {
  /// What the levels are called in Norway.
  static let norwegian = LevelNames(
    unit: Noun(one: "municipality", many: "municipalities"), upperUnit: Noun(one: "county", many: "counties"))
}
