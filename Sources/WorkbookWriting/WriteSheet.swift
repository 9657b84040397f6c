import CXLSXWriter
import Tabular

/// Rows below the last one to which choices reach, for whoever adds some.
private let rowsToCome = 2_000

/// Adds a sheet with what it holds.
func write(
  _ sheet: SheetContents, in workbook: borrowing WorkbookFile, _ formats: CellFormats, choices: ChoicesSheet,
  isOpen: Bool
) throws(WorkbookWritingError) {
  guard let made = workbook_add_worksheet(workbook.pointer, sheet.name) else {
    throw WorkbookWritingError(.library("the sheet could not be added"), at: sheet.name)
  }
  if isOpen { worksheet_activate(made) }
  let widths = sheet.columns.indices.map { sheet.columns[$0].width ?? fittingWidth(of: $0, in: sheet) }
  for (place, column) in sheet.columns.enumerated() {
    // The whole column, so that a code typed below keeps its zeros too.
    try succeeded(
      worksheet_set_column(
        made, UInt16(place), UInt16(place), widths[place],
        formats.cell(column.kind)), at: sheet.name)
  }
  // Programs that do not reckon heights themselves would cut a heading that breaks.
  worksheet_set_row(made, 0, headingHeight(sheet, widths), nil)
  if sheet.look == .table {
    try addTable(sheet, to: made, formats)
  }
  for (place, column) in sheet.columns.enumerated() {
    try succeeded(
      worksheet_write_string(made, 0, UInt16(place), writtenText(column.heading), formats.heading(column.kind)),
      at: sheet.name)
  }
  for (number, row) in sheet.rows.enumerated() {
    if let height = rowHeight(row, sheet, widths) { worksheet_set_row(made, UInt32(number + 1), height, nil) }
    for (place, cell) in row.enumerated() {
      let kind = if case .shown(_, let own) = cell { own } else { sheet.columns[place].kind }
      let format = formats.cell(kind)
      try write(cell, to: made, row: number + 1, column: place, format)
    }
  }
  try addChoices(sheet, to: made, choices)
  markTexts(sheet, made)
  worksheet_freeze_panes(made, 1, UInt16(min(max(0, sheet.fixedColumns), sheet.columns.count)))
  setForPrint(sheet, made)
}

private func write(
  _ cell: CellContents, to sheet: UnsafeMutablePointer<lxw_worksheet>, row: Int, column: Int,
  _ format: CellFormats.Format?
) throws(WorkbookWritingError) {
  let (row, place) = (UInt32(row), UInt16(column))
  switch cell {
  case .empty: break
  case .text(let text):
    if !text.isEmpty {
      try succeeded(
        worksheet_write_string(sheet, row, place, writtenText(text), format), at: cellName(row: Int(row), column))
    }
  case .number(let number), .shown(let number, _):
    try succeeded(worksheet_write_number(sheet, row, place, number, format))
  case .day(let day):
    // Spreadsheets count from the end of 1899, with a 29 February 1900 that there never was.
    try succeeded(worksheet_write_number(sheet, row, place, Double(day + 25_569), format))
  }
}

private func addTable(
  _ sheet: SheetContents, to made: UnsafeMutablePointer<lxw_worksheet>, _ formats: CellFormats
) throws(WorkbookWritingError) {
  let texts = CTexts()
  var columns = sheet.columns.map { column in
    var made = lxw_table_column()
    made.header = texts.text(writtenText(column.heading))
    made.header_format = formats.heading(column.kind)
    made.format = formats.cell(column.kind)
    return made
  }
  let result = columns.withUnsafeMutableBufferPointer { buffer in
    var pointers: [UnsafeMutablePointer<lxw_table_column>?] = buffer.indices.map { buffer.baseAddress! + $0 }
    pointers.append(nil)
    return pointers.withUnsafeMutableBufferPointer { list in
      var options = lxw_table_options()
      options.columns = list.baseAddress
      options.style_type = UInt8(LXW_TABLE_STYLE_TYPE_LIGHT.rawValue)
      options.style_type_number = 1
      // A table has at least one row below its headings, which may be empty.
      return worksheet_add_table(
        made, 0, 0, UInt32(max(1, sheet.rows.count)), UInt16(sheet.columns.count - 1), &options)
    }
  }
  withExtendedLifetime(texts) {}
  try succeeded(result, at: sheet.name)
}

private func addChoices(
  _ sheet: SheetContents, to made: UnsafeMutablePointer<lxw_worksheet>, _ choices: ChoicesSheet
) throws(WorkbookWritingError) {
  func add(_ name: String, column: Int, rows: ClosedRange<Int>) throws(WorkbookWritingError) {
    guard let range = choices.range(of: name) else { return }
    let texts = CTexts()
    var validation = lxw_data_validation()
    validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
    validation.value_formula = texts.text("=\(range.formula)")
    let severity = range.isStrict ? LXW_VALIDATION_ERROR_TYPE_STOP : LXW_VALIDATION_ERROR_TYPE_WARNING
    validation.error_type = UInt8(severity.rawValue)
    let result = worksheet_data_validation_range(
      made, UInt32(rows.lowerBound), UInt16(column), UInt32(rows.upperBound), UInt16(column), &validation)
    withExtendedLifetime(texts) {}
    try succeeded(result, at: sheet.name)
  }
  for (place, column) in sheet.columns.enumerated() {
    guard let name = column.choices else { continue }
    try add(name, column: place, rows: 1...min(mostRows - 1, sheet.rows.count + rowsToCome))
  }
  for cell in sheet.cellChoices { try add(cell.choices, column: cell.column, rows: cell.row + 1...cell.row + 1) }
}

/// Codes are meant to be texts: no program need point at them.
private func markTexts(_ sheet: SheetContents, _ made: UnsafeMutablePointer<lxw_worksheet>) {
  let last = min(mostRows, sheet.rows.count + 1 + rowsToCome)
  let columns = sheet.columns.indices.filter { sheet.columns[$0].kind == .text }
  guard !columns.isEmpty else { return }
  let range = columns.map { "\(columnName($0))2:\(columnName($0))\(last)" }.joined(separator: " ")
  worksheet_ignore_errors(made, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), range)
}

/// One page wide on lying A4, with the headings on every page.
private func setForPrint(_ sheet: SheetContents, _ made: UnsafeMutablePointer<lxw_worksheet>) {
  worksheet_set_paper(made, 9)
  worksheet_set_landscape(made)
  worksheet_fit_to_pages(made, 1, 0)
  if !sheet.rows.isEmpty { _ = worksheet_repeat_rows(made, 0, 0) }
}
