import Foundation
import Spreadsheet
import TestSupport

/// The bytes of a fixture.
func fixture(_ name: String) throws -> [UInt8] {
  Array(
    try Data(contentsOf: URL(filePath: "\(Repository.folder)/Tests/SpreadsheetTests/Fixtures/\(name)")))
}

/// A sheet of a workbook; its first with something in it without a name.
func sheet(_ bytes: [UInt8], named name: String? = nil) throws(SpreadsheetError) -> Sheet {
  try Workbook(bytes, file: "list.xlsx").sheet(named: name)
}

/// The only row of a workbook of one sheet with the cells.
func texts(_ cells: String, strings: String? = nil, styles: String? = nil, properties: String = "") throws -> [String] {
  let made = MadeWorkbook(cells: "<row>\(cells)</row>", strings: strings, styles: styles, properties: properties)
  return try sheet(made.bytes).rows.flatMap { $0.cells.map(\.text) }
}

extension Sheet {
  /// The cells by their places, as `B5=301`.
  var written: [String] {
    rows.flatMap { row in row.cells.map { "\(CellPlace(row: row.number, column: $0.column))=\($0.text)" } }
  }
}
