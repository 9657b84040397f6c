import Tabular

/// Why contents could not be written as a workbook, and where.
public struct WorkbookWritingError: Error, Hashable, Sendable {
  /// What was in the way.
  public enum Reason: Hashable, Sendable {
    /// There is no sheet, or a sheet has no column.
    case nothing
    /// No tab can have the name.
    case noSheetName(String)
    /// Two sheets have the name, capitals apart.
    case doubledSheet(String)
    /// A table has the heading twice, capitals apart, or one that is empty.
    case doubledHeading(String)
    /// A heading or a text has more characters than it can have.
    case tooLong(characters: Int, limit: Int)
    /// The sheet has more rows or columns than a sheet can have, or a row has more cells than there are columns.
    case tooLarge
    /// A number that is none: not finite.
    case noNumber
    /// A day, in days from 1970-01-01, before the first that programs count alike.
    case dayTooEarly(Int)
    /// A column names a list of choices that there is not, that is empty, or that two have.
    case choices(String)
    /// No file can be written in the folder for temporary files.
    case noTemporaryFile(String)
    /// The library failed, in its words.
    case library(String)
  }

  /// The sheet and the cell where it is, as `members!B12`; empty when the whole is meant.
  public var place: String
  /// What was in the way.
  public var reason: Reason

  init(_ reason: Reason, at place: String = "") {
    self.reason = reason
    self.place = place
  }
}

extension WorkbookWritingError: CustomStringConvertible {
  /// One sentence, with the place before it.
  public var description: String { place.isEmpty ? "\(reason)" : "\(place): \(reason)" }
}

extension WorkbookWritingError.Reason: CustomStringConvertible {
  /// What was found, and what would have been right.
  public var description: String {
    switch self {
    case .nothing: "there is nothing to write"
    case .noSheetName(let name):
      "'\(name)' is no name of a sheet: it has 1 to \(SheetContents.longestName) characters and none of []:*?/\\"
    case .doubledSheet(let name): "two sheets are named '\(name)'"
    case .doubledHeading(let heading):
      heading.isEmpty ? "a column of the table has no heading" : "two columns of the table are headed '\(heading)'"
    case .tooLong(let characters, let limit): "a text has \(characters) characters, and at most \(limit) fit"
    case .tooLarge: "there are more rows, columns or cells than a sheet can have"
    case .noNumber: "a number is not finite"
    case .dayTooEarly(let day): "the day \(day) from 1970-01-01 lies before 1900-03-01; write it as text"
    case .choices(let name): "the list of choices '\(name)' is not there, is empty, or is there twice"
    case .noTemporaryFile(let reason): "no temporary file can be written: \(reason)"
    case .library(let reason): "the workbook could not be made: \(reason)"
    }
  }
}
