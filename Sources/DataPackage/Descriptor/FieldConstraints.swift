/// What the schema allows in the cells of a column, besides their type.
///
/// Values stand as they would in a cell, since a schema may write a number, a day or a text.
public struct FieldConstraints: Hashable, Sendable {
  /// Whether a cell may not be empty.
  public var isRequired = false
  /// Whether no two cells may hold the same.
  public var isUnique = false
  /// The only values allowed; `nil` when all are.
  public var words: [String]?
  /// The regular expression that the whole of a cell must follow.
  public var pattern: String?
  /// The least and the greatest value allowed, that value included.
  public var minimum, maximum: String?
  /// The values between which a cell must lie, those values excluded.
  public var exclusiveMinimum, exclusiveMaximum: String?
  /// How many characters a text must and may have.
  public var minimumLength, maximumLength: Int?
  /// The names of all that the schema states, as it writes them, in order.
  public var names: [String] = []
  /// The names of those whose value is not of the kind that belongs there, and which say nothing therefore.
  public var broken: [String] = []

  /// No constraints.
  public init() {}
}

extension FieldConstraints: Decodable {
  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// Constraints from their object; what is not of the right kind is told rather than refused, as the data set can be
  /// read without.
  ///
  /// - Throws: `DecodingError` when it is no object.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Name.self)
    names = container.allKeys.map(\.stringValue).sorted()
    var broken: [String] = []
    func value<Value: Decodable>(_ name: String, _ type: Value.Type) -> Value? {
      let key = Name(stringValue: name)
      guard container.contains(key) else { return nil }
      guard let value = try? container.decode(type, forKey: key) else {
        broken.append(name)
        return nil
      }
      return value
    }
    isRequired = value("required", Bool.self) ?? false
    isUnique = value("unique", Bool.self) ?? false
    words = value("enum", [CellValue].self)?.map(\.text)
    pattern = value("pattern", String.self)
    minimum = value("minimum", CellValue.self)?.text
    maximum = value("maximum", CellValue.self)?.text
    exclusiveMinimum = value("exclusiveMinimum", CellValue.self)?.text
    exclusiveMaximum = value("exclusiveMaximum", CellValue.self)?.text
    minimumLength = value("minLength", Int.self)
    maximumLength = value("maxLength", Int.self)
    self.broken = broken
  }
}

/// A text, a number or an answer, as a cell would write it.
private struct CellValue: Decodable {
  let text: String

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self.text = text
    } else if let answer = try? container.decode(Bool.self) {
      text = "\(answer)"
    } else if let whole = try? container.decode(Int.self) {
      text = "\(whole)"
    } else {
      text = "\(try container.decode(Double.self))"
    }
  }
}
