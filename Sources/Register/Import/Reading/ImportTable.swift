/// Rows of text as somebody has them, before anything is known of what they mean.
public struct ImportTable: Equatable, Sendable {
  /// One row.
  public struct Row: Equatable, Sendable {
    /// Its number in the file, from 1: a row of a sheet, a line of text.
    public var number: Int
    /// The texts of its cells; the row ends where nothing more stands in it.
    public var cells: [String]

    /// A row from its parts.
    public init(number: Int, cells: [String]) {
      self.number = number
      self.cells = cells
    }
  }

  /// How places in the file are named.
  public enum Form: Hashable, Sendable {
    /// Line and column of delimited text.
    case text
    /// Cells of the sheet with the name.
    case sheet(String)
  }

  /// How places are named.
  public var form: Form
  /// The rows with something in them, from the top.
  public var rows: [Row]

  /// A table from its parts.
  public init(form: Form, rows: [Row]) {
    self.form = form
    self.rows = rows
  }

  /// Where a cell stands, by the place of its row in ``rows`` and its column from 0.
  func place(_ row: Int, _ column: Int?) -> ImportPlace {
    ImportPlace(form: form, row: rows[row].number, column: column)
  }

  /// The text of a cell; empty where the row ends before it.
  func text(_ row: Int, _ column: Int?) -> String {
    guard let column, rows[row].cells.indices.contains(column) else { return "" }
    return trimmed(rows[row].cells[column])
  }
}

/// Where something stands in a file that is imported.
public struct ImportPlace: Hashable, Sendable {
  /// How places are named.
  public var form: ImportTable.Form
  /// From 1.
  public var row: Int
  /// From 0; `nil` when the whole row is meant.
  public var column: Int?

  /// A place from its parts.
  public init(form: ImportTable.Form, row: Int, column: Int?) {
    self.form = form
    self.row = row
    self.column = column
  }
}

extension ImportPlace: CustomStringConvertible {
  /// `sheet 'List', cell B12`, or `line 12, column 2`.
  public var description: String { told.description }

  /// The same to be said in a language.
  public var told: NamingText {
    switch form {
    case .text: column.map { "line \(row), column \($0 + 1)" } ?? "line \(row)"
    case .sheet(let name):
      column.map { "sheet '\(name)', cell \(columnLetters($0))\(row)" } ?? "sheet '\(name)', row \(row)"
    }
  }

  /// The place without the name of the sheet: `B12`, `line 12`.
  public var short: String {
    switch form {
    case .text: "line \(row)"
    case .sheet: column.map { "\(columnLetters($0))\(row)" } ?? "row \(row)"
    }
  }
}

/// The name of a column of a sheet, from 0: `A`, `Z`, `AA`.
private func columnLetters(_ column: Int) -> String {
  var letters = ""
  var rest = column + 1
  while rest > 0 {
    letters = String(Unicode.Scalar(UInt8(65 + (rest - 1) % 26))) + letters
    rest = (rest - 1) / 26
  }
  return letters
}
