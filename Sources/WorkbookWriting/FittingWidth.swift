import Tabular

/// The width of a column in characters: that of its longest text, within 8 and 60; of a heading its longest word counts,
/// since headings break.
func fittingWidth(of column: Int, in sheet: SheetContents) -> Double {
  let heading = sheet.columns[column]
  var most = heading.heading.split(whereSeparator: \.isWhitespace).map(\.count).max() ?? 0
  // The button of the filter lies over the heading.
  if sheet.look == .table { most += 3 }
  for row in sheet.rows where column < row.count {
    most = max(most, shownLength(row[column], heading.kind))
  }
  return Double(min(60, max(8, most + 2)))
}

/// The height of the row of headings in points: of as many lines as the heading that breaks most has.
func headingHeight(_ sheet: SheetContents, _ widths: [Double]) -> Double {
  let lines = zip(sheet.columns, widths).map { column, width in
    // Letters of headings are bold, and in a table the button of the filter takes room.
    brokenLines(column.heading, within: Int(width / 1.1) - (sheet.look == .table ? 3 : 0))
  }
  return 15 * Double(lines.max() ?? 1) + 1
}

/// The height of a row in points: of as many lines as the text that breaks most has; `nil` where none does.
func rowHeight(_ row: [CellContents], _ sheet: SheetContents, _ widths: [Double]) -> Double? {
  let lines = row.indices.map { place -> Int in
    guard case .text(let text) = row[place], sheet.columns[place].kind == .wrappedText else { return 1 }
    // Widths count digits, and letters are narrower on the whole.
    return brokenLines(text, within: Int(widths[place] * 1.1))
  }
  let most = lines.max() ?? 1
  // The most that a row can be high is 409 points.
  return most > 1 ? min(409, 15 * Double(most)) : nil
}

/// How many lines a text takes where so many letters have room.
private func brokenLines(_ text: String, within room: Int) -> Int {
  text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).reduce(0) { lines, paragraph in
    var (own, used) = (1, 0)
    for word in paragraph.split(whereSeparator: \.isWhitespace) {
      if used > 0, used + 1 + word.count > room {
        own += 1
        used = word.count
      } else {
        used += (used > 0 ? 1 : 0) + word.count
      }
    }
    return lines + own
  }
}

private func shownLength(_ cell: CellContents, _ kind: SheetColumn.Kind) -> Int {
  switch cell {
  case .empty: 0
  case .text(let text): text.split(whereSeparator: \.isNewline).map(\.count).max() ?? 0
  case .day: 10
  case .shown(let number, let own): shownLength(.number(number), own)
  case .number(let number):
    switch kind {
    case .number(let decimals): groupedLength(number) + (decimals > 0 ? decimals + 1 : 0)
    case .percentage(let decimals): groupedLength(number * 100) + (decimals > 0 ? decimals + 1 : 0) + 1
    case .text, .wrappedText, .plainNumber, .day: groupedLength(number)
    }
  }
}

/// The characters before the decimals: digits, marks between thousands, sign.
private func groupedLength(_ number: Double) -> Int {
  var digits = 1
  var rest = number.magnitude
  while rest >= 10, digits < 20 {
    rest /= 10
    digits += 1
  }
  return digits + (digits - 1) / 3 + (number < 0 ? 1 : 0)
}
