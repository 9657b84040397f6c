/// Rows of a table that are chosen by what one of its columns says: `sex=Women`.
public struct RowChoice: Hashable, Sendable {
  /// The column.
  public let column: String
  /// What stands in it in the rows that are chosen.
  public let value: String

  /// A choice from its text, the column before the first equals sign; `nil` without one or without a column.
  public init?(_ text: String) {
    guard let sign = text.firstIndex(of: "="), sign > text.startIndex else { return nil }
    column = String(text[..<sign])
    value = String(text[text.index(after: sign)...])
  }
}
