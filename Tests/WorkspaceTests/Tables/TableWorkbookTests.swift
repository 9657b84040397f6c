import Register
import Reports
import Spreadsheet
import Testing

@testable import Workspace

@Suite("Tables as workbooks")
struct TableWorkbookTests {
  private let table: Table

  init() throws {
    let members = try #require(TableTheme.named("members"))
    table = try makeTable(TableRequest(members), in: try SmallSet().source().view(ViewRequest(language: .nb))).value
  }

  private func rows(_ place: Int) throws -> [[String]] {
    let format = try #require(TableFormat.named("xlsx"))
    let workbook = try Workbook(format.bytes(table), file: "members.xlsx")
    return try workbook.sheet(named: workbook.tabs[place].name).rows.map { $0.cells.map(\.text) }
  }

  @Test("one table comes to the same bytes twice")
  func bytes() throws {
    let format = try #require(TableFormat.named("xlsx"))
    #expect(try format.bytes(table) == format.bytes(table))
  }

  @Test("the first sheet says what the table is and where it comes from")
  func about() throws {
    let rows = try rows(0)
    #expect(rows.contains(["Deltakere", "Tittel", table.title]))
    #expect(rows.filter { $0[1] == "Kilde" }.map { $0[2] } == table.source)
  }

  @Test("of several tables each line of sources stands once, for all sheets or for those that it is of")
  func sources() throws {
    let view = try SmallSet().source().view(ViewRequest(language: .en))
    var tables = try ["members", "collaborations"].map { id in
      try makeTable(TableRequest(#require(TableTheme.named(id))), in: view).value
    }
    for place in tables.indices { tables[place].source = ["The day", "Source \(place)"] }
    let read = try Workbook(workbookBytes(workbook(tables, title: "All")), file: "tables.xlsx")
    let rows = try read.sheet(named: read.tabs[0].name).rows.map { $0.cells.map(\.text) }.filter { $0[1] == "Source" }
    #expect(
      rows == [
        ["all", "Source", "The day"], ["Participants", "Source", "Source 0"], ["Collaborations", "Source", "Source 1"],
      ])
  }

  @Test("our own reader finds every row, and codes with their zeros")
  func read() throws {
    let rows = try rows(1)
    #expect(rows.count == table.rows.count + 1)
    let place = try #require(table.columns.firstIndex { $0.key == "municipality" })
    let codes = table.rows.compactMap { row in
      if case .named(let one) = row[place].value { one.code } else { nil }
    }
    #expect(!codes.isEmpty && codes.allSatisfy { code in rows.contains { $0.contains(code) } })
  }
}
