/// Why a file could not be read as a workbook, and where.
public struct SpreadsheetError: Error, Hashable, Sendable {
  /// What was in the way.
  public enum Reason: Hashable, Sendable {
    /// The file is of another kind.
    case otherFormat(FileFormat)
    /// The file or a part of it is locked with a password.
    case encrypted
    /// The file has more bytes than are read.
    case tooLarge(bytes: Int, limit: Int)
    /// The file begins like an archive and has no directory of one: likely it is cut off.
    case noArchive
    /// The archive contradicts itself.
    case damaged
    /// The archive has more parts than are read.
    case tooManyParts(Int)
    /// The part unpacks to more bytes than are in reason, as a zip bomb does.
    case unpacksTooFar(limit: Int)
    /// The part is named by another one and is not there.
    case missingPart
    /// The part lies outside the file.
    case outside(String)
    /// The part's XML breaks off or breaks a rule on the line, from 1.
    case notWellFormed(line: Int, reason: String)
    /// The part declares a document type, which no workbook has and which can fetch and grow.
    case documentType
    /// The part is of another kind than the file says.
    case unexpectedContent(String)
    /// There is no sheet of the name; these there are.
    case noSheet(String, names: [String])
    /// There is no sheet with anything in it; these are empty.
    case nothing(names: [String])
    /// A cell has more characters than a cell can have.
    case cellTooLong(String, limit: Int)
    /// There are more cells than are read.
    case tooManyCells(Int)
  }

  /// The file as the caller named it.
  public var file: String
  /// The part of the workbook; `nil` when the whole file is meant.
  public var part: String?
  /// What was in the way.
  public var reason: Reason

  /// An error from its parts.
  public init(file: String, part: String? = nil, reason: Reason) {
    self.file = file
    self.part = part
    self.reason = reason
  }
}

extension SpreadsheetError: CustomStringConvertible {
  /// One sentence with file and part: `list.xlsx, xl/workbook.xml: the part is missing`.
  public var description: String { "\(file)\(part.map { ", \($0)" } ?? ""): \(reason)" }
}

extension SpreadsheetError.Reason: CustomStringConvertible {
  /// What was found, and what would have been right.
  public var description: String {
    switch self {
    case .otherFormat(let format): "\(format); save it as XLSX, ODS or CSV"
    case .encrypted: "is locked with a password; save it without one"
    case .tooLarge(let bytes, let limit): "has \(bytes) bytes, and at most \(limit >> 20) MiB are read"
    case .noArchive: "begins like a workbook but has no directory of its parts; it is likely cut off: fetch it again"
    case .damaged: "the archive is damaged; open and save the file again in the program that made it"
    case .tooManyParts(let limit): "has more than \(limit) parts"
    case .unpacksTooFar(let limit): "unpacks to more than \(limit >> 20) MiB, which no register does"
    case .missingPart: "the part is missing; open and save the file again in the program that made it"
    case .outside(let target): "the part is said to lie at '\(target)', outside the file, where nothing is read"
    case .notWellFormed(let line, let reason): "line \(line): is not well-formed XML: \(reason)"
    case .documentType: "declares a document type, which no workbook does; it is not read"
    case .unexpectedContent(let found): "should be a part of a workbook, but begins with <\(found)>"
    case .noSheet(let name, let names):
      "has no sheet '\(name)'; there is \(names.map { "'\($0)'" }.joined(separator: ", "))"
    case .nothing(let names):
      names.isEmpty ? "has no sheets" : "has nothing in \(names.map { "'\($0)'" }.joined(separator: ", "))"
    case .cellTooLong(let place, let limit): "the cell \(place) has more than \(limit) characters"
    case .tooManyCells(let limit):
      "has more than \(limit) cells, empty ones between others counted; delete the columns and rows that do not belong to "
        + "the table, or save it as CSV"
    }
  }
}
