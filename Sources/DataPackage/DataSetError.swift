import Tabular

/// Why a data set could not be read, and where.
public struct DataSetError: Error, Hashable, Sendable {
  /// What was in the way.
  public enum Reason: Hashable, Sendable {
    /// The file could not be had; the text says why.
    case unreadable(String)
    /// The descriptor is not what it should be; the text says in what.
    case descriptor(String)
    /// A path that leaves the data set's folder.
    case pathOutside(String)
    /// The descriptor names no resource for a table that is needed.
    case noResource(String)
    /// The file is no table.
    case text(DelimitedTextError.Reason)
    /// The table lacks a column; it has these.
    case noColumn(header: [String])
    /// A row has another number of fields than the header.
    case ragged(fields: Int, expected: Int)
    /// A cell holds something else than what belongs there.
    case cell(found: String, expected: String)
    /// The file has the codes of one year, and another file those of another.
    case mixedYears(Int, other: String, otherYear: Int)
  }

  /// The path of the file in the data set.
  public var file: String
  /// The line in the file, from 1; `nil` when the whole file is meant.
  public var line: Int?
  /// The name or the place of the column; `nil` when the whole line is meant.
  public var column: String?
  /// What was in the way.
  public var reason: Reason

  /// An error from its parts.
  public init(file: String, line: Int? = nil, column: String? = nil, reason: Reason) {
    self.file = file
    self.line = line
    self.column = column
    self.reason = reason
  }

  init(_ error: DelimitedTextError) {
    self.init(file: error.file, line: error.line, column: error.column.map(String.init), reason: .text(error.reason))
  }
}

extension DataSetError: CustomStringConvertible {
  /// One sentence: `memberships.csv, line 12, column role: 'membr' is none of member, owner, …`.
  public var description: String {
    let place = file + (line.map { ", line \($0)" } ?? "") + (column.map { ", column \($0)" } ?? "")
    return "\(place): \(reason)"
  }
}

extension DataSetError.Reason: CustomStringConvertible {
  /// What was found, and what would have been right.
  public var description: String {
    switch self {
    case .unreadable(let why): "can not be read: \(why)"
    case .descriptor(let what): what
    case .pathOutside(let path):
      "the path '\(path)' is not one inside the data set's folder; paths are relative and have no '..'"
    case .noResource(let name): "there is no resource '\(name)', which is needed"
    case .text(let reason): reason.description
    case .noColumn(let header): "there is no such column; the header has \(header.joined(separator: ", "))"
    case .ragged(let fields, let expected):
      "there are \(fields) fields where the header has \(expected)"
    case .mixedYears(let year, let other, let otherYear):
      "has the municipality codes of \(year), and \(other) those of \(otherYear); samkart recode moves a file to the codes "
        + "of another year"
    case .cell(let found, let expected):
      found.isEmpty ? "the cell is empty; \(expected) belongs there" : "'\(shortened(found))' is not \(expected)"
    }
  }
}

/// The beginning of a text that is too long for a message.
private func shortened(_ text: String) -> String { text.count > 60 ? text.prefix(60) + "…" : text }
