import Register
import Spreadsheet
import Tabular

/// A list that somebody has, read as rows of text, with what is odd about the file.
struct ListFile {
  /// A table of the file with how it was read, a sentence each.
  struct Candidate {
    var table: ImportTable
    var remarks: [NamingText]
  }

  let name: String
  /// The sheets of a register that was exported; none for any other list.
  let exported: [ImportTable]
  /// The tables that the list may be, never empty: of a workbook the sheets that people see and that hold anything.
  private let candidates: [Candidate]

  /// Reads the file by what is in it: a workbook, or delimited text.
  init(_ file: GivenFile, sheet: String?) throws {
    let bytes = file.bytes
    let sheet = sheet ?? file.reading.sheet
    name = file.name
    if bytes.isEmpty { throw Failure("the file is empty", file: name) }
    switch FileFormat(of: bytes) {
    case .other:
      if let sheet {
        throw Failure("has no sheet '\(sheet)': it is text, not a workbook", file: name, cause: .notFound)
      }
      let text = try DelimitedRows(bytes, file: name, encoding: file.reading.encoding)
      let rows = text.rows.map { ImportTable.Row(number: $0.line, cells: $0.fields) }
      candidates = [Candidate(table: ImportTable(form: .text, rows: rows), remarks: ["read as \(text.dialect)"])]
    case .workbook:
      candidates = try sheets(of: Workbook(bytes, file: name), named: sheet)
    case let format:
      throw SpreadsheetError(file: name, reason: .otherFormat(format))
    }
    exported = candidates.map(\.table).filter { $0.exchangeTable != nil }
  }

  /// The table to be read: the first whose headings name collaborations, unless that has been said otherwise, and who is
  /// in them; the first of all where none does.
  func table(_ words: ImportWords, _ reading: ImportReading) -> Candidate {
    candidates.first { candidate in
      guard let layout = candidate.table.layout(words, reading: reading) else { return false }
      return reading.collaboration != nil || layout.namesCollaborations
    } ?? candidates[0]
  }

  /// The tables that the list may be, in the order of the sheets.
  var tables: [ImportTable] { candidates.map(\.table) }

  /// What is said of an exported register.
  var exportRemark: NamingText {
    "an exported register: \(exported.compactMap { $0.exchangeTable?.rawValue }.joined(separator: ", "))"
  }
}

/// The sheet with the name; without one those that are not hidden and hold something.
private func sheets(of workbook: borrowing Workbook, named name: String?) throws -> [ListFile.Candidate] {
  let first = try workbook.sheet(named: name)
  var found = [first]
  if name == nil {
    for tab in workbook.tabs where !tab.isHidden && tab.name != first.name {
      // What nobody asked for may be broken.
      if let sheet = try? workbook.sheet(named: tab.name), !sheet.rows.isEmpty { found.append(sheet) }
    }
  }
  return try found.map { sheet in
    try checkFields(of: sheet, file: workbook.file)
    var remarks: [NamingText] = [
      sheet.isHidden ? "read the sheet '\(sheet.name)', which is hidden" : "read the sheet '\(sheet.name)'"
    ]
    let others = workbook.tabs.filter { $0.name != sheet.name }
    if !others.isEmpty {
      let names: [NamingText] = others.map { $0.isHidden ? "'\($0.name)' (hidden)" : "'\($0.name)'" }
      remarks.append("not read: \(NamingText(names, separator: ", ")); \(parameter: "sheet") chooses another")
    }
    remarks += sheet.problems.map { NamingText(verbatim: $0.description) }
    return .init(table: ImportTable(form: .sheet(sheet.name), rows: sheet.rows.map(row)), remarks: remarks)
  }
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
