/// Rows of fields from delimited text whose header may stand anywhere, below titles and empty lines.
///
/// ``DelimitedText`` takes the first line for the header; this takes every line as it comes, and leaves the header to
/// whoever knows what the columns may be called.
public struct DelimitedRows: Sendable {
  /// One row of the file.
  public struct Row: Hashable, Sendable {
    /// The line in the file on which the row begins, from 1.
    public var line: Int
    /// The fields, as many as the row has, without blanks around them.
    public var fields: [String]

    /// A row from its parts.
    public init(line: Int, fields: [String]) {
      self.line = line
      self.fields = fields
    }
  }

  /// The file as the caller named it.
  public let file: String
  /// How the file is written.
  public let dialect: Dialect
  /// The rows with something in them.
  public let rows: [Row]

  /// Rows from the bytes of a file; linear.
  ///
  /// A first line `sep=;`, which spreadsheets understand, names the delimiter; without it the one counts that stands
  /// equally often in most of the first rows: titles above a table have commas of their own.
  ///
  /// - Throws: `DelimitedTextError` when the file is empty, no text, not in the encoding that it or somebody says, or
  ///   larger than is read, or a quoted field never ends, with its line and column.
  public init(
    _ source: [UInt8], file: String, delimiter: Dialect.Delimiter? = nil, encoding: TextEncoding? = nil
  ) throws(DelimitedTextError) {
    guard source.count < UInt32.max else {
      throw DelimitedTextError(file: file, reason: .tooLarge(bytes: source.count))
    }
    let decoded = try decodedText(source, file: file, as: encoding)
    let announced = announcedDelimiter(decoded.bytes)
    let start = announced?.end ?? 0
    let chosen = delimiter ?? announced?.delimiter ?? commonDelimiter(decoded.bytes[start...])
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
    guard let scanned, !scanned.lines.isEmpty else { throw DelimitedTextError(file: file, reason: .empty) }
    self.file = file
    dialect = Dialect(
      encoding: decoded.encoding, delimiter: chosen, hasByteOrderMark: decoded.hasByteOrderMark,
      lineBreak: firstLineBreak(decoded.bytes))
    rows = scanned.lines.indices.map { row in
      let places = scanned.fields[Int(scanned.rowStarts[row])..<Int(scanned.rowStarts[row + 1])]
      return Row(line: Int(scanned.lines[row]), fields: places.map { trimmed(text(of: $0, in: decoded.bytes)) })
    }.filter { $0.fields.contains { !$0.isEmpty } }
  }
}
