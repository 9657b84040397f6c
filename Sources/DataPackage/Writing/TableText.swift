import Register
import Tabular

/// A table's file in which rows can be changed one by one.
struct TableText {
  let file: String
  private(set) var bytes: [UInt8]
  private var layout: DelimitedLayout
  private let schema: TableSchema

  init(_ bytes: [UInt8], file: String, schema: TableSchema) throws(EditingError) {
    self.file = file
    self.bytes = bytes
    self.schema = schema
    layout = try Self.layout(bytes, file)
  }

  private static func layout(_ bytes: [UInt8], _ file: String) throws(EditingError) -> DelimitedLayout {
    do {
      if let layout = try DelimitedLayout(bytes, file: file) { return layout }
    } catch {
      throw EditingError(file: file, line: error.line, reason: .table(error.reason.description))
    }
    throw EditingError(file: file, reason: .uneditable("UTF-16"))
  }

  /// Makes the change of a row and says what it does to the lines.
  mutating func apply(_ change: RowChange) throws(EditingError) -> TextChange {
    let text = try textChange(change)
    bytes = try text.applied(
      to: bytes, encoding: layout.dialect.encoding, lineBreak: Array(layout.dialect.lineBreak.text.utf8))
    layout = try Self.layout(bytes, file)
    return text
  }

  private func textChange(_ change: RowChange) throws(EditingError) -> TextChange {
    let lines = LineStarts(bytes)
    let encoding = layout.dialect.encoding
    func text(_ range: Range<Int>) -> String { encoding.decoded(bytes[range]) ?? "" }
    if change.before == nil, let after = change.after {
      let previous = min(change.row, layout.rowCount) - 1
      let line = lines.line(of: layout.range(ofRow: previous).upperBound) + 1
      return TextChange(
        file: file, line: line, behind: lines.text(ofLine: line - 1, encoding), before: nil,
        after: try row(after, like: previous))
    }
    let range = layout.range(ofRow: change.row)
    let line = layout.line(ofRow: change.row)
    let after = try change.after == nil ? nil : changedRow(change, range)
    return TextChange(
      file: file, line: line, behind: lines.text(ofLine: line - 1, encoding), before: text(range), after: after)
  }

  /// A new row, written as the one before it: where all is quoted there, all is quoted here.
  private func row(_ cells: [RowChange.Cell], like previous: Int) throws(EditingError) -> String {
    for cell in cells { try check(cell) }
    let fields = layout.header.map { name in cells.first { $0.column == name }.map(written) ?? "" }
    if layout.isQuoted(row: previous) {
      return fields.map { quoted($0) }.joined(separator: String(layout.dialect.delimiter.character))
    }
    return delimitedLine(fields, delimiter: layout.dialect.delimiter)
  }

  /// The row with the cells that differ in the place of the old ones, every other byte as it was.
  private func changedRow(_ change: RowChange, _ range: Range<Int>) throws(EditingError) -> String {
    var result = ""
    var place = range.lowerBound
    let encoding = layout.dialect.encoding
    var edits: [(range: Range<Int>, text: String)] = []
    for cell in change.changedCells {
      try check(cell)
      guard let column = layout.header.firstIndex(of: cell.column) else { continue }
      guard let field = layout.range(ofRow: change.row, column: column) else {
        throw EditingError(
          file: file, line: layout.line(ofRow: change.row), reason: .noColumn(cell.column, text: cell.text))
      }
      let isQuoted = bytes[field].first == UInt8(ascii: "\"")
      let text = written(cell)
      edits.append((field, isQuoted ? quoted(text) : plain(text)))
    }
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      result += (encoding.decoded(bytes[place..<edit.range.lowerBound]) ?? "") + edit.text
      place = edit.range.upperBound
    }
    return result + (encoding.decoded(bytes[place..<range.upperBound]) ?? "")
  }

  private func check(_ cell: RowChange.Cell) throws(EditingError) {
    if cell.text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
      throw EditingError(file: file, reason: .control(column: cell.column))
    }
    guard layout.header.contains(cell.column) else {
      if cell.text.isEmpty || cell.isImplied { return }
      throw EditingError(file: file, reason: .noColumn(cell.column, text: cell.text))
    }
    try schema.check(cell, file: file)
  }

  private func written(_ cell: RowChange.Cell) -> String {
    guard cell.isDecimal, layout.dialect.likelyDecimalMark == .comma else { return cell.text }
    return String(cell.text.map { $0 == "." ? "," : $0 })
  }

  private func plain(_ text: String) -> String {
    // A single empty field is quoted by itself, since it would be no row; here it is one of several.
    text.isEmpty ? "" : delimitedLine([text], delimiter: layout.dialect.delimiter)
  }

  private func quoted(_ text: String) -> String {
    "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}

extension Dialect.LineBreak {
  /// The characters that end a line.
  var text: String {
    switch self {
    case .lineFeed: "\n"
    case .carriageReturn: "\r"
    case .carriageReturnLineFeed: "\r\n"
    }
  }
}
