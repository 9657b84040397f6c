/// Whether bytes are UTF-8 throughout; linear, in pieces, so that no second copy of a large text is made.
package func isUTF8(_ bytes: [UInt8]) -> Bool {
  let piece = 1 << 16
  var start = 0
  while start < bytes.count {
    var end = min(start + piece, bytes.count)
    // A letter of several bytes stays whole: its later bytes are 10xxxxxx.
    if end < bytes.count {
      var whole = end
      while whole > start, end - whole < 4, bytes[whole] & 0xC0 == 0x80 { whole -= 1 }
      // Four such bytes in a row are no letter, wherever the text is cut.
      if whole > start { end = whole }
    }
    if String(validating: bytes[start..<end], as: UTF8.self) == nil { return false }
    start = end
  }
  return true
}
