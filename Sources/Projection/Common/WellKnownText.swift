/// Well-known text taken apart: a keyword, and between brackets texts, numbers and further nodes.
///
/// Only as much of the format as it takes to say whether two texts mean the same; PROJ does the real reading.
struct WellKnownText: Hashable {
  private indirect enum Part: Hashable {
    case text(String)
    case number(String)
    case node(String, [Part])
  }

  private let root: Part

  /// Parses the text; `nil` when it is not well-formed or nested deeper than any real definition.
  init?(_ text: String) {
    var parser = Parser(rest: Array(text.utf8)[...])
    guard let root = parser.part(depth: 0), case .node = root, parser.isAtEnd() else { return nil }
    self.root = root
  }

  /// The same for two texts that differ only in blanks, in letter case, in the order of parameters, and in digits past
  /// the twelfth.
  var fingerprint: String { Self.fingerprint(of: root) }

  private static func fingerprint(of part: Part) -> String {
    switch part {
    case .text(let text): return "'\(text)'"
    case .number(let number): return number
    case .node(let keyword, let parts):
      let inner = parts.map(fingerprint)
      let parameters = inner.filter { $0.hasPrefix("parameter(") }.sorted()
      return "\(keyword)(\((inner.filter { !$0.hasPrefix("parameter(") } + parameters).joined(separator: ",")))"
    }
  }

  private struct Parser {
    var rest: ArraySlice<UInt8>

    mutating func part(depth: Int) -> Part? {
      skipBlanks()
      guard depth < 12, let first = rest.first else { return nil }
      if first == UInt8(ascii: "\"") { return quoted().map(Part.text) }
      let word = token()
      guard !word.isEmpty else { return nil }
      skipBlanks()
      guard let bracket = rest.first, bracket == UInt8(ascii: "[") || bracket == UInt8(ascii: "(") else {
        // Twelve digits are a hundredth of a millimetre on a radius of the earth; programs print 13 to 18 of a degree.
        return Double(word).map { .number(twelveDigits($0)) } ?? .text(word)
      }
      rest.removeFirst()
      var parts: [Part] = []
      while let part = part(depth: depth + 1) {
        parts.append(part)
        skipBlanks()
        guard let next = rest.popFirst() else { return nil }
        if next == UInt8(ascii: "]") || next == UInt8(ascii: ")") { return .node(word, parts) }
        guard next == UInt8(ascii: ",") else { return nil }
      }
      return nil
    }

    mutating func isAtEnd() -> Bool {
      skipBlanks()
      return rest.isEmpty
    }

    private mutating func quoted() -> String? {
      rest.removeFirst()
      guard let end = rest.firstIndex(of: UInt8(ascii: "\"")) else { return nil }
      defer { rest = rest[(end + 1)...] }
      return String(decoding: rest[..<end], as: UTF8.self).lowercased()
    }

    private mutating func token() -> String {
      let end = rest.firstIndex { $0 <= 0x20 || "[](),\"".utf8.contains($0) } ?? rest.endIndex
      defer { rest = rest[end...] }
      return String(decoding: rest[..<end], as: UTF8.self).lowercased()
    }

    private mutating func skipBlanks() { rest = rest.drop { $0 <= 0x20 } }
  }
}

/// The number with twelve significant digits, as `0.01745329251994` is written `174532925199e-13`.
private func twelveDigits(_ number: Double) -> String {
  guard number.isFinite, number != 0 else { return "\(number == 0 ? 0 : number)" }
  var magnitude = abs(number)
  var exponent = 0
  while magnitude >= 1e12, exponent < 400 { magnitude /= 10; exponent += 1 }
  while magnitude < 1e11, exponent > -400 { magnitude *= 10; exponent -= 1 }
  return "\(number < 0 ? "-" : "")\(Int(magnitude.rounded()))e\(exponent)"
}
