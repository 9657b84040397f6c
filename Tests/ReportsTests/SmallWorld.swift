import Analysis
import Register
import Reports

/// Three counties, five municipalities, three collaborations:
///
///     ┌────────────┬────────────┬────────────┬────────────┬────────────┐
///     │ 0101 Ås    │ 0102 Bø    │ 0103       │ 0201       │ 0202 Nes   │
///     │            │            │ Ærland     │ Øvre Nes   │            │
///     │  aasland   │  aasland   │    nes     │    nes     │  (owner)   │
///     └────────────┴────────────┴────────────┴────────────┴────────────┘
///      01 Østfylket                           02 Åfylket                  03 Tomfylket
///
/// The collaboration `nes` crosses the county border; `alone` has no members.
enum SmallWorld {
  static let municipalities = [
    municipality("0101", "Ås", "01", 900, 10.1), municipality("0102", "Bø", "01", 2_400, 35.25),
    municipality("0103", "Ærland", "01", 12_345, 300.33),
    municipality("0201", "Øvre Nes", "02", 60_000, 5_045.4),
    municipality("0202", "Nes", "02", 52_000, 0.5),
  ]
  static let counties = [
    County(code: "01", name: "Østfylket"), County(code: "02", name: "Åfylket"), County(code: "03", name: "Tomfylket"),
  ]
  static let divisions = Divisions([
    Partition(
      id: "travel-to-work-areas", kind: "travel-to-work",
      assignments: [
        (code("0101"), "1"), (code("0102"), "1"), (code("0103"), "1"), (code("0201"), "12"),
      ],
      regions: [
        .init(code: "1", name: "Ærregionen", centres: [code("0103")]),
        .init(code: "12", name: "Nesregionen", centres: [code("0201")]),
      ])
  ])
  static let collaborations = [
    Collaboration(
      id: "aasland", number: 1, name: "Åsland innkjøp", county: "01", founding: .year(2005), fullTimeEquivalents: 2.5,
      published: .init(members: 2, population: 3_000, areaInSquareKilometres: 100)),
    Collaboration(
      id: "nes", number: 2, name: "Nes, Ærland & omegn", county: "02", founding: .overLongerTime,
      published: .init(members: 2, population: 72_000, areaInSquareKilometres: 5_300)),
    Collaboration(
      id: "alone", number: 3, name: "Alene", county: "01", founding: .day(day(2019, 5, 1)), fullTimeEquivalents: 1),
  ]
  static let memberships = [
    membership("aasland", "0102"), membership("aasland", "0101"), membership("nes", "0201", from: day(2020, 1, 1)),
    membership("nes", "0103", to: day(2021, 1, 1)), membership("nes", "0202", role: .owner),
    membership("nes", "0102", to: day(2020, 1, 1)),
    Membership(collaboration: "aasland", municipality: nil, party: "Fylkeskommunen", role: .countyAuthority),
    Membership(collaboration: "aasland", municipality: nil, party: "Ås kyrkje", role: .other),
  ]
  static let events = [
    Event(
      collaboration: "nes", when: .year(2019), kind: "left", municipality: code("0102"), text: "Bø gikk ut"),
    Event(collaboration: "aasland", when: .year(2005), kind: "founded", text: "Ny avtale | to kommuner"),
    Event(collaboration: "nes", when: .day(day(2020, 1, 1)), kind: "joined", text: "Øvre Nes kom med"),
    Event(collaboration: "nes", when: .unknown, kind: "made-up", text: "Ny avtale vurderes"),
    Event(collaboration: "nes", when: .year(2021), kind: "planned", text: "Ennå ikke hendt"),
    Event(collaboration: "nes", when: .day(day(2020, 10, 2)), kind: "left", text: "Ikke hendt ennå"),
    Event(collaboration: "nes", when: .unknown, kind: "founded", text: "Ble til over tid"),
    Event(collaboration: "gone", when: .unknown, kind: "dissolved", text: "Nedlagt"),
  ]
  static let borders: [(MunicipalityCode, MunicipalityCode, sharedMetres: Double)] = [
    (code("0101"), code("0102"), 1_000), (code("0102"), code("0103"), 1_000), (code("0103"), code("0201"), 1_000),
  ]

  static func input(
    municipalities: [Municipality] = municipalities, counties: [County] = counties,
    collaborations: [Collaboration] = collaborations, memberships: [Membership] = memberships,
    events: [Event] = events, contiguity: Contiguity? = Contiguity(pairs: borders), language: Language = .nb,
    order: ReportInput.Order = .official
  ) -> ReportInput {
    var input = ReportInput(
      snapshot: Snapshot(
        territory: Territory(
          municipalities: municipalities, counties: counties, divisions: divisions, levels: .norwegian),
        register: Register(collaborations: collaborations, memberships: memberships), day: day(2020, 10, 1)),
      events: events, sizeClasses: [0, 1_000, 3_000, 50_000], contiguity: contiguity, language: language.inNorway,
      order: order,
      dates: .init(
        population: day(2020, 1, 1), boundaries: day(2020, 1, 1), codeYear: 2020, published: day(2020, 10, 1)),
      sourceLine: "Register {day}. Boundaries {boundaries_day}: © Nobody, CC BY 4.0.",
      sources: [.init(title: "Statistics <Somewhere>", place: "Table 1", licence: "CC BY 4.0")])
    input.figures = .ofNorway
    return input
  }

  static func code(_ text: String) -> MunicipalityCode { MunicipalityCode(text)! }
  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day { Day(year: year, month: month, day: day)! }

  static func municipality(
    _ code: String, _ name: String, _ county: String, _ population: Int, _ area: Double
  ) -> Municipality {
    Municipality(
      code: Self.code(code), name: name, officialName: name, county: county, population: population,
      areaInSquareKilometres: area)
  }

  static func membership(
    _ collaboration: String, _ code: String, role: Role = .member, from: Day? = nil, to: Day? = nil
  ) -> Membership {
    Membership(
      collaboration: collaboration, municipality: Self.code(code), party: code, role: role,
      period: Period(start: from, end: to)!)
  }
}
