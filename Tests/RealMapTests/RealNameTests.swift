import Cartography
import Geometry
import Reports
import Testing

/// Who is on the maps of Norway by name.
@Suite(.enabled(if: RealMap.isThere))
struct RealNameTests {
  private static let counties = RealSheets.parts.filter { if case .county = $0 { true } else { false } }

  /// The words on the map and on its inset, and all that stands in the legend.
  private func texts(_ sheet: MapSheet) -> Set<String> {
    Set(
      SheetBlocks(sheet).labels.flatMap { [$0.text] + $0.text.split(separator: "\n").map(String.init) }
        + SheetBlocks.legend(of: sheet))
  }

  @Test("every municipality of a county is named on each of its maps, or has a letter there", arguments: counties)
  func everyMunicipality(_ part: RealSheets.Part) throws {
    let input = try RealSheets.input(part)
    let codes = Set(try #require(input.area).municipalities)
    let names = input.report.snapshot.territory.municipalities.filter { codes.contains($0.code) }.map(\.name)
    for theme in [MapTheme.collaborations, .findings, .fit, .difference] {
      let found = texts(theme.sheet(input))
      #expect(names.filter { !isNamed($0, by: found) } == [], "\(theme.id), \(part)")
    }
  }

  @Test("on the map by people the counties are named but for one at most, and so are the largest municipalities")
  func people() throws {
    let input = try RealSheets.input(.country)
    let found = texts(MapTheme.population.sheet(input))
    let territory = input.report.snapshot.territory
    func isThere(_ name: String) -> Bool {
      isNamed(name, by: found)
        || name.split(separator: " ").allSatisfy { word in found.contains { $0.contains(word) } }
    }
    // The legend lists them all.
    #expect(territory.counties.count { !isThere($0.name) } <= 1)
    let largest = territory.municipalities.sorted { ($1.population, $0.code) < ($0.population, $1.code) }.prefix(20)
    // One lies among others, which every leader to it would cross; it is said that it has no name.
    #expect(largest.map(\.name).count { !isThere($0) } <= 1)
  }
}
