/// Something in the data that somebody should look at. Problems are found and told; nothing is mended in silence.
public struct Problem: Hashable, Sendable {
  /// How much it matters.
  public enum Severity: String, Hashable, Sendable, CaseIterable {
    /// Figures that rest on it are wrong or can not be trusted.
    case error
    /// It is likely a mistake.
    case warning
    /// It is worth knowing.
    case note
  }

  /// A named figure, code or day that the problem was found by.
  public struct Value: Hashable, Sendable {
    /// What it is.
    public var name: String
    /// The value as text: a code, a day, a number in plain digits.
    public var text: String

    /// A value from its name and anything that can be printed.
    public init(_ name: String, _ value: some CustomStringConvertible) {
      self.name = name
      text = value.description
    }
  }

  /// What sort of problem, as a word that scripts can rely on.
  public var kind: String
  /// How much it matters.
  public var severity: Severity
  /// The id or code of what it is about.
  public var subject: String
  /// The problem in one sentence, without a full stop.
  public var sentence: String
  /// The values that it was found by.
  public var values: [Value]

  /// A problem from its parts.
  public init(kind: String, severity: Severity, subject: String, sentence: String, values: [Value] = []) {
    self.kind = kind
    self.severity = severity
    self.subject = subject
    self.sentence = sentence
    self.values = values
  }
}

extension Problem.Severity: Comparable {
  /// Errors come first.
  public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }

  private var rank: Int { self == .error ? 0 : self == .warning ? 1 : 2 }
}

extension Problem: Comparable {
  /// Orders by severity, then kind, subject and sentence.
  public static func < (a: Problem, b: Problem) -> Bool {
    (a.severity, a.kind, a.subject, a.sentence) < (b.severity, b.kind, b.subject, b.sentence)
  }
}
