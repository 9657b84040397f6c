import Register

/// Something worth knowing about how an answer came to be: what was assumed, what is odd about the data, what a drawing
/// leaves out. The answer stands all the same.
public struct Note: Hashable, Sendable {
  /// What a note is about.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// What was assumed where nobody had said it.
    case choice
    /// What is odd about a file or a table.
    case data
    /// What is not known of the state that is shown, or holds of another day.
    case state
    /// What a drawing leaves out, or looks otherwise than asked for.
    case drawing
    /// What has been done.
    case done
  }

  /// How much it matters.
  public enum Severity: String, Hashable, Sendable, CaseIterable {
    /// To know about.
    case remark
    /// To look into: the answer may not be what was meant.
    case warning
  }

  /// What it is about.
  public var kind: Kind
  /// The file or folder that it is about; `nil` when the sentence is about none, or names it.
  public var place: String?
  /// What there is to know, as one sentence without a full stop, with parameters that a shell calls by its own names.
  public var sentence: NamingText
  /// How much it matters.
  public var severity: Severity

  /// A note in words that somebody else has put together.
  public init(_ kind: Kind, verbatim sentence: String, at place: String? = nil, severity: Severity = .remark) {
    self.init(kind, NamingText(verbatim: sentence), at: place, severity: severity)
  }

  /// A note from its parts.
  public init(_ kind: Kind, _ sentence: NamingText, at place: String? = nil, severity: Severity = .remark) {
    self.kind = kind
    self.place = place
    self.sentence = sentence
    self.severity = severity
  }
}

extension Note: CustomStringConvertible {
  /// The sentence, with the place before it.
  public var description: String { spelled { $0 } }

  /// The sentence in a language, with the place before it and each parameter as the shell calls it.
  public func spelled(_ name: (String) -> String, in language: MessageLanguage = .english) -> String {
    let sentence = sentence.spelled(name, in: language)
    return place.map { "\($0): \(sentence)" } ?? sentence
  }
}
