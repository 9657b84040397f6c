/// A field to keep and what it is to be called.
public struct KeptField: Hashable, Sendable {
  /// The name that it gets.
  public let new: String
  /// The name that it has.
  public let old: String

  /// A choice from `code=kommunenummer`, or `name` for both; `nil` where one of them is empty.
  public init?(_ text: String) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let new = parts.first, let old = parts.last, !new.isEmpty, !old.isEmpty else { return nil }
    self.new = new
    self.old = old
  }
}

/// A field and how many digits its values must have.
public struct FieldWidth: Hashable, Sendable {
  /// The name of the field.
  public let field: String
  /// How many characters, 1 to 99.
  public let width: Int

  /// A width from `code:4`; `nil` for anything else.
  public init?(_ text: String) {
    guard let colon = text.lastIndex(of: ":"), colon > text.startIndex,
      let width = Int(text[text.index(after: colon)...]), (1...99).contains(width)
    else { return nil }
    field = String(text[..<colon])
    self.width = width
  }
}
