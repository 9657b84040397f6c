/// How a file of delimited text is written: its encoding, what separates its fields, and how its lines end.
public struct Dialect: Hashable, Sendable {
  /// What stands between two fields.
  public enum Delimiter: UInt8, Hashable, Sendable, CaseIterable {
    case tab = 0x09
    case semicolon = 0x3B
    case comma = 0x2C
    case bar = 0x7C
  }

  /// What stands between two lines.
  public enum LineBreak: String, Hashable, Sendable {
    case lineFeed = "LF"
    case carriageReturnLineFeed = "CRLF"
    case carriageReturn = "CR"
  }

  /// How bytes stand for text; sniffed over the whole file.
  public var encoding: TextEncoding
  /// What stands between two fields.
  public var delimiter: Delimiter
  /// Whether the file begins with a byte order mark.
  public var hasByteOrderMark: Bool
  /// What ended the first line.
  public var lineBreak: LineBreak

  /// A dialect from its parts; without arguments the one in which data sets are kept.
  public init(
    encoding: TextEncoding = .utf8, delimiter: Delimiter = .comma, hasByteOrderMark: Bool = false,
    lineBreak: LineBreak = .lineFeed
  ) {
    self.encoding = encoding
    self.delimiter = delimiter
    self.hasByteOrderMark = hasByteOrderMark
    self.lineBreak = lineBreak
  }

  /// The decimal mark that goes with the delimiter where the numbers themselves do not tell: spreadsheets write `;`
  /// in countries that write a decimal comma.
  public var likelyDecimalMark: DecimalMark { delimiter == .semicolon ? .comma : .point }
}

extension Dialect: CustomStringConvertible {
  /// The dialect as a message says it: `UTF-8 with byte order mark, semicolon, CRLF`.
  public var description: String {
    let mark = hasByteOrderMark ? " with byte order mark" : ""
    return "\(encoding.name)\(mark), \(delimiter), \(lineBreak.rawValue)"
  }
}

extension Dialect.Delimiter: CustomStringConvertible {
  /// The delimiter's name in English.
  public var description: String {
    switch self {
    case .tab: "tab"
    case .semicolon: "semicolon"
    case .comma: "comma"
    case .bar: "vertical bar"
    }
  }

  /// The delimiter as a character.
  public var character: Character { Character(Unicode.Scalar(rawValue)) }
}
