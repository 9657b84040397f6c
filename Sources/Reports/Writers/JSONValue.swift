import Geometry

/// A value of JSON, for documents that are not tables.
public enum JSONValue: Equatable, Sendable {
  /// Nothing.
  case null
  /// True or false.
  case truth(Bool)
  /// A number; one that is not finite is written as `null`.
  case number(Double)
  /// Text.
  case text(String)
  /// Values in order.
  case array([JSONValue])
  /// Keys in the order in which they are written.
  case object([(key: String, value: JSONValue)])

  /// A number without decimals.
  public static func whole(_ number: Int) -> JSONValue { .number(Double(number)) }
  /// A number, or nothing.
  public static func number(_ number: Double?) -> JSONValue { number.map { .number($0) } ?? .null }
  /// Text, or nothing.
  public static func text(_ text: String?) -> JSONValue { text.map { .text($0) } ?? .null }
  /// Texts in order.
  public static func texts(_ texts: [String]) -> JSONValue { .array(texts.map { .text($0) }) }

  /// An attribute of a feature.
  public init(_ value: AttributeValue) {
    self =
      switch value {
      case .text(let text): .text(text)
      case .whole(let number): .whole(number)
      case .number(let number): .number(number)
      case .missing: .null
      }
  }

  /// Whether both are written alike.
  public static func == (a: JSONValue, b: JSONValue) -> Bool { a.text() == b.text() }

  /// The value as text, objects and arrays of them on lines of their own, indented by two spaces a level.
  public func text(indent: String = "") -> String {
    let inner = indent + "  "
    switch self {
    case .null: return "null"
    case .truth(let value): return value ? "true" : "false"
    case .number(let number): return number.isFinite ? plainDecimal(number) : "null"
    case .text(let text): return jsonString(text)
    case .array(let items):
      guard items.contains(where: \.isNested) else {
        return "[" + items.map { $0.text() }.joined(separator: ", ") + "]"
      }
      return "[\n" + items.map { inner + $0.text(indent: inner) }.joined(separator: ",\n") + "\n\(indent)]"
    case .object(let members):
      guard !members.isEmpty else { return "{}" }
      let lines = members.map { "\(inner)\(jsonString($0.key)): \($0.value.text(indent: inner))" }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
    }
  }

  private var isNested: Bool {
    switch self {
    case .array, .object: true
    default: false
    }
  }
}
