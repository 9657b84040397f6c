import Register
import Spreadsheet
import Tabular

/// The table in a file that somebody gives: delimited text of any dialect, or a sheet of a workbook. Titles above it and
/// notes below are left out, and told; so are the encoding where it is a guess, the sheet, and what is odd.
///
/// - Parameter tellsDialect: whether to tell how text was read even where nothing had to be guessed.
func givenTable(
  _ file: GivenFile, _ reading: TableReading, tellsDialect: Bool = false, _ notes: inout Notes
) throws -> DelimitedText {
  switch FileFormat(of: file.bytes) {
  case .other: return try delimitedTable(file, reading, tellsDialect: tellsDialect, &notes)
  case .workbook: return try sheetTable(of: Workbook(file.bytes, file: file.name), reading, &notes)
  case let format: throw SpreadsheetError(file: file.name, reason: .otherFormat(format))
  }
}

/// The same with what is said of the file itself.
func givenTable(_ file: GivenFile, _ notes: inout Notes) throws -> DelimitedText {
  try givenTable(file, file.reading, &notes)
}

/// The bytes of a table as delimited text: those of the file where that is what it is and nobody says more of it, and else
/// a table of commas in UTF-8 with what a workbook, or another encoding, has.
func delimitedBytes(of file: GivenFile, _ notes: inout Notes) throws -> [UInt8] {
  if case .other = FileFormat(of: file.bytes), file.reading == TableReading() { return file.bytes }
  let text = try givenTable(file, &notes)
  let columns = text.header.indices.map { text.texts(ofColumn: $0) }
  let rows = [text.header] + (0..<text.rowCount).map { row in columns.map { $0[row] } }
  return Array(rows.map { delimitedLine($0) + "\n" }.joined().utf8)
}

private func delimitedTable(
  _ file: GivenFile, _ reading: TableReading, tellsDialect: Bool, _ notes: inout Notes
) throws -> DelimitedText {
  if let sheet = reading.sheet {
    throw Failure("has no sheet '\(sheet)': it is text, not a workbook", file: file.name, cause: .notFound)
  }
  // Text that is valid UTF-8 is UTF-8, whatever the polygons beside it are. Zeros are half of letters of two bytes.
  let encoding = reading.encoding.flatMap { !file.bytes.contains(0) && isUTF8(file.bytes) ? nil : $0 }
  var text = try DelimitedText(file.bytes, file: file.name, encoding: encoding)
  // The first line is the header unless it is narrower than what follows, as a title is.
  let sample = 0..<min(text.rowCount, 400)
  let isNarrow = sample.count { text.fieldCount(ofRow: $0) == text.header.count } * 2 < sample.count
  // Programs that save a sheet as text give a title as many fields as the widest row, and leave them empty.
  let isTitle = text.header.count { !$0.isEmpty } * 2 <= text.header.count
  if isNarrow || isTitle || text.header.count == 1 || text.hasNotes,
    let rows = try? DelimitedRows(file.bytes, file: file.name, encoding: encoding),
    let found = FoundTable(in: rows.rows), found.header.count > 1, !found.titles.isEmpty || !found.notes.isEmpty
  {
    try refuseNamelessColumns(text, found)
    tell(of: found, in: file.name, &notes)
    text = try DelimitedText(found, file: file.name, dialect: rows.dialect)
  }
  let isGuessed = text.dialect.encoding != .utf8 && !text.dialect.hasByteOrderMark && encoding == nil
  if isGuessed {
    notes.add(
      Note(.choice, "\(naming(text.dialect)); the encoding is a guess (\(parameter: "encoding"))", at: file.name))
  } else if tellsDialect {
    notes.add(Note(.choice, naming(text.dialect), at: file.name))
  }
  return text
}

/// Fails where the headings are fewer than the fields of the rows, so that they would pass for a title and the first row for
/// headings: with decimal commas between commas, and where a program leaves out the heading of the row numbers.
private func refuseNamelessColumns(_ text: DelimitedText, _ found: FoundTable) throws(Failure) {
  let names = text.header.count { !$0.isEmpty }
  guard names > 1, found.titles.count == 1, found.header.contains(where: isWhollyDigits) else { return }
  throw Failure(
    """
    line 1 names \(names) columns and the rows have \(found.header.count) fields: a decimal comma between commas wants \
    quotes around its number, or semicolons between the fields, and a column without a name wants one
    """, file: text.file)
}

/// Whether the text is digits alone, as codes and figures are, and no year, which a heading may be.
private func isWhollyDigits(_ text: String) -> Bool {
  guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return false }
  return !(text.utf8.count == 4 && Int(text).map { (1500...2200).contains($0) } == true)
}

/// How a file is written, in any language: `UTF-8 with byte order mark, semicolon, CRLF`.
private func naming(_ dialect: Dialect) -> NamingText {
  let (encoding, lineBreak) = (dialect.encoding.name, dialect.lineBreak.rawValue)
  let delimiter = NamingText(stringLiteral: dialect.delimiter.description)
  return dialect.hasByteOrderMark
    ? "\(encoding) with byte order mark, \(delimiter), \(lineBreak)" : "\(encoding), \(delimiter), \(lineBreak)"
}

extension DelimitedText {
  /// Whether the last row may be a note below the table: one field, in a table of several.
  fileprivate var hasNotes: Bool { header.count > 1 && rowCount > 1 && fieldCount(ofRow: rowCount - 1) == 1 }
}

/// The sheet asked for, or else the first that has a table.
private func sheetTable(
  of workbook: borrowing Workbook, _ reading: TableReading, _ notes: inout Notes
) throws -> DelimitedText {
  var sheet = try workbook.sheet(named: reading.sheet)
  var found = try FoundTable(in: rows(of: sheet, file: workbook.file))
  if reading.sheet == nil, found?.isTable != true {
    for tab in workbook.tabs where !tab.isHidden && tab.name != sheet.name {
      guard let other = try? workbook.sheet(named: tab.name),
        let table = try FoundTable(in: rows(of: other, file: workbook.file)), table.isTable
      else { continue }
      (sheet, found) = (other, table)
      break
    }
  }
  guard let found else { throw SpreadsheetError(file: workbook.file, reason: .nothing(names: [sheet.name])) }
  let others = workbook.tabs.filter { $0.name != sheet.name }.map { "'\($0.name)'" }
  notes.add(Note(.choice, "read the sheet '\(sheet.name)'", at: workbook.file))
  if reading.sheet == nil, !others.isEmpty {
    notes.add(
      Note(
        .choice, "not read: \(others.joined(separator: ", ")); \(parameter: "sheet") chooses another", at: workbook.file
      ))
  }
  notes.add(problems: sheet.problems, at: workbook.file)
  tell(of: found, in: workbook.file, &notes)
  return try DelimitedText(found, file: workbook.file)
}

extension FoundTable {
  /// Whether there is something to join by and something to join.
  fileprivate var isTable: Bool { header.count > 1 && !rows.isEmpty }
}

/// The rows of a sheet with a field for each column up to their last.
private func rows(of sheet: Sheet, file: String) throws -> [DelimitedRows.Row] {
  try checkFields(of: sheet, file: file)
  return sheet.rows.map { row in
    var texts: [String] = []
    texts.reserveCapacity((row.cells.last?.column ?? 0) + 1)
    for cell in row.cells {
      while texts.count < cell.column { texts.append("") }
      // An error is kept as it shows: as a figure it is missing, and told so.
      texts.append(trimmed(cell.text))
    }
    return DelimitedRows.Row(line: row.number, fields: texts)
  }
}

/// Fails for a sheet that would have too many fields as a table: sheets are read sparse and a table is not, and a few
/// cells in far columns must not fill the memory.
func checkFields(of sheet: Sheet, file: String) throws {
  let fields = sheet.rows.reduce(0) { $0 + ($1.cells.last?.column ?? -1) + 1 }
  guard fields <= mostFields else { throw SpreadsheetError(file: file, reason: .tooManyCells(mostFields)) }
}

private let mostFields = 8_000_000

private func tell(of found: FoundTable, in file: String, _ notes: inout Notes) {
  if let first = found.titles.first {
    let last = found.titles.last?.line ?? first.line
    let title = found.titles.lazy.compactMap { row in row.fields.first { !$0.isEmpty } }.first ?? ""
    let shown = shortened(title, to: 60)
    notes.add(
      last == first.line
        ? Note(.choice, "line \(first.line) is above the headings and was left out: '\(shown)'", at: file)
        : Note(.choice, "lines \(first.line) to \(last) are above the headings and were left out: '\(shown)'", at: file)
    )
  }
  if let first = found.notes.first {
    let shown = shortened(first.fields.first ?? "", to: 60)
    notes.add(
      found.notes.count == 1
        ? Note(.choice, "line \(first.line) is below the table and was left out: '\(shown)'", at: file)
        : Note(
          .choice,
          "\(found.notes.count) lines from line \(first.line) on are below the table and were left out: '\(shown)'",
          at: file))
  }
}
