import Glibc

/// A way in which bytes stand for text, by the name that the C library's `iconv` knows it by.
public struct TextEncoding: Hashable, Sendable {
  /// The name, as `UTF-8`, `WINDOWS-1252`, `ISO-8859-10`, `CP865`.
  public let name: String

  /// An encoding from a name that `iconv` knows; no check is made here, decoding answers `nil` for an unknown one.
  public init(name: String) { self.name = name }

  /// Unicode in bytes.
  public static let utf8 = TextEncoding(name: "UTF-8")
  /// What Windows in western Europe writes; every byte means something or is an error.
  public static let windows1252 = TextEncoding(name: "WINDOWS-1252")

  /// The text that the bytes stand for; `nil` when they are not valid in this encoding or the encoding is unknown.
  ///
  /// Linear. Text of ASCII alone takes a short way without `iconv`.
  public func decoded(_ bytes: some Collection<UInt8>) -> String? {
    if bytes.allSatisfy({ $0 < 0x80 }) && isSupersetOfASCII { return String(decoding: bytes, as: UTF8.self) }
    if self == .utf8 { return String(validating: bytes, as: UTF8.self) }
    return converted(Array(bytes))
  }

  private var isSupersetOfASCII: Bool {
    !["UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-7"].contains(name.uppercased())
  }

  private func converted(_ bytes: [UInt8]) -> String? {
    guard let descriptor = iconv_open("UTF-8", name), descriptor != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(descriptor) }
    var input = bytes.map { CChar(bitPattern: $0) }
    // No byte of any encoding that iconv knows becomes more than four bytes of UTF-8 by itself; 16 for the state.
    var output = [CChar](repeating: 0, count: bytes.count * 4 + 16)
    var written = 0
    let isWhole = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var from = source.baseAddress
        var left = source.count
        var to = target.baseAddress
        var room = target.count
        let result = iconv(descriptor, &from, &left, &to, &room)
        written = target.count - room
        return result != -1 && left == 0
      }
    }
    guard isWhole else { return nil }
    return String(validating: output[..<written].lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
