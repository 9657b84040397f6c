/// A text as JSON writes it, in quotes, on one line; `appendJSONText` says what is escaped.
public func jsonText(_ text: String) -> String {
  var bytes: [UInt8] = []
  bytes.appendJSONText(text)
  return String(decoding: bytes, as: UTF8.self)
}

extension [UInt8] {
  /// Appends a text as JSON writes it (RFC 8259), in quotes, on one line.
  ///
  /// Letters of all languages stay as they are. Escaped are quotes and backslashes, what is no letter and cannot be seen
  /// (controls, the byte order mark), what some readers take for a line end (U+0085, U+2028, U+2029), and `<` before
  /// `/` or `!`, so that the text ends no script of a page that it is put into.
  public mutating func appendJSONText(_ text: String) {
    let scalars = text.unicodeScalars
    append(UInt8(ascii: "\""))
    for place in scalars.indices {
      let scalar = scalars[place]
      switch scalar {
      case "\"": append(contentsOf: #"\""#.utf8)
      case "\\": append(contentsOf: #"\\"#.utf8)
      case "\n": append(contentsOf: #"\n"#.utf8)
      case "\r": append(contentsOf: #"\r"#.utf8)
      case "\t": append(contentsOf: #"\t"#.utf8)
      case "<" where isEscaped(before: scalars[scalars.index(after: place)...].first): appendEscape(scalar)
      case "\0"..<" ", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}": appendEscape(scalar)
      default: append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    append(UInt8(ascii: "\""))
  }

  private func isEscaped(before next: Unicode.Scalar?) -> Bool { next == "/" || next == "!" }

  /// The scalar as `\u` and four digits; no escaped one needs more.
  private mutating func appendEscape(_ scalar: Unicode.Scalar) {
    let digits = String(scalar.value, radix: 16)
    append(contentsOf: (#"\u"# + String(repeating: "0", count: 4 - digits.utf8.count) + digits).utf8)
  }
}
