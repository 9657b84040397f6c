import DataPackage
import Register
import Reports

/// A list of members that somebody has, to be taken into a register.
public struct ImportRequest: Sendable {
  /// What is to be done with the list.
  public enum Purpose: Hashable, Sendable {
    /// To say what would change, and to ask; the source stands in the edits that are looked at, where one is known.
    case look(source: LineOfText? = nil)
    /// To write the changes, once no question is open; the source is where all this was learned.
    case write(source: LineOfText)
  }

  /// The list: delimited text or a workbook.
  public var list: GivenFile
  /// The sheet of a workbook; the first with something in it when `nil`.
  public var sheet: String?
  /// What columns hold, by their headings, where that does not show.
  public var columns: [(heading: String, column: ImportColumn)]
  /// The collaboration that the whole list is about; `nil` when the list says.
  public var collaboration: String?
  /// The first day on which it holds, where the list does not say; `nil` when nobody has said.
  public let start: EditDay?
  /// Whether the list has all members of the collaborations that it names, so that others have left.
  public let isComplete: Bool
  /// Whether collaborations that the register does not have are new, without asking.
  public var takesNew: Bool
  /// Answers to the questions: a table with the columns `question`, `answer` and `note`.
  public var answers: GivenFile?
  /// Files that whoever asks will write; one of the data set's is refused before anything happens.
  public var outputs: [String]
  /// What is to be done.
  public let purpose: Purpose
  /// Who asks, and when; the journal keeps both.
  public var stamp: EditStamp?
  /// The language of the answer's text and of the form; the program's own where `nil`.
  public var language: Language?

  /// A request from its parts.
  ///
  /// Fails where something is to be written and nobody has said where it was learned; and where others are to have left on
  /// a day that nobody knows.
  public init(
    _ list: GivenFile, sheet: String? = nil, columns: [(heading: String, column: ImportColumn)] = [],
    collaboration: String? = nil, start: EditDay? = nil, isComplete: Bool = false, takesNew: Bool = false,
    answers: GivenFile? = nil, outputs: [String] = [], purpose: Purpose = .look()
  ) throws(Failure) {
    if case .write(let source) = purpose {
      if source.isEmpty { throw Failure("nobody has said where this was learned", cause: .wrongRequest) }
      if isComplete, start?.day == nil {
        throw Failure("nobody has said on which day others have left", cause: .wrongRequest)
      }
    }
    self.list = list
    self.sheet = sheet
    self.columns = columns
    self.collaboration = collaboration
    self.start = start
    self.isComplete = isComplete
    self.takesNew = takesNew
    self.answers = answers
    self.outputs = outputs
    self.purpose = purpose
  }

  /// The most bytes that a list may have: no register fills as much.
  public static let mostBytes = 64 << 20
  /// The most bytes that answers may have.
  public static let mostBytesOfAnswers = 16 << 20

  /// Where all this was learned; empty when nobody has said.
  var source: String {
    switch purpose {
    case .look(let source): source?.text ?? ""
    case .write(let source): source.text
    }
  }
}
