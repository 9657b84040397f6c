import Register
import Tabular

/// A table of delimited text as it is written, cell by cell in its own bytes, so that what is not changed stays the same
/// to the byte.
struct RawTable {
  /// A row: the bytes of its cells, quotes included.
  typealias Row = [ArraySlice<UInt8>]

  let file: String
  let header: [String]
  var rows: [Row]
  /// Everything before the first row.
  private let head: ArraySlice<UInt8>
  private let delimiter: Dialect.Delimiter
  private let lineBreak: [UInt8]
  private let endsWithLineBreak: Bool
  private let encoding: TextEncoding

  /// A table from the bytes of a file. Blank lines are no rows and are left out.
  init(_ bytes: [UInt8], file: String) throws(DataSetError) {
    let text: DelimitedText
    do { text = try DelimitedText(bytes, file: file) } catch { throw DataSetError(error) }
    for case .raggedRow(let line, let fields, let expected) in text.problems {
      throw DataSetError(file: file, line: line, reason: .ragged(fields: fields, expected: expected))
    }
    self.file = file
    header = text.header
    delimiter = text.dialect.delimiter
    encoding = text.dialect.encoding
    // Text of two bytes a letter has no cells to be found byte by byte.
    guard !encoding.name.hasPrefix("UTF-16") else {
      throw DataSetError(file: file, reason: .unreadable("is in \(encoding.name), and must be in UTF-8 for this"))
    }
    lineBreak =
      switch text.dialect.lineBreak {
      case .lineFeed: [0x0A]
      case .carriageReturnLineFeed: [0x0D, 0x0A]
      case .carriageReturn: [0x0D]
      }
    var lines = lines(of: bytes, delimiter: text.dialect.delimiter.rawValue)
    // A first line `sep=;` stands before the header.
    let isAnnounced =
      lines.first.map { String(decoding: $0.cells.joined(), as: UTF8.self) }
      .map { $0.drop { $0 == "\u{FEFF}" }.lowercased().hasPrefix("sep=") } ?? false
    lines.removeFirst(min(lines.count, isAnnounced ? 1 : 0))
    let headLine = lines.isEmpty ? nil : lines.removeFirst()
    head = bytes[..<(headLine?.end ?? 0)]
    endsWithLineBreak = bytes.last == 0x0A || bytes.last == 0x0D
    rows = lines.map(\.cells).filter { $0.count > 1 || $0.first?.isEmpty == false }
  }

  /// The place of a column, from 0; `nil` when there is none of the name.
  func column(_ name: String) -> Int? { header.firstIndex(of: name) }

  /// The text of a cell, without its quotes and without blanks around it.
  func text(_ cell: ArraySlice<UInt8>) -> String {
    guard let first = cell.first else { return "" }
    let isQuoted = first == quote && cell.count > 1 && cell.last == quote
    let inner = isQuoted ? cell.dropFirst().dropLast() : cell
    let text = encoding.decoded(inner) ?? String(decoding: inner, as: UTF8.self)
    return trimmed(
      isQuoted ? text.split(separator: "\"\"", omittingEmptySubsequences: false).joined(separator: "\"") : text)
  }

  /// The bytes of a cell with the text, quoted where it must be or the old one was.
  ///
  /// They are in the encoding of the file; fails for a letter that it does not have.
  func cell(_ text: String, insteadOf old: ArraySlice<UInt8>) throws(DataSetError) -> ArraySlice<UInt8> {
    if old.first != quote, text.isEmpty { return [] }
    var written = delimitedLine([text], delimiter: delimiter)
    if old.first == quote {
      let doubled = text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      written = "\"\(doubled)\""
    }
    guard let bytes = encoding.encoded(written) else {
      throw DataSetError(
        file: file, reason: .descriptor("'\(text)' can not be written in \(encoding.name), in which the file is"))
    }
    return ArraySlice(bytes)
  }

  /// The file's bytes with the rows as they are now.
  var bytes: [UInt8] {
    var bytes = Array(head)
    // A header that is the whole file may stand without an end of its own.
    if !rows.isEmpty, let last = bytes.last, last != 0x0A, last != 0x0D { bytes += lineBreak }
    for (place, row) in rows.enumerated() {
      for (column, cell) in row.enumerated() {
        if column > 0 { bytes.append(delimiter.rawValue) }
        bytes += cell
      }
      if place < rows.count - 1 || endsWithLineBreak { bytes += lineBreak }
    }
    return bytes
  }
}

private let quote = UInt8(ascii: "\"")

/// The lines of a text with the bytes of their cells; `end` is the place behind the line's own end.
private func lines(of bytes: [UInt8], delimiter: UInt8) -> [(cells: RawTable.Row, end: Int)] {
  var lines: [(cells: RawTable.Row, end: Int)] = []
  var cells: RawTable.Row = []
  var place = 0
  var start = 0
  while place < bytes.count {
    if place == start, bytes[place] == quote {
      place += 1
      while place < bytes.count {
        if bytes[place] == quote {
          guard place + 1 < bytes.count, bytes[place + 1] == quote else { break }
          place += 1
        }
        place += 1
      }
      place = min(place + 1, bytes.count)
    }
    while place < bytes.count, bytes[place] != delimiter, bytes[place] != 0x0A, bytes[place] != 0x0D { place += 1 }
    cells.append(bytes[start..<place])
    let isLineEnd = place == bytes.count || bytes[place] != delimiter
    if isLineEnd {
      if place + 1 < bytes.count, bytes[place] == 0x0D, bytes[place + 1] == 0x0A { place += 1 }
      lines.append((cells, min(place + 1, bytes.count)))
      cells = []
    } else if place + 1 == bytes.count {
      cells.append(bytes[bytes.count...])
      lines.append((cells, bytes.count))
    }
    place += 1
    start = place
  }
  return lines
}
