import Register
import Spreadsheet
import Tabular

/// A list that somebody has, read as rows of text, with what is odd about the file.
struct ListFile {
  let name: String
  let table: ImportTable
  /// What the file is and how it was read, a sentence each.
  private(set) var remarks: [String] = []
  /// The sheets of a register that was exported, where the file is one; then ``table`` is the first of them.
  private(set) var exported: [ImportTable] = []

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
      exported = [table].filter { $0.exchangeTable != nil }
    case .workbook:
      let workbook = try Workbook(bytes, file: name)
      exported = try exportedSheets(of: workbook, named: sheet)
      if let first = exported.first {
        table = first
        remarks.append(
          "an exported register: \(exported.compactMap { $0.exchangeTable?.rawValue }.joined(separator: ", "))")
        return
      }
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

/// The sheets of a workbook that hold tables of an exported register.
private func exportedSheets(of workbook: borrowing Workbook, named name: String?) throws -> [ImportTable] {
  var found: [ImportTable] = []
  for tab in workbook.tabs where !tab.isHidden && (name == nil || name == tab.name) {
    let sheet = try workbook.sheet(named: tab.name)
    let table = ImportTable(form: .sheet(sheet.name), rows: sheet.rows.map(row))
    if table.exchangeTable != nil { found.append(table) }
    // Another list need not be read twice to its end.
    if found.isEmpty { break }
  }
  return found
}

/// Whether a file is a register that was exported, as ``exportRegister(_:in:)`` makes one: an import of it needs no day.
public func isExportedRegister(_ file: GivenFile) -> Bool {
  (try? ListFile(file, sheet: nil)).map { !$0.exported.isEmpty } ?? false
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
