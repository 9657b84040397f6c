/// One column of a sheet: its heading, and how its cells are shown.
public struct SheetColumn: Equatable, Sendable {
  /// What the cells of a column are, and so how they look; cells added below look alike.
  public enum Kind: Hashable, Sendable {
    /// Text, also where it looks like a number or a day: codes keep their leading zeros.
    case text
    /// Text over several lines where it is long.
    case wrappedText
    /// A number with so many decimals, and groups of thousands.
    case number(decimals: Int)
    /// A share from 0 to 1, shown as a percentage with so many decimals.
    case percentage(decimals: Int)
    /// A whole number without groups, as a year.
    case plainNumber
    /// A day, shown as `2020-01-01`.
    case day
  }

  /// The heading; the headings of a table differ from each other, capitals apart.
  public var heading: String
  /// What its cells are.
  public var kind: Kind
  /// The width in characters; that of what stands in it, within bounds, when `nil`.
  public var width: Double?
  /// The name of the list of choices for its cells and for those added below; `nil` where anything goes.
  public var choices: String?

  /// A column from its parts.
  public init(_ heading: String, kind: Kind = .text, width: Double? = nil, choices: String? = nil) {
    self.heading = heading
    self.kind = kind
    self.width = width
    self.choices = choices
  }
}

/// What a cell of a sheet holds.
public enum CellContents: Hashable, Sendable {
  /// Nothing.
  case empty
  /// A text as it is: never reckoned, whatever it begins with.
  case text(String)
  /// A finite number.
  case number(Double)
  /// A finite number that is shown otherwise than its column is.
  case shown(Double, SheetColumn.Kind)
  /// A day by the days from 1970-01-01; not before ``firstDay``.
  case day(Int)

  /// The first day that every spreadsheet program counts alike, 1 March 1900, in days from 1970-01-01.
  public static let firstDay = -25_508
}
