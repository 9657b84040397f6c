/// A table with a row of column names, read from delimited text of any common dialect.
///
/// Fields stay where they are in the text until they are asked for, so that reading is linear and a column that
/// nobody asks for costs nothing. Rows count from 0 behind the header; `line(ofRow:)` gives the line in the file.
public struct DelimitedText: Sendable {
  /// The file as the caller named it, for messages.
  public let file: String
  /// How the file is written.
  public let dialect: Dialect
  /// The column names, without blanks around them.
  public let header: [String]
  /// The lines above the header that are no part of the table, as offices of statistics write them; none for most files.
  public let titles: [String]
  /// What is odd about the table, in the order of the lines.
  public let problems: [DelimitedTextProblem]

  private let bytes: [UInt8]
  private let fields: [FieldPlace]
  private let rowStarts: [UInt32]
  private let lines: [Int32]
  private let places: [String: Int]

  /// A table from the bytes of a file.
  ///
  /// A first line `sep=;`, which spreadsheets understand, names the delimiter.
  ///
  /// - Parameters:
  ///   - file: how messages call it.
  ///   - delimiter: what stands between fields; sniffed on the header row when left out.
  ///   - encoding: how bytes stand for text; found out when left out.
  /// - Throws: `DelimitedTextError` when the file has no header, is no text, not in the encoding that it or somebody
  ///   says, or larger than is read, or a quoted field never ends, with its line and column.
  public init(
    _ source: [UInt8], file: String, delimiter: Dialect.Delimiter? = nil, encoding: TextEncoding? = nil
  ) throws(DelimitedTextError) {
    guard source.count < UInt32.max else {
      throw DelimitedTextError(file: file, reason: .tooLarge(bytes: source.count))
    }
    let decoded = try decodedText(source, file: file, as: encoding)
    let announced = announcedDelimiter(decoded.bytes)
    let start = announced?.end ?? 0
    let chosen = delimiter ?? announced?.delimiter ?? sniffedDelimiter(decoded.bytes[start...])

    var failure: DelimitedTextError?
    let scanned = decoded.bytes.withUnsafeBufferPointer { buffer -> FieldScanner? in
      do throws(DelimitedTextError) {
        return try FieldScanner(
          buffer, from: start, delimiter: chosen.rawValue, firstLine: announced == nil ? 1 : 2, file: file)
      } catch {
        failure = error
        return nil
      }
    }
    if let failure { throw failure }
    guard let scanned, let headerEnd = scanned.rowStarts.dropFirst().first else {
      throw DelimitedTextError(file: file, reason: .empty)
    }

    self.file = file
    bytes = decoded.bytes
    fields = scanned.fields
    rowStarts = Array(scanned.rowStarts.dropFirst())
    lines = Array(scanned.lines.dropFirst())
    dialect = Dialect(
      encoding: decoded.encoding, delimiter: chosen, hasByteOrderMark: decoded.hasByteOrderMark,
      lineBreak: firstLineBreak(decoded.bytes))
    let header = scanned.fields[..<Int(headerEnd)].map { trimmed(text(of: $0, in: decoded.bytes)) }
    self.header = header
    titles = []
    places = Dictionary(header.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    problems =
      headerProblems(header)
      + (scanned.problems + noCharacters(in: decoded.bytes)
      + raggedRows(starts: rowStarts, lines: lines, expected: header.count)).sorted {
        $0.line < $1.line
      }
  }

  /// A table from its header and rows, as they were found in a sheet or below titles.
  ///
  /// - Parameters:
  ///   - table: the names of the columns and the rows, each with the line or row of the file on which it stands.
  ///   - file: how messages call it.
  ///   - dialect: how the file is written.
  ///   - problems: what was odd about the file before.
  /// - Throws: `DelimitedTextError`, `tooLarge`, when the fields together, or one of them, have more bytes than places
  ///   can tell.
  public init(
    _ table: FoundTable, file: String, dialect: Dialect = Dialect(), problems: [DelimitedTextProblem] = []
  ) throws(DelimitedTextError) {
    var bytes: [UInt8] = []
    var fields: [FieldPlace] = []
    var rowStarts: [UInt32] = [0]
    for row in table.rows {
      for field in row.fields {
        let start = bytes.count
        bytes.append(contentsOf: field.utf8)
        guard bytes.count < UInt32.max else {
          throw DelimitedTextError(file: file, reason: .tooLarge(bytes: bytes.count))
        }
        guard bytes.count - start <= FieldPlace.mostBytes else {
          throw DelimitedTextError(file: file, line: row.line, reason: .tooLarge(bytes: bytes.count - start))
        }
        fields.append(FieldPlace(start: start, end: bytes.count, form: .plain))
      }
      rowStarts.append(UInt32(fields.count))
    }
    self.file = file
    self.dialect = dialect
    header = table.header
    titles = table.titles.map { $0.fields.filter { !$0.isEmpty }.joined(separator: " ") }
    self.bytes = bytes
    self.fields = fields
    self.rowStarts = rowStarts
    lines = table.rows.map { Int32(clamping: $0.line) }
    places = Dictionary(table.header.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let odd = table.rows.lazy.filter { row in
      row.fields.contains { $0.utf8.contains(0xEF) && !noCharacters(in: Array($0.utf8)).isEmpty }
    }
    self.problems =
      headerProblems(table.header) + problems
      + (odd.first.map { [.noCharacter(line: $0.line, count: odd.count)] } ?? [])
  }

  /// How many rows there are behind the header.
  public var rowCount: Int { rowStarts.count - 1 }

  /// The place of the column with the name, from 0; the first where several have it, `nil` where none has.
  public func column(_ name: String) -> Int? { places[name] }

  /// The line in the file on which the row begins, from 1.
  public func line(ofRow row: Int) -> Int { Int(lines[row]) }

  /// How many fields the row has; not always as many as the header.
  public func fieldCount(ofRow row: Int) -> Int { Int(rowStarts[row + 1] - rowStarts[row]) }

  /// The text of a field, as written; empty where the row is too short to have it.
  public subscript(row row: Int, column column: Int) -> String {
    guard let place = place(row, column) else { return "" }
    return text(of: place, in: bytes)
  }

  /// The fields of a row, as many as it has.
  public func fields(ofRow row: Int) -> [String] {
    (0..<fieldCount(ofRow: row)).map { self[row: row, column: $0] }
  }

  /// The fields of a column, row by row.
  public func texts(ofColumn column: Int) -> [String] {
    (0..<rowCount).map { self[row: $0, column: column] }
  }

  /// The field as a whole number that is written in digits alone, with a minus sign at most; `nil` for anything else.
  ///
  /// The short way for long tables: no text is made.
  public func whole(row: Int, column: Int) -> Int? {
    guard let place = place(row, column), place.form == .plain, place.start < place.end else { return nil }
    var index = Int(place.start)
    let isNegative = bytes[index] == UInt8(ascii: "-")
    if isNegative { index += 1 }
    guard index < Int(place.end) else { return nil }
    var value = 0
    while index < Int(place.end) {
      let digit = bytes[index] &- 48
      guard digit <= 9 else { return nil }
      let (product, hasOverflown) = value.multipliedReportingOverflow(by: 10)
      let (sum, hasOverflownToo) = product.addingReportingOverflow(Int(digit))
      guard !hasOverflown, !hasOverflownToo else { return nil }
      value = sum
      index += 1
    }
    return isNegative ? -value : value
  }

  /// The bytes of a field of at most seven, with their number, packed into a word: equal for equal fields and different
  /// for others. `nil` for a longer field, or one whose quotes must be taken out first.
  public func shortKey(row: Int, column: Int) -> UInt64? {
    guard let place = place(row, column), place.form == .plain, place.end - place.start <= 7 else { return nil }
    var key = UInt64(place.end - place.start)
    for index in Int(place.start)..<Int(place.end) { key = key << 8 | UInt64(bytes[index]) }
    return key
  }

  private func place(_ row: Int, _ column: Int) -> FieldPlace? {
    let index = Int(rowStarts[row]) + column
    return index < Int(rowStarts[row + 1]) ? fields[index] : nil
  }
}

/// What a field says.
func text(of place: FieldPlace, in bytes: [UInt8]) -> String {
  let raw = bytes[Int(place.start)..<Int(place.end)]
  switch place.form {
  case .plain: return String(decoding: raw, as: UTF8.self)
  case .doubledQuotes:
    var isSecond = false
    return String(
      decoding: raw.filter { byte in
        isSecond = byte == quote && !isSecond
        return byte != quote || isSecond
      }, as: UTF8.self)
  case .textAfterQuote:
    // As spreadsheets read it: the quoted part, then the rest as it stands.
    var kept: [UInt8] = []
    var index = raw.startIndex + 1
    while index < raw.endIndex {
      if raw[index] == quote {
        guard index + 1 < raw.endIndex, raw[index + 1] == quote else { break }
        index += 1
      }
      kept.append(raw[index])
      index += 1
    }
    return String(decoding: kept + raw[min(index + 1, raw.endIndex)...], as: UTF8.self)
  }
}

/// The delimiter of a first line `sep=;` and the place behind that line.
func announcedDelimiter(_ bytes: [UInt8]) -> (delimiter: Dialect.Delimiter, end: Int)? {
  guard bytes.count >= 5, String(decoding: bytes[..<4], as: UTF8.self).lowercased() == "sep=",
    let delimiter = Dialect.Delimiter(rawValue: bytes[4])
  else { return nil }
  var end = 5
  if end < bytes.count, bytes[end] == carriageReturn { end += 1 }
  if end < bytes.count, bytes[end] == lineFeed { end += 1 }
  return end > 5 ? (delimiter, end) : nil
}

/// What ended the first line.
func firstLineBreak(_ bytes: [UInt8]) -> Dialect.LineBreak {
  guard let place = bytes.firstIndex(where: { $0 == lineFeed || $0 == carriageReturn }) else { return .lineFeed }
  if bytes[place] == lineFeed { return .lineFeed }
  return place + 1 < bytes.count && bytes[place + 1] == lineFeed ? .carriageReturnLineFeed : .carriageReturn
}

private func headerProblems(_ header: [String]) -> [DelimitedTextProblem] {
  var problems: [DelimitedTextProblem] = []
  var seen: [String: [Int]] = [:]
  for (index, name) in header.enumerated() {
    if name.isEmpty { problems.append(.unnamedColumn(index + 1)) } else { seen[name, default: []].append(index + 1) }
  }
  for name in header where (seen[name]?.count ?? 0) > 1 {
    problems.append(.duplicateColumn(name: name, places: seen.removeValue(forKey: name) ?? []))
  }
  return problems
}

private func raggedRows(starts: [UInt32], lines: [Int32], expected: Int) -> [DelimitedTextProblem] {
  lines.indices.compactMap { row in
    let count = Int(starts[row + 1] - starts[row])
    return count == expected ? nil : .raggedRow(line: Int(lines[row]), fields: count, expected: expected)
  }
}

extension DelimitedTextProblem {
  /// The line that the problem is on; 0 for the header.
  fileprivate var line: Int {
    switch self {
    case .raggedRow(let line, _, _), .blankRow(let line), .textAfterQuote(let line, _), .noCharacter(let line, _): line
    case .unnamedColumn, .duplicateColumn: 0
    }
  }
}
