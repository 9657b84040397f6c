import CXLSXWriter
import Tabular

/// The hidden sheet that holds the lists of choices, one a column: a list inside a cell's own rule may have no more than
/// 255 characters and no text with a comma.
struct ChoicesSheet {
  private let ranges: [String: (formula: String, isStrict: Bool)]

  init(_ contents: WorkbookContents) {
    var ranges: [String: (formula: String, isStrict: Bool)] = [:]
    for (place, list) in contents.choices.enumerated() {
      // The first row has the names of the lists.
      let formula = absoluteRange(sheet: contents.choicesSheet, column: place, rows: 1...list.texts.count)
      ranges[list.name] = (formula, list.isStrict)
    }
    self.ranges = ranges
  }

  /// Where the list stands, as formulas name it, and whether another text is refused.
  func range(of name: String) -> (formula: String, isStrict: Bool)? { ranges[name] }
}

/// Adds the hidden sheet behind the others.
func writeChoices(
  _ contents: WorkbookContents, in workbook: borrowing WorkbookFile, _ formats: CellFormats
) throws(WorkbookWritingError) {
  guard !contents.choices.isEmpty else { return }
  guard let made = workbook_add_worksheet(workbook.pointer, contents.choicesSheet) else {
    throw WorkbookWritingError(.library("the sheet could not be added"), at: contents.choicesSheet)
  }
  for (place, list) in contents.choices.enumerated() {
    for (row, text) in ([list.name] + list.texts).enumerated() {
      try succeeded(
        worksheet_write_string(
          made, UInt32(row), UInt16(place), writtenText(text), row == 0 ? formats.heading : formats.cell(.text)))
    }
  }
  worksheet_hide(made)
}
