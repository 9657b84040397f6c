import Glibc

/// A file's text as UTF-8, with what was found out about how it was written.
struct DecodedText {
  var bytes: [UInt8]
  var encoding: TextEncoding
  var hasByteOrderMark: Bool
}

/// The text of a whole file: a byte order mark decides, then strict UTF-8, then Windows-1252.
///
/// Latin-1 stands in for Windows-1252 where a byte has no meaning there.
///
/// - Parameter given: the encoding that somebody says it is, which then must be true.
func decodedText(
  _ bytes: [UInt8], file: String, as given: TextEncoding? = nil
) throws(DelimitedTextError) -> DecodedText {
  if let given {
    let hasMark = given == .utf8 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
    guard var text = given.decoded(hasMark ? bytes[3...] : bytes[...]) else {
      throw DelimitedTextError(file: file, reason: .notAsGiven(given))
    }
    // Whoever names the order of bytes may have a mark that says it too.
    let hasWideMark = text.unicodeScalars.first == "\u{FEFF}"
    if hasWideMark { text.unicodeScalars.removeFirst() }
    return DecodedText(
      bytes: try withoutControls(Array(text.utf8), file), encoding: given, hasByteOrderMark: hasMark || hasWideMark)
  }
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
    let rest = Array(bytes[3...])
    guard isUTF8(rest) else {
      throw DelimitedTextError(file: file, reason: .invalid(.utf8))
    }
    return DecodedText(bytes: try withoutControls(rest, file), encoding: .utf8, hasByteOrderMark: true)
  }
  if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
    return try decodedUTF16(bytes, isLittleEndian: bytes[0] == 0xFF, file: file)
  }
  let checked = try withoutControls(bytes, file)
  if isUTF8(checked) {
    return DecodedText(bytes: checked, encoding: .utf8, hasByteOrderMark: false)
  }
  for encoding in [TextEncoding.windows1252, TextEncoding(name: "ISO-8859-1")] {
    if let text = encoding.decoded(checked) {
      return DecodedText(bytes: Array(text.utf8), encoding: encoding, hasByteOrderMark: false)
    }
  }
  throw DelimitedTextError(file: file, reason: .invalid(.windows1252))
}

private func decodedUTF16(
  _ bytes: [UInt8], isLittleEndian: Bool, file: String
) throws(DelimitedTextError) -> DecodedText {
  let encoding = TextEncoding(name: isLittleEndian ? "UTF-16LE" : "UTF-16BE")
  let units = stride(from: 2, to: bytes.count - 1, by: 2).map { place in
    let low = bytes[isLittleEndian ? place : place + 1]
    let high = bytes[isLittleEndian ? place + 1 : place]
    return UInt16(high) << 8 | UInt16(low)
  }
  guard bytes.count % 2 == 0, let text = String(validating: units, as: UTF16.self) else {
    throw DelimitedTextError(file: file, reason: .invalid(encoding))
  }
  return DecodedText(
    bytes: try withoutControls(Array(text.utf8), file), encoding: encoding, hasByteOrderMark: true)
}

/// The bytes as they are, when none is a control character that no text has.
///
/// The end-of-file mark of old systems is cut off at the end and refused elsewhere.
private func withoutControls(_ bytes: [UInt8], _ file: String) throws(DelimitedTextError) -> [UInt8] {
  let isEnded = bytes.last == 0x1A
  let end = isEnded ? bytes.count - 1 : bytes.count
  let place = bytes.withUnsafeBufferPointer { buffer in
    var place = 0
    while place < end {
      let byte = buffer[place]
      if byte < 0x20 && !(0x09...0x0D).contains(byte) { return place }
      place += 1
    }
    return end
  }
  guard place == end else {
    let line = 1 + bytes[..<place].count { $0 == 0x0A }
    throw DelimitedTextError(file: file, line: line, reason: .notText(byte: bytes[place]))
  }
  return isEnded ? Array(bytes[..<end]) : bytes
}
