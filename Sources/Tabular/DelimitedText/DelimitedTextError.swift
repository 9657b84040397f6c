/// Why a file could not be read as delimited text, and where.
public struct DelimitedTextError: Error, Hashable, Sendable {
  /// What was in the way.
  public enum Reason: Hashable, Sendable {
    /// There is no header row.
    case empty
    /// There are more bytes than the reader's offsets can hold.
    case tooLarge(bytes: Int)
    /// A byte that no text has: a binary file, or UTF-16 without a byte order mark.
    case notText(byte: UInt8)
    /// The file announces the encoding and then breaks it.
    case invalid(TextEncoding)
    /// The text is not in the encoding in which somebody says it is.
    case notAsGiven(TextEncoding)
    /// A quoted field that begins here and never ends.
    case unclosedQuote
  }

  /// The file as the caller named it.
  public var file: String
  /// The line in the file, from 1; `nil` when the whole file is meant.
  public var line: Int?
  /// The place of the field in its row, from 1; `nil` when the whole line is meant.
  public var column: Int?
  /// What was in the way.
  public var reason: Reason

  /// An error from its parts.
  public init(file: String, line: Int? = nil, column: Int? = nil, reason: Reason) {
    self.file = file
    self.line = line
    self.column = column
    self.reason = reason
  }
}

extension DelimitedTextError: CustomStringConvertible {
  /// One sentence with file, line and column: `members.csv, line 3, column 2: the quoted field never ends`.
  public var description: String {
    let place = file + (line.map { ", line \($0)" } ?? "") + (column.map { ", column \($0)" } ?? "")
    return "\(place): \(reason)"
  }
}

extension DelimitedTextError.Reason: CustomStringConvertible {
  /// What was found, and what would have been right.
  public var description: String {
    switch self {
    case .empty: "the file is empty; a table begins with a row of column names"
    case .tooLarge(let bytes): "\(bytes) bytes are more than the 4 GB that can be read"
    case .notText(let byte):
      "the byte \(byte) does not belong in text; this is a binary file, or UTF-16 without a byte order mark"
    case .invalid(let encoding): "the text is not valid \(encoding.name), which its byte order mark announces"
    case .notAsGiven(let encoding): "the text is not valid \(encoding.name), as which it was to be read"
    case .unclosedQuote: "the quoted field that begins here never ends; a quote inside it is written twice"
    }
  }
}
