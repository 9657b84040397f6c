import Tabular

/// The table for Excel as it is set up in Norway: UTF-8 with byte order mark, semicolon, decimal comma, CRLF, headings
/// for readers, codes as `0301 Oslo` so that they stay text.
///
/// Text that Excel would take for a formula gets an apostrophe before it. Figures are not rounded, and only rows are
/// written: a total among them would be counted twice.
public func excelCSV(_ table: Table) -> String {
  let places = table.keyedColumns.map(\.place)
  let words = Words(table.language)
  let headings = places.map { guarded(table.columns[$0].heading) }
  let rows = table.rows.map { row in places.map { excelText(row[$0], in: table.columns[$0], words) } }
  return "\u{FEFF}" + ([headings] + rows).map { delimitedLine($0, delimiter: .semicolon) + "\r\n" }.joined()
}

private func excelText(_ cell: Cell, in column: Table.Column, _ words: Words) -> String {
  let kind = cell.kind ?? column.kind
  switch cell.value {
  case .missing: return ""
  case .text(let text): return guarded(text)
  case .named(let named): return guarded(kind == .code ? labelled(named) : named.name)
  case .list(let items): return guarded(items.map(labelled).joined(separator: ", "))
  case .number(let number): return plainDecimal(number).split(separator: ".").joined(separator: ",")
  case .day(let day): return day.description
  case .truth(let value): return words[value ? .yes : .no]
  }
}

private func labelled(_ named: Cell.Named) -> String {
  named.name.isEmpty || named.name == named.code ? named.code : "\(named.code) \(named.name)"
}

// Also after a tab, a line break or a space, which Excel may pass over before it looks.
private func guarded(_ text: String) -> String {
  if let byte = text.utf8.first, isLetterOrDigit(byte) { return text }
  let first = text.unicodeScalars.first { !$0.properties.isWhitespace }
  let isSteered = text.unicodeScalars.first.map(isControl) ?? false
  return isSteered || first.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false ? "'" + text : text
}

private func isLetterOrDigit(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "a")...UInt8(ascii: "z"):
    true
  default: false
  }
}
