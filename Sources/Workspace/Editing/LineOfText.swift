/// One line of text without white space at its ends, as the tables of a register hold it; may be empty.
public struct LineOfText: Hashable, Sendable {
  /// The text.
  public let text: String

  /// A line; `nil` for a text with a line break, a tab or another control character.
  public init?(_ text: String) {
    if text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) { return nil }
    self.text = tidy(text)
  }

  /// Whether it says nothing.
  public var isEmpty: Bool { text.isEmpty }
}

/// A text without white space at its ends, as tables are read.
func tidy(_ text: String) -> String {
  var scalars = Substring(text).unicodeScalars
  while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
  while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
  return String(scalars)
}
