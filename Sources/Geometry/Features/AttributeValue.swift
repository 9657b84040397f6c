/// What a feature has in one field: text, a whole number, a number, or nothing.
public enum AttributeValue: Hashable, Sendable {
  /// Text, decoded and with trailing blanks removed.
  case text(String)
  /// A number without decimals.
  case whole(Int)
  /// A number with decimals.
  case number(Double)
  /// No value; not the same as zero or as empty text.
  case missing
}
