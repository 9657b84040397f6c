import DataPackage
import Register

extension RegisterDesk {
  /// The code of the county that a unit of the data set lay in on a day, or will lie in; that of the data set where no
  /// change says otherwise. `nil` where there is none.
  func county(of code: MunicipalityCode, on day: Day) -> String? {
    let changes = register.book.codeChanges
    let ground = register.ground
    let own = Succession(changes).counterpart(of: code, on: ground.codeDay, at: day).same ?? code
    let known =
      changes.last { $0.newCode == own && $0.day <= day }?.newCounty
      ?? changes.first { $0.oldCode == own && $0.day > day }?.oldCounty
    return known.flatMap { $0.isEmpty ? nil : $0 } ?? ground.territory.municipality(code)?.county
  }

  /// The name of the county that a unit lay in on a day.
  func countyName(of code: MunicipalityCode, on day: Day) -> String? {
    guard let county = county(of: code, on: day) else { return nil }
    return counties(on: day).first { $0.code == county }?.name ?? register.ground.territory.county(county)?.name
      ?? county
  }

  /// The county that a code or a name means on a day.
  func county(_ text: String, on day: Day) -> County? {
    let wanted = normalisedName(text)
    return counties(on: day).first { $0.code == text || normalisedName($0.name) == wanted }
  }

  /// Those of several municipalities that lay in a county of the day.
  func inside(_ county: String, _ codes: [MunicipalityCode], on day: Day) -> [MunicipalityCode] {
    guard let meant = self.county(county, on: day)?.code else { return [] }
    return codes.filter { self.county(of: $0, on: day) == meant }
  }

  /// The counties of a day, as far as the table has days; what it says of the data set's own day has been looked into.
  private func counties(on day: Day) -> [County] { (try? register.dataSet.counties(on: day)) ?? [] }
}
