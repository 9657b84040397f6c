import ZipArchive

/// Why a file cannot be a template, and which part of it.
public struct TemplateError: Error, Hashable, Sendable {
  /// What was in the way.
  public enum Reason: Hashable, Sendable {
    /// The file is no archive, and so no document.
    case noDocument
    /// The file is a document of Word before 2007, or is locked with a password.
    case oldOrLocked
    /// The file is of another program: a sheet, slides, a text of LibreOffice.
    case otherProgram(String)
    /// The document carries macros.
    case macros
    /// The document is of the strict form of the format.
    case strict
    /// The archive is in the way.
    case archive(ArchiveError.Reason)
    /// The part's XML breaks off or breaks a rule on the line, from 1.
    case notWellFormed(line: Int, reason: String)
    /// The part declares a document type, which no document has and which can fetch and grow.
    case documentType
    /// The part is of another kind than the file says.
    case unexpectedContent(String)
    /// The place for the contents is inside of something that does not hold them.
    case placeInside
    /// The paper leaves no room for text.
    case noRoom
  }

  /// The file as the caller named it.
  public var file: String
  /// The part of the document; `nil` when the whole file is meant.
  public var part: String?
  /// What was in the way.
  public var reason: Reason

  init(_ reason: Reason, file: String, part: String? = nil) {
    self.file = file
    self.part = part
    self.reason = reason
  }
}

extension TemplateError: CustomStringConvertible {
  /// One sentence with file and part.
  public var description: String { "\(file)\(part.map { ", \($0)" } ?? ""): \(reason)" }
}

extension TemplateError.Reason: CustomStringConvertible {
  /// What was found, and what would have been right.
  public var description: String {
    switch self {
    case .noDocument: "is no document of Word; a template is a .docx or .dotx"
    case .oldOrLocked: "is of Word before 2007 or locked with a password; save it as .docx or .dotx, without one"
    case .otherProgram(let kind): "is \(kind), not a document of Word; a template is a .docx or .dotx"
    case .macros: "carries macros; save it as .docx or .dotx, which have none"
    case .strict: "is saved as Strict Open XML; save it as an ordinary .docx or .dotx"
    case .archive(let reason): "\(reason)"
    case .notWellFormed(let line, let reason): "line \(line): is not well-formed XML: \(reason)"
    case .documentType: "declares a document type, which no document of Word does; it is not read"
    case .unexpectedContent(let found): "should be a part of a document of Word, but begins with <\(found)>"
    case .placeInside:
      "the place for the contents stands in a table or a control of its own; it must be a paragraph of the text itself"
    case .noRoom: "the margins leave less than 5 cm for text"
    }
  }
}
