/// What is odd about a table that could be read all the same.
public enum DelimitedTextProblem: Hashable, Sendable {
  /// A row with more or fewer fields than the header; the missing ones read as empty.
  case raggedRow(line: Int, fields: Int, expected: Int)
  /// A line without content, or of delimiters alone; it is no row.
  case blankRow(line: Int)
  /// A column without a name, by its place from 1.
  case unnamedColumn(Int)
  /// Several columns of one name, by their places from 1; asking for the name gives the first.
  case duplicateColumn(name: String, places: [Int])
  /// Text between a closing quote and the next delimiter; it is kept as part of the field.
  case textAfterQuote(line: Int, column: Int)
  /// U+FFFE or U+FFFF, which stand for no character: first on this line, and so many in all.
  case noCharacter(line: Int, count: Int)
}

extension DelimitedTextProblem: CustomStringConvertible {
  /// A sentence with the place.
  public var description: String {
    switch self {
    case .raggedRow(let line, let fields, let expected):
      "line \(line) has \(fields) \(fields == 1 ? "field" : "fields") where the header has \(expected)"
    case .blankRow(let line): "line \(line) is blank and was left out"
    case .unnamedColumn(let place): "column \(place) has no name"
    case .duplicateColumn(let name, let places):
      "columns \(places.map(String.init).joined(separator: ", ")) are all called '\(name)'; the first is used"
    case .noCharacter(let line, let count):
      "line \(line) has U+FFFE or U+FFFF, which no drawing, document or workbook can hold; it is shown as \u{FFFD}"
        + (count == 1 ? "" : " (\(count) such in all)")
    case .textAfterQuote(let line, let column): "line \(line), column \(column) has text behind its closing quote"
    }
  }
}
