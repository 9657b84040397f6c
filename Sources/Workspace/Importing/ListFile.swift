import Register
import Spreadsheet
import Tabular

/// A list that somebody has, read as rows of text, with what is odd about the file.
struct ListFile {
  let name: String
  let table: ImportTable
  /// What the file is and how it was read, a sentence each.
  private(set) var remarks: [String] = []

  /// Reads the file by what is in it: a workbook, or delimited text.
  init(_ file: GivenFile, sheet: String?) throws {
    let bytes = file.bytes
    name = file.name
    if bytes.isEmpty { throw Failure("the file is empty", file: name) }
    switch FileFormat(of: bytes) {
    case .other:
      if let sheet {
        throw Failure("has no sheet '\(sheet)': it is text, not a workbook", file: name, cause: .notFound)
      }
      let text = try DelimitedRows(bytes, file: name)
      remarks.append("read as \(text.dialect)")
      table = ImportTable(
        form: .text, rows: text.rows.map { ImportTable.Row(number: $0.line, cells: $0.fields) })
    case .workbook:
      let workbook = try Workbook(bytes, file: name)
      let found = try workbook.sheet(named: sheet)
      remarks.append("read the sheet '\(found.name)'\(found.isHidden ? ", which is hidden" : "")")
      let others = workbook.tabs.filter { $0.name != found.name }
      if !others.isEmpty {
        let names = others.map { "'\($0.name)'\($0.isHidden ? " (hidden)" : "")" }
        remarks.append("not read: \(names.joined(separator: ", ")); --sheet chooses another")
      }
      remarks += found.problems.map(\.description)
      table = ImportTable(form: .sheet(found.name), rows: found.rows.map(row))
    case let format:
      throw SpreadsheetError(file: name, reason: .otherFormat(format))
    }
  }
}

/// The texts of a row by column, empty where the sheet has nothing.
private func row(_ row: Sheet.Row) -> ImportTable.Row {
  var cells: [String] = []
  for cell in row.cells {
    while cells.count < cell.column { cells.append("") }
    // An error is no answer: it reads as an empty cell, and is told beside.
    cells.append(cell.kind == .error ? "" : cell.text)
  }
  return ImportTable.Row(number: row.number, cells: cells)
}
