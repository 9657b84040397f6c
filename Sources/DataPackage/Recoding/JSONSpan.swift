/// A value in the text of a JSON file, with the places of its bytes: for changing one value and leaving the layout of
/// the rest as its author made it.
indirect enum JSONSpan {
  case object([Member], Range<Int>)
  case array([JSONSpan], Range<Int>)
  case scalar(Range<Int>)

  /// A key with its value; the places of both are with their quotes.
  struct Member {
    var key: Range<Int>
    var value: JSONSpan
  }

  /// The place of the whole value.
  var range: Range<Int> {
    switch self {
    case .object(_, let range), .array(_, let range), .scalar(let range): range
    }
  }

  /// The members of an object; none for anything else.
  var members: [Member] { if case .object(let members, _) = self { members } else { [] } }

  /// The items of an array; none for anything else.
  var items: [JSONSpan] { if case .array(let items, _) = self { items } else { [] } }

  /// The value under the key, which is compared as it is written; `nil` when there is none.
  func value(_ key: String, in bytes: [UInt8]) -> JSONSpan? {
    let quoted = Array("\"\(key)\"".utf8)
    return members.first { bytes[$0.key].elementsEqual(quoted) }?.value
  }

  /// The text of a string without its quotes, as it is written.
  func text(in bytes: [UInt8]) -> String {
    let raw = bytes[range]
    return raw.first == 0x22 ? String(decoding: raw.dropFirst().dropLast(), as: UTF8.self) : ""
  }

  /// The value in a text; `nil` when it is no JSON or nested deeper than anybody nests.
  init?(_ bytes: [UInt8]) {
    var scanner = JSONScanner(bytes: bytes)
    guard let value = scanner.value(depth: 0) else { return nil }
    self = value
  }
}

private struct JSONScanner {
  let bytes: [UInt8]
  var place = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
  }

  private mutating func skipBlanks() {
    while place < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place]) { place += 1 }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard place < bytes.count, bytes[place] == UInt8(character.value) else { return false }
    place += 1
    return true
  }

  mutating func value(depth: Int) -> JSONSpan? {
    skipBlanks()
    guard depth < 200, place < bytes.count else { return nil }
    let start = place
    switch bytes[place] {
    case UInt8(ascii: "{"):
      place += 1
      var members: [JSONSpan.Member] = []
      if take("}") { return .object([], start..<place) }
      repeat {
        skipBlanks()
        guard let key = string(), take(":"), let value = value(depth: depth + 1) else { return nil }
        members.append(.init(key: key, value: value))
      } while take(",")
      return take("}") ? .object(members, start..<place) : nil
    case UInt8(ascii: "["):
      place += 1
      var items: [JSONSpan] = []
      if take("]") { return .array([], start..<place) }
      repeat {
        guard let item = value(depth: depth + 1) else { return nil }
        items.append(item)
      } while take(",")
      return take("]") ? .array(items, start..<place) : nil
    case UInt8(ascii: "\""): return string().map { .scalar($0) }
    default:
      while place < bytes.count, bytes[place] > 0x20, ![0x2C, 0x5D, 0x7D, 0x3A, 0x5B, 0x7B].contains(bytes[place]) {
        place += 1
      }
      return place > start ? .scalar(start..<place) : nil
    }
  }

  private mutating func string() -> Range<Int>? {
    guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else { return nil }
    let start = place
    place += 1
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
      place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard place < bytes.count else { return nil }
    place += 1
    return start..<place
  }
}
