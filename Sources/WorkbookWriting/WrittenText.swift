/// A text as the library is to be given it.
///
/// The format writes characters that XML has not as `_x0007_`, so that a text which looks like that must be told apart
/// from one; the library does the first and not the second. C ends a text at NUL, which is written out here.
///
/// U+FFFE and U+FFFF, which the library does not write so, become the sign for a character that is not known.
func writtenText(_ text: String) -> String {
  let text = known(text)
  guard text.utf8.contains(where: { $0 == UInt8(ascii: "_") || $0 == 0 }) else { return text }
  var bytes: [UInt8] = []
  let all = Array(text.utf8)
  for (place, byte) in all.enumerated() {
    if byte == 0 {
      bytes += Array("_x0000_".utf8)
    } else {
      if byte == UInt8(ascii: "_"), isEscape(all[place...]) { bytes += Array("_x005F".utf8) }
      bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

private func known(_ text: String) -> String {
  func isNone(_ scalar: Unicode.Scalar) -> Bool { scalar.value == 0xFFFE || scalar.value == 0xFFFF }
  // In UTF-8 both begin with EF, which few texts have.
  guard text.utf8.contains(0xEF), text.unicodeScalars.contains(where: isNone) else { return text }
  return String(String.UnicodeScalarView(text.unicodeScalars.map { isNone($0) ? "\u{FFFD}" : $0 }))
}

/// Whether the bytes begin like `_x0007_`.
private func isEscape(_ bytes: ArraySlice<UInt8>) -> Bool {
  let seven = Array(bytes.prefix(7))
  return seven.count == 7 && seven[1] == UInt8(ascii: "x") && seven[6] == UInt8(ascii: "_")
    && seven[2..<6].allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
}
