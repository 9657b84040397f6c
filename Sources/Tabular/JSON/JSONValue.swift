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

  /// Whether both are written alike.
  public static func == (a: JSONValue, b: JSONValue) -> Bool { a.text() == b.text() }

  /// The value as text, objects and arrays of them on lines of their own, indented by two spaces a level.
  public func text(indent: String = "") -> String {
    let inner = indent + "  "
    switch self {
    case .array(let items) where items.contains(where: \.isNested):
      return "[\n" + items.map { inner + $0.text(indent: inner) }.joined(separator: ",\n") + "\n\(indent)]"
    case .object(let members) where !members.isEmpty:
      let lines = members.map { "\(inner)\(jsonText($0.key)): \($0.value.text(indent: inner))" }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
    default: return line
    }
  }

  /// The value as text on one line, with a space after each comma and colon.
  public var line: String {
    switch self {
    case .null: "null"
    case .truth(let value): value ? "true" : "false"
    case .number(let number): number.isFinite ? plainDecimal(number) : "null"
    case .text(let text): jsonText(text)
    case .array(let items): "[" + items.map(\.line).joined(separator: ", ") + "]"
    case .object(let members):
      "{" + members.map { "\(jsonText($0.key)): \($0.value.line)" }.joined(separator: ", ") + "}"
    }
  }

  private var isNested: Bool {
    switch self {
    case .array, .object: true
    default: false
    }
  }
}
