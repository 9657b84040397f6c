import Tabular

/// All texts of an attribute table, one behind the other, so that the encoding is decided once for the whole file.
struct TextPool {
  /// The bytes of all texts, each followed by a zero, which no text has inside.
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  /// The places of texts that fill their field: a character may have been cut in two there.
  private var full: [Int] = []
  private(set) var isASCII = true

  /// How many texts there are.
  var count: Int { ends.count }

  mutating func append(_ text: UnsafeBufferPointer<UInt8>, width: Int) {
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
    bytes.append(0)
    if text.count >= width { full.append(ends.count - 1) }
    if isASCII { isASCII = text.allSatisfy { $0 < 0x80 } }
  }

  /// The texts, decoded; `nil` when one of them is not valid in the encoding.
  func decoded(_ encoding: TextEncoding) -> [String]? { encoding.decoded(bytes).map(split) }

  /// The texts as UTF-8, and how many were cut inside a character by the end of their field; what is left of that
  /// character is left out. `nil` when the texts are not UTF-8.
  ///
  /// - Parameter isStated: whether the file says that they are. When it does not, half a character is no sign of UTF-8
  ///   unless a whole one stands somewhere: text in another encoding may end that way.
  func decodedUTF8(isStated: Bool) -> (texts: [String], cut: Int)? {
    let cut = Set(full.filter { incompleteTail(bytes[range(ofText: $0)]) > 0 })
    guard !cut.isEmpty else { return decoded(.utf8).map { ($0, 0) } }
    var trimmed = TextPool()
    for text in ends.indices {
      let whole = bytes[range(ofText: text)]
      let kept = cut.contains(text) ? whole.dropLast(incompleteTail(whole)) : whole
      kept.withUnsafeBufferPointer { trimmed.append($0, width: .max) }
    }
    guard isStated || !trimmed.isASCII else { return nil }
    return trimmed.decoded(.utf8).map { ($0, cut.count) }
  }

  /// The number of the first text that is not valid in the encoding.
  func firstInvalid(_ encoding: TextEncoding) -> Int? {
    ends.indices.first { encoding.decoded(bytes[range(ofText: $0)]) == nil }
  }

  private func range(ofText text: Int) -> Range<Int> { (text == 0 ? 0 : ends[text - 1] + 1)..<ends[text] }

  private func split(_ text: String) -> [String] {
    var text = text
    return text.withUTF8 { utf8 in
      var texts: [String] = []
      texts.reserveCapacity(ends.count)
      var start = 0
      for place in utf8.indices where utf8[place] == 0 {
        texts.append(String(decoding: utf8[start..<place], as: UTF8.self))
        start = place + 1
      }
      return texts
    }
  }
}

/// How many bytes at the end begin a character of UTF-8 without ending it.
private func incompleteTail(_ bytes: ArraySlice<UInt8>) -> Int {
  for (back, byte) in bytes.suffix(3).reversed().enumerated() where byte & 0xC0 != 0x80 {
    let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
    return length > back + 1 ? back + 1 : 0
  }
  return 0
}
