import Cartography
import Testing

@testable import Reports

@Suite("Equal values on maps")
struct TiedValueTests {
  @Test("Two that share an extreme are both named")
  func two() throws {
    var input = MapWorld("abcdef").input
    input.report.language = .en.inNorway
    let units = input.report.snapshot.territory.municipalities
    let column = ValueColumn(
      name: "x", heading: "X",
      values: zip(units, [9, 9, 5, 4, 1, 2]).map { ($0.code, Double($1)) })
    let account = ColumnAccount(column, input, MapWords(input.report.language))
    #expect(
      account.finding == "X: highest in \(units[0].name) and \(units[1].name) (9), lowest in \(units[4].name) (1)")
  }

  @Test("Where all upper units are alike, none is the highest")
  func allAlike() {
    var input = MapWorld("AABB\nAABB").input
    input.report.language = .en.inNorway
    let title = MapTheme.participation.sheet(input).title
    #expect(title.contains("The same in all, 100%") && !title.contains("ighest"), "\(title)")
  }
}
