import Tabular

/// What a style file says of one key.
public enum StyleValue: Equatable, Sendable {
  case number(Double)
  case text(String)
  case list([StyleValue])
  case flag(Bool)
  case null
  /// An object where a value belongs, or an empty one.
  case object
}

/// A style that cannot be followed.
public struct StyleError: Error, Equatable, CustomStringConvertible {
  /// The key, with those it stands in: `text.title`.
  public var key: String
  /// What was found, and what would have been right.
  public var reason: String

  /// The key and the reason.
  public var description: String { "'\(key)' \(reason)" }
}

extension StyleValue: CustomStringConvertible {
  /// The value as a message has it.
  public var description: String {
    switch self {
    case .number(let number): plainDecimal(number)
    case .text(let text): "\"\(text)\""
    case .list(let values): "[" + values.map(\.description).joined(separator: ", ") + "]"
    case .flag(let flag): flag ? "true" : "false"
    case .null: "null"
    case .object: "an object"
    }
  }
}
