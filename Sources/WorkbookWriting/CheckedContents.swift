import Tabular

/// What a sheet of Excel can have.
let mostRows = 1_048_576
let mostColumns = 16_384
let longestText = 32_767
let longestHeading = 255

/// Contents of which every part can be written: the only gate, behind which nothing is checked again.
struct CheckedContents {
  let contents: WorkbookContents

  init(_ contents: WorkbookContents) throws(WorkbookWritingError) {
    guard !contents.sheets.isEmpty else { throw WorkbookWritingError(.nothing) }
    var names: Set<String> = []
    let hidden = contents.choices.isEmpty ? [] : [contents.choicesSheet]
    for name in contents.sheets.map(\.name) + hidden {
      guard SheetContents.isName(name) else { throw WorkbookWritingError(.noSheetName(name)) }
      guard names.insert(name.lowercased()).inserted else { throw WorkbookWritingError(.doubledSheet(name)) }
    }
    for list in contents.choices { try check(list, among: contents.choices) }
    for sheet in contents.sheets { try check(sheet, contents.choices) }
    self.contents = contents
  }
}

private func check(_ list: ChoiceList, among all: [ChoiceList]) throws(WorkbookWritingError) {
  guard !list.texts.isEmpty, list.texts.count < mostRows, all.count < mostColumns,
    all.filter({ $0.name == list.name }).count == 1
  else { throw WorkbookWritingError(.choices(list.name)) }
  for text in list.texts { try check(text, limit: longestText, at: list.name) }
}

private func check(_ sheet: SheetContents, _ choices: [ChoiceList]) throws(WorkbookWritingError) {
  let place = sheet.name
  guard !sheet.columns.isEmpty else { throw WorkbookWritingError(.nothing, at: place) }
  guard sheet.columns.count <= mostColumns, sheet.rows.count < mostRows else {
    throw WorkbookWritingError(.tooLarge, at: place)
  }
  var headings: Set<String> = []
  for column in sheet.columns {
    try check(column.heading, limit: longestHeading, at: place)
    let isNew = headings.insert(column.heading.lowercased()).inserted
    if sheet.look == .table, column.heading.isEmpty || !isNew {
      throw WorkbookWritingError(.doubledHeading(column.heading), at: place)
    }
    if let name = column.choices, !choices.contains(where: { $0.name == name }) {
      throw WorkbookWritingError(.choices(name), at: place)
    }
  }
  for cell in sheet.cellChoices {
    guard sheet.rows.indices.contains(cell.row), sheet.columns.indices.contains(cell.column) else {
      throw WorkbookWritingError(.tooLarge, at: place)
    }
    guard choices.contains(where: { $0.name == cell.choices }) else {
      throw WorkbookWritingError(.choices(cell.choices), at: place)
    }
  }
  for (number, row) in sheet.rows.enumerated() {
    guard row.count <= sheet.columns.count else { throw WorkbookWritingError(.tooLarge, at: "\(place)!\(number + 2)") }
    for (column, cell) in row.enumerated() { try check(cell, at: "\(place)!\(cellName(row: number + 1, column))") }
  }
}

private func check(_ cell: CellContents, at place: @autoclosure () -> String) throws(WorkbookWritingError) {
  switch cell {
  case .empty: break
  case .text(let text): try check(text, limit: longestText, at: place())
  case .number(let number), .shown(let number, _):
    if !number.isFinite { throw WorkbookWritingError(.noNumber, at: place()) }
  case .day(let day): if day < CellContents.firstDay { throw WorkbookWritingError(.dayTooEarly(day), at: place()) }
  }
}

/// Lengths are counted in the units of UTF-16, as the format does.
private func check(_ text: String, limit: Int, at place: @autoclosure () -> String) throws(WorkbookWritingError) {
  // Most texts are short, and a unit of UTF-16 has at least one byte of UTF-8.
  guard text.utf8.count > limit, text.utf16.count > limit else { return }
  throw WorkbookWritingError(.tooLong(characters: text.utf16.count, limit: limit), at: place())
}
