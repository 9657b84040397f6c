/// The code of a municipality, the join key between map and register.
///
/// Text, not a number: the leading zero belongs to it. What a code means depends on the day.
public struct MunicipalityCode: Hashable, Sendable {
  /// The code as it is written in full.
  public let text: String

  /// A code from its text; `nil` when it is empty or holds white space or a control character.
  public init?(_ text: some StringProtocol) {
    guard !text.isEmpty, text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else { return nil }
    self.text = String(text)
  }
}

extension MunicipalityCode: Comparable {
  /// Orders by the text, byte by byte.
  public static func < (a: Self, b: Self) -> Bool { a.text < b.text }
}

extension MunicipalityCode: CustomStringConvertible {
  /// The code as it is written in full.
  public var description: String { text }
}
