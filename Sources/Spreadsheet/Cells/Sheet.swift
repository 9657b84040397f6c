/// A sheet as rows of text, with the places of its cells and what is odd about it.
public struct Sheet: Equatable, Sendable {
  /// One cell with something in it.
  public struct Cell: Equatable, Sendable {
    /// From 0.
    public var column: Int
    /// What the cell shows: a number in full and without groups, a percentage as `32.4 %`, a day as `2020-01-01`, `true`
    /// or `false`, and for an error its sign, as `#N/A`.
    public var text: String
    /// What the cell holds.
    public var kind: Kind
  }

  /// What a cell holds. Of a formula it is the value that it had when the file was saved.
  public enum Kind: Hashable, Sendable { case text, number, day, truth, error }

  /// One row with something in it.
  public struct Row: Equatable, Sendable {
    /// From 1.
    public var number: Int
    /// Whether the row is hidden, by hand or by a filter.
    public var isHidden: Bool
    /// By column; empty ones are left out.
    public var cells: [Cell]
  }

  /// The name on the tab.
  public var name: String
  /// Whether the tab is hidden.
  public var isHidden: Bool
  /// The rows with something in them, from the top.
  public var rows: [Row]
  /// What is odd, in the order of the sheet.
  public var problems: [SheetProblem]
}

/// What is odd about a sheet that could be read all the same.
public enum SheetProblem: Hashable, Sendable {
  /// Rows with something in them that nobody sees.
  case hiddenRows(first: Int, count: Int)
  /// Columns that nobody sees, from 0.
  case hiddenColumns([Int])
  /// A cell whose value is an error.
  case errorValue(CellPlace, String)
  /// A formula saved without its value.
  case formulaWithoutValue(CellPlace)
  /// A cell that refers to a text, or has a number, that there is not.
  case brokenValue(CellPlace, String)
  /// A number shown as a day that is none.
  case noDay(CellPlace, String)
  /// A place that the sheet fills twice; the first counts.
  case doubledCell(CellPlace)
  /// Cells that were merged over several rows, and that each row was given.
  case mergedRows(first: CellPlace, count: Int)
  /// So many more cells like those before it, which are not told one by one.
  case furtherCells(Int)
  /// Cells behind so many empty columns that they belong to no table; they were left out. The column counts from 0.
  case farColumns(first: Int, count: Int)
}

extension SheetProblem: CustomStringConvertible {
  /// A sentence without a full stop.
  public var description: String {
    switch self {
    case .hiddenRows(let first, let count):
      count == 1
        ? "row \(first) is hidden, and was read"
        : "\(count) rows are hidden, the first is row \(first); they were read"
    case .hiddenColumns(let columns):
      "hidden columns were read: \(columns.map(columnLetters).joined(separator: ", "))"
    case .errorValue(let place, let sign): "cell \(place) shows the error \(sign)"
    case .formulaWithoutValue(let place):
      "cell \(place) has a formula saved without its value; open and save the file in a spreadsheet program"
    case .brokenValue(let place, let value): "cell \(place) has the value '\(value)', which means nothing"
    case .noDay(let place, let number): "cell \(place) shows \(number) as a day, which is none"
    case .doubledCell(let place): "cell \(place) is filled twice; the first counts"
    case .furtherCells(let count): "and \(count) more such \(count == 1 ? "cell" : "cells")"
    case .farColumns(let first, let count):
      "\(count) \(count == 1 ? "cell" : "cells") from column \(columnLetters(first)) on, far behind the others, "
        + "\(count == 1 ? "was" : "were") left out"
    case .mergedRows(let first, let count):
      "\(count == 1 ? "the cell" : "\(count) cells, the first") \(first), merged over several rows, "
        + "\(count == 1 ? "was" : "were") given to each of them"
    }
  }
}
