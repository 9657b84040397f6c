/// A key that stands twice in one object of JSON, with those that lead to it, `text.title`; `nil` where none does.
///
/// Readers of JSON take either, and say nothing. Keys are compared as they are written. O(bytes).
///
/// - Parameter json: sound JSON.
func repeatedKey(in json: [UInt8]) -> String? {
  /// An object or a list that has begun.
  struct Level {
    let isObject: Bool
    var keys: Set<String> = []
    /// The key whose value is read; empty in a list.
    var key = ""
  }
  var levels: [Level] = []
  var place = json.startIndex
  while place < json.endIndex {
    switch json[place] {
    case UInt8(ascii: "{"), UInt8(ascii: "["): levels.append(Level(isObject: json[place] == UInt8(ascii: "{")))
    case UInt8(ascii: "}"), UInt8(ascii: "]"): levels.removeLast(levels.isEmpty ? 0 : 1)
    case UInt8(ascii: "\""):
      let begin = place + 1
      place = begin
      while place < json.endIndex, json[place] != UInt8(ascii: "\"") {
        place += json[place] == UInt8(ascii: "\\") ? 2 : 1
      }
      let text = String(decoding: json[begin..<min(place, json.endIndex)], as: UTF8.self)
      // A text is a key where a colon follows.
      let next = json[min(place + 1, json.endIndex)...].first { ![0x09, 0x0A, 0x0D, 0x20].contains($0) }
      if next == UInt8(ascii: ":"), let last = levels.indices.last, levels[last].isObject {
        levels[last].key = text
        if !levels[last].keys.insert(text).inserted {
          return levels.map(\.key).filter { !$0.isEmpty }.joined(separator: ".")
        }
      }
    default: break
    }
    place += 1
  }
  return nil
}
