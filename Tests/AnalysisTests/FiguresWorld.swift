import Analysis
import Register

/// Two counties, six municipalities, two collaborations:
///
///       county 01      |     county 02
///     ┌──────┬──────┬──────┬──────┬──────┬──────┐
///     │ 0101 │ 0102 │ 0103 │ 0201 │ 0202 │ 0203 │
///     │   a  │   a  │   b  │   b  │      │      │
///     └──────┴──────┴──────┴──────┴──────┴──────┘
///        900   1000   2999   3000  60000     0      inhabitants
///        0.1    0.2   10     20    100    0.5       square kilometres
enum FiguresWorld {
  static let municipalities = [
    municipality("0101", "01", 900, 0.1), municipality("0102", "01", 1_000, 0.2),
    municipality("0103", "01", 2_999, 10), municipality("0201", "02", 3_000, 20),
    municipality("0202", "02", 60_000, 100), municipality("0203", "02", 0, 0.5),
  ]
  static let counties = [County(code: "01", name: "East"), County(code: "02", name: "West")]
  static let collaborations = [
    Collaboration(
      id: "a", number: 1, name: "A", county: "01", fullTimeEquivalents: 0.1,
      published: .init(members: 2, population: 2_000, areaInSquareKilometres: 100)),
    Collaboration(id: "b", number: 2, name: "B", county: "02"),
  ]
  static let memberships = [
    membership("a", "0101"), membership("a", "0102"), membership("b", "0103"), membership("b", "0201"),
    Membership(collaboration: "b", municipality: MunicipalityCode("0202"), party: "0202", role: .owner),
  ]
  static let day = Day(year: 2020, month: 10, day: 1)!

  static func snapshot(
    municipalities: [Municipality] = municipalities, counties: [County] = counties,
    collaborations: [Collaboration] = collaborations, memberships: [Membership] = memberships
  ) -> Snapshot {
    Snapshot(
      territory: Territory(municipalities: municipalities, counties: counties),
      register: Register(collaborations: collaborations, memberships: memberships), day: day)
  }

  static func municipality(_ code: String, _ county: String, _ population: Int, _ area: Double) -> Municipality {
    Municipality(
      code: MunicipalityCode(code)!, name: code, officialName: code, county: county, population: population,
      areaInSquareKilometres: area)
  }

  static func membership(_ collaboration: String, _ code: String) -> Membership {
    Membership(collaboration: collaboration, municipality: MunicipalityCode(code), party: code, role: .member)
  }
}
