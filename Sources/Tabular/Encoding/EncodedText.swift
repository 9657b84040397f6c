import Glibc

extension TextEncoding {
  /// The bytes that stand for the text; `nil` when the encoding has none for one of its letters, or is unknown.
  public func encoded(_ text: String) -> [UInt8]? {
    if self == .utf8 || text.utf8.allSatisfy({ $0 < 0x80 }) { return Array(text.utf8) }
    guard let descriptor = iconv_open(name, "UTF-8"), descriptor != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(descriptor) }
    var input = text.utf8.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: input.count * 4 + 16)
    var written = 0
    let isWhole = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var from = source.baseAddress
        var left = source.count
        var to = target.baseAddress
        var room = target.count
        // A letter that has to be replaced counts as one that is missing.
        let result = iconv(descriptor, &from, &left, &to, &room)
        written = target.count - room
        return result == 0 && left == 0
      }
    }
    return isWhole ? output[..<written].map { UInt8(bitPattern: $0) } : nil
  }
}
