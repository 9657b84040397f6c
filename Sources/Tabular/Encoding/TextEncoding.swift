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
    guard let (text, _) = converted(Array(bytes), from: name, to: "UTF-8") else { return nil }
    return String(validating: text, as: UTF8.self)
  }

  /// Whether bytes under 128 are always the letters of ASCII.
  var isSupersetOfASCII: Bool {
    let name = name.uppercased()
    return !["UTF-16", "UTF-32", "UTF-7", "ISO-2022"].contains(where: name.hasPrefix)
  }
}
