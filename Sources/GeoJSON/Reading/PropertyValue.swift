import Geometry
import Tabular

/// The value of a property: whatever JSON can hold.
enum PropertyValue: Decodable, Equatable {
  case null, bool(Bool), whole(Int), number(Double), text(String), array([PropertyValue]), object(
    [String: PropertyValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    // The usual first: a failed attempt costs more than all else.
    if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let whole = try? container.decode(Int.self) {
      self = .whole(whole)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if container.decodeNil() {
      self = .null
    } else if let bool = try? container.decode(Bool.self) {
      self = .bool(bool)
    } else if let array = try? container.decode([PropertyValue].self) {
      self = .array(array)
    } else {
      self = .object(try container.decode([String: PropertyValue].self))
    }
  }

  /// The value as an attribute: `true` and `false` as text, arrays and objects as their JSON.
  var attribute: AttributeValue {
    switch self {
    case .null: .missing
    case .whole(let whole): .whole(whole)
    case .number(let number): .number(number)
    case .text(let text): .text(text)
    case .bool, .array, .object: .text(json)
    }
  }

  /// The value as JSON, the members of objects sorted by name.
  var json: String {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func append(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let bool): bytes.append(contentsOf: (bool ? "true" : "false").utf8)
    case .whole(let whole): bytes.append(contentsOf: String(whole).utf8)
    case .number(let number): bytes.appendNumber(number)
    case .text(let text): bytes.appendJSONText(text)
    case .array(let values):
      bytes.append(UInt8(ascii: "["))
      for (place, value) in values.enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        value.append(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (place, member) in members.sorted(by: { $0.key < $1.key }).enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        bytes.appendJSONText(member.key)
        bytes.append(UInt8(ascii: ":"))
        member.value.append(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }
}
