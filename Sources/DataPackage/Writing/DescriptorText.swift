import Register
import Tabular

/// The text of `datapackage.json`, into which the number and colour of a new collaboration are put without moving
/// anything else.
struct DescriptorText {
  static let file = "datapackage.json"
  private(set) var bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Puts the number and colour in and says what that does to the lines.
  mutating func apply(_ change: RowChange) throws(EditingError) -> TextChange {
    let cells = Dictionary((change.after ?? []).map { ($0.column, $0.text) }, uniquingKeysWith: { first, _ in first })
    let colour = cells["colour"].flatMap { $0.isEmpty ? nil : ", \"colour\": \($0)" } ?? ""
    let entry = "\(jsonText(cells["id"] ?? "")): {\"number\": \(cells["number"] ?? "")\(colour)}"
    let outline = JSONOutline(bytes)
    let path = ["samkart", "collaborations", cells["id"] ?? ""]
    guard let settings = outline.object(at: ["samkart"]) else {
      throw EditingError(file: Self.file, reason: .descriptor)
    }
    let place: Int
    let inserted: String
    if let object = outline.object(at: path) {
      // It has a colour and nothing else; a number is all that is ever added to one that is there.
      (place, inserted) = insertion("\"number\": \(cells["number"] ?? "")", into: object)
    } else if let object = outline.object(at: ["samkart", "collaborations"]) {
      (place, inserted) = insertion(entry, into: object)
    } else {
      (place, inserted) = insertion("\"collaborations\": {\(entry)}", into: settings)
    }
    let lines = LineStarts(bytes)
    let line = lines.line(of: place)
    let range = lines.range(ofLine: line)
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    let result = TextChange(
      file: Self.file, line: line, behind: lines.text(ofLine: line - 1, .utf8), before: text(range),
      after: text(range.lowerBound..<place) + inserted + text(place..<range.upperBound))
    bytes = try result.applied(to: bytes, encoding: .utf8, lineBreak: [0x0A])
    return result
  }

  /// Where a member goes into an object, and with what around it: on a line of its own where the last one has one.
  private func insertion(_ member: String, into object: JSONOutline.Object) -> (Int, String) {
    guard let last = object.lastMember else { return (object.opening + 1, member) }
    let lines = LineStarts(bytes)
    let line = lines.line(of: last.lowerBound)
    let start = lines.range(ofLine: line).lowerBound
    let indent = bytes[start..<last.lowerBound]
    guard indent.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { return (last.upperBound, ", " + member) }
    let ending = lines.lineBreak(endingAt: start) == 2 ? "\r\n" : "\n"
    return (last.upperBound, "," + ending + String(decoding: indent, as: UTF8.self) + member)
  }
}

/// Where the objects of a JSON text lie in it. The text is taken to be right: it has been read before.
struct JSONOutline {
  /// An object's place.
  struct Object {
    /// The place of its opening brace.
    var opening: Int
    /// The bytes of its last member, from the key's quote to the end of the value; `nil` when it is empty.
    var lastMember: Range<Int>?
    fileprivate var members: [(key: String, value: Int)] = []
  }

  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The object at a path of keys; `nil` when there is none.
  func object(at path: [String]) -> Object? {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard var found = object(from: blank(start)) else { return nil }
    for key in path {
      guard let place = found.members.last(where: { $0.key == key })?.value, let next = object(from: place) else {
        return nil
      }
      found = next
    }
    return found
  }

  private func object(from opening: Int) -> Object? {
    guard opening < bytes.count, bytes[opening] == UInt8(ascii: "{") else { return nil }
    var object = Object(opening: opening)
    var place = blank(opening + 1)
    while place < bytes.count, bytes[place] == UInt8(ascii: "\"") {
      let keyEnd = string(from: place)
      let colon = blank(keyEnd)
      let value = blank(colon + 1)
      let end = self.value(from: value)
      // Keys with escapes in them are none of those that are looked for.
      object.members.append((String(decoding: bytes[(place + 1)..<max(place + 1, keyEnd - 1)], as: UTF8.self), value))
      object.lastMember = place..<end
      place = blank(end)
      guard place < bytes.count, bytes[place] == UInt8(ascii: ",") else { break }
      place = blank(place + 1)
    }
    return object
  }

  private func blank(_ start: Int) -> Int {
    var place = start
    while place < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place]) { place += 1 }
    return min(place, bytes.count)
  }

  private func string(from start: Int) -> Int {
    var place = start + 1
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
      place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(place + 1, bytes.count)
  }

  /// The place behind a value.
  private func value(from start: Int) -> Int {
    var place = start
    var depth = 0
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\""):
        place = string(from: place)
        if depth == 0 { return place }
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 { return place }
        depth -= 1
        if depth == 0 { return place + 1 }
      case UInt8(ascii: ","), 0x20, 0x09, 0x0A, 0x0D: if depth == 0 { return place }
      default: break
      }
      place += 1
    }
    return place
  }
}
