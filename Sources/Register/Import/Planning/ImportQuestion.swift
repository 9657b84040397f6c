/// Something about a file that only a person can settle.
public struct ImportQuestion: Hashable, Sendable {
  /// What sort of question it is, as scripts know it.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A name that means several municipalities.
    case ambiguous
    /// A name that means none.
    case unknown
    /// A municipality that is no more.
    case former
    /// A code of a later day.
    case coming
    /// A code beside the name of another municipality.
    case contradictory
    /// A collaboration that the register does not have.
    case collaboration
    /// A row without a collaboration.
    case noCollaboration = "no-collaboration"
    /// A word for a role that nobody knows.
    case role
    /// A text that is no day, or may be several.
    case day
    /// A last day that may be meant with or without that day itself.
    case lastDay = "last-day"
    /// A municipality that would be a member of two collaborations at once.
    case twoMemberships = "two-memberships"
    /// A host that the register has otherwise.
    case host
    /// A member of the register that the file does not have.
    case absent
    /// An end that the register has otherwise.
    case end
    /// A column that is not read and looks like one that should be.
    case column
    /// Many rows of a table that an exported sheet does not have any more.
    case gone
    /// Rows above the headings that look like rows of the list.
    case above
  }

  /// One answer that would do.
  public struct Candidate: Hashable, Sendable {
    /// What to answer.
    public var answer: String
    /// What it means.
    public var meaning: NamingText

    /// A candidate from its parts.
    public init(_ answer: String, _ meaning: NamingText) {
      self.answer = answer
      self.meaning = meaning
    }
  }

  /// By what an answer refers to it: made of what the file says, so that it stays the same when rows move.
  public var id: String
  /// What sort of question it is.
  public var kind: Kind
  /// Where it comes from; never empty but for members that the file does not have.
  public var places: [ImportPlace]
  /// What stands there.
  public var text: String
  /// The collaboration that it is about; empty when it is about none.
  public var collaboration: String
  /// A sentence without a full stop that says what must be settled.
  public var sentence: NamingText
  /// Answers that would do.
  public var candidates: [Candidate]
  /// What else would do, in words.
  public var expected: NamingText
  /// What holds without an answer; `nil` when one must be given.
  public var standing: String?
  /// Why the answer that was given will not do; `nil` when none was.
  public var refusal: NamingText?

  /// Whether nothing can be written before it is answered.
  public var isOpen: Bool { standing == nil || refusal != nil }
}

/// Answers that somebody has given, by the ids of the questions.
public struct ImportAnswers: Equatable, Sendable {
  /// One answer.
  public struct Entry: Hashable, Sendable {
    /// The id of the question.
    public var question: String
    /// The answer; empty in a template that is not filled in.
    public var answer: String
    /// Why; may be empty.
    public var note: String
    /// The line of the file, from 1.
    public var line: Int

    /// An answer from its parts.
    public init(question: String, answer: String, note: String = "", line: Int) {
      self.question = question
      self.answer = answer
      self.note = note
      self.line = line
    }
  }

  private let entries: [String: [Entry]]

  /// Answers in any order; those that say nothing are left out.
  public init(_ entries: [Entry] = []) {
    self.entries = Dictionary(grouping: entries.filter { !$0.answer.isEmpty }, by: \.question)
  }

  /// Everything that is answered, by line.
  public var all: [Entry] {
    entries.values.flatMap { $0 }.sorted { ($0.line, $0.question) < ($1.line, $1.question) }
  }

  /// What is answered: nothing, one thing, or several that contradict each other.
  func entries(for question: String) -> [Entry] {
    var different: [Entry] = []
    for entry in entries[question] ?? [] where !different.contains(where: { $0.answer == entry.answer }) {
      different.append(entry)
    }
    return different
  }

  /// The answers to other questions than these, by line.
  func unused(besides questions: Set<String>) -> [Entry] {
    entries.filter { !questions.contains($0.key) }.flatMap(\.value).sorted { $0.line < $1.line }
  }
}
