/// What one sheet of a workbook is to hold: a row of headings, which stays in sight, and rows below it.
public struct SheetContents: Equatable, Sendable {
  /// How a sheet is laid out.
  public enum Look: Hashable, Sendable {
    /// A table as spreadsheets know it: sorted and filtered by its headings, growing with the rows below it.
    case table
    /// Rows alone, as of a page that tells of the others.
    case plain
  }

  /// A cell with what it may be chosen from.
  public struct CellChoice: Equatable, Sendable {
    /// The row below the headings and the column, from 0.
    public var row, column: Int
    /// The name of the list.
    public var choices: String

    /// A choice from its parts.
    public init(row: Int, column: Int, choices: String) {
      self.row = row
      self.column = column
      self.choices = choices
    }
  }

  /// The name on the tab: 1 to 31 characters (``usableName(_:besides:)`` makes one of any text).
  public var name: String
  /// How it is laid out.
  public var look: Look
  /// The columns from the left; at least one.
  public var columns: [SheetColumn]
  /// The rows below the headings; a row may be shorter than the columns, and not longer.
  public var rows: [[CellContents]]
  /// Lists of choices for single cells, besides those for whole columns.
  public var cellChoices: [CellChoice]
  /// How many columns from the left stay in sight beside the headings.
  public var fixedColumns: Int

  /// A sheet from its parts.
  public init(
    name: String, look: Look = .table, columns: [SheetColumn], rows: [[CellContents]], cellChoices: [CellChoice] = [],
    fixedColumns: Int = 0
  ) {
    self.name = name
    self.look = look
    self.columns = columns
    self.rows = rows
    self.cellChoices = cellChoices
    self.fixedColumns = fixedColumns
  }
}

extension SheetContents {
  /// The most characters that the name on a tab can have.
  public static let longestName = 31

  /// The text as the name of a sheet beside others: without the signs that no name has, cut to ``longestName``, and with
  /// a number behind it where the name is taken (capitals apart).
  public static func usableName(_ text: String, besides others: [String] = []) -> String {
    var name = ""
    for character in text where !character.unicodeScalars.contains(where: { isForbidden($0) }) {
      name.append(character)
    }
    name = trimmedEnds(name)
    if name.isEmpty { name = "-" }
    let taken = Set(others.map { $0.lowercased() })
    var tried = cut(name, to: longestName)
    var number = 2
    while taken.contains(tried.lowercased()) {
      let end = " (\(number))"
      tried = cut(name, to: longestName - end.count) + end
      number += 1
    }
    return tried
  }

  /// Whether a sheet may have the name, whatever others there are.
  public static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.utf16.count <= longestName && !text.unicodeScalars.contains(where: { isForbidden($0) })
      && text.first != "'" && text.last != "'"
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || "[]:*?/\\".unicodeScalars.contains(scalar)
  }

  private static func trimmedEnds(_ text: String) -> String {
    func isEnd(_ character: Character) -> Bool { character == "'" || character.isWhitespace }
    return String(text.drop(while: isEnd).reversed().drop(while: isEnd).reversed())
  }

  private static func cut(_ text: String, to length: Int) -> String {
    var text = text
    // Lengths of names are counted in the units of UTF-16.
    while text.utf16.count > length { text.removeLast() }
    return trimmedEnds(text)
  }
}
