/// Where the rows and fields of a table lie in the bytes of its file, for changing some and leaving the rest as it is.
///
/// Rows count from 0 behind the header and are those of `DelimitedText`.
public struct DelimitedLayout: Sendable {
  /// How the file is written.
  public let dialect: Dialect
  /// The column names, without blanks around them.
  public let header: [String]

  private let bytes: [UInt8]
  private let fields: [FieldPlace]
  private let rowStarts: [UInt32]
  private let lines: [Int32]

  /// The layout of a file; `nil` when it is written in an encoding in which the bytes of delimiters may be part of
  /// letters, as UTF-16.
  ///
  /// - Throws: `DelimitedTextError` when the file is empty, no text or larger than is read, or a quoted field never
  ///   ends, with its line and column.
  public init?(_ source: [UInt8], file: String) throws(DelimitedTextError) {
    let text = try DelimitedText(source, file: file)
    guard !text.dialect.encoding.name.hasPrefix("UTF-16") else { return nil }
    let mark = text.dialect.hasByteOrderMark ? 3 : 0
    let end = source.last == 0x1A ? source.count - 1 : source.count
    // A first line that names the delimiter is no row.
    let isAnnounced =
      source.count >= mark + 5 && String(decoding: source[mark..<mark + 4], as: UTF8.self).lowercased() == "sep="
    let start = isAnnounced ? placeBehindLine(source, from: mark) : mark
    var failure: DelimitedTextError?
    let scanned = source[..<end].withUnsafeBufferPointer { buffer -> FieldScanner? in
      do throws(DelimitedTextError) {
        return try FieldScanner(
          buffer, from: start, delimiter: text.dialect.delimiter.rawValue, firstLine: isAnnounced ? 2 : 1, file: file)
      } catch {
        failure = error
        return nil
      }
    }
    if let failure { throw failure }
    guard let scanned, scanned.rowStarts.count > 1 else { throw DelimitedTextError(file: file, reason: .empty) }
    dialect = text.dialect
    header = text.header
    bytes = source
    fields = scanned.fields
    rowStarts = scanned.rowStarts
    lines = scanned.lines
  }

  /// How many rows there are behind the header.
  public var rowCount: Int { rowStarts.count - 2 }

  /// The line on which the row begins, from 1; that of the header for -1.
  public func line(ofRow row: Int) -> Int { Int(lines[row + 1]) }

  /// The bytes of a row without its line break; those of the header for -1.
  public func range(ofRow row: Int) -> Range<Int> {
    range(Int(rowStarts[row + 1])).lowerBound..<range(Int(rowStarts[row + 2]) - 1).upperBound
  }

  /// The bytes of a field, its quotes included; `nil` where the row is too short to have it.
  public func range(ofRow row: Int, column: Int) -> Range<Int>? {
    let field = Int(rowStarts[row + 1]) + column
    return field < Int(rowStarts[row + 2]) ? range(field) : nil
  }

  /// Whether all fields of the row are quoted; the header for -1.
  public func isQuoted(row: Int) -> Bool {
    (Int(rowStarts[row + 1])..<Int(rowStarts[row + 2])).allSatisfy { bytes[range($0)].first == quote }
  }

  private func range(_ field: Int) -> Range<Int> {
    let place = fields[field]
    let inner = Int(place.start)..<Int(place.end)
    // An unquoted field never follows a quote: a delimiter or a line break stands between.
    guard place.form != .textAfterQuote, inner.lowerBound > 0, bytes[inner.lowerBound - 1] == quote else {
      return inner
    }
    return inner.lowerBound - 1..<inner.upperBound + 1
  }
}

private func placeBehindLine(_ bytes: [UInt8], from start: Int) -> Int {
  var place = start
  while place < bytes.count, bytes[place] != lineFeed, bytes[place] != carriageReturn { place += 1 }
  if place + 1 < bytes.count, bytes[place] == carriageReturn, bytes[place + 1] == lineFeed { place += 1 }
  return min(place + 1, bytes.count)
}
