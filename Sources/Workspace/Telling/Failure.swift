import Register

/// Why something that was asked for could not be done: one sentence for the person who asked.
public struct Failure: Error, Hashable, Sendable {
  /// What kind of hindrance it was, so that a shell can give an exit code or a status.
  public enum Cause: String, Hashable, Sendable, CaseIterable {
    /// What was asked for by name is not there.
    case notFound
    /// What was asked for contradicts itself, means several things, or would overwrite what it reads.
    case wrongRequest
    /// A file or a table holds something that cannot be worked with.
    case unusable
    /// The register refuses an edit.
    case refused
    /// Somebody else edits, or has edited meanwhile.
    case conflict
    /// The disk gives or takes no bytes.
    case storage
    /// A program or a font is missing on this machine.
    case lacking
  }

  /// A file, and a place in it.
  public struct Spot: Hashable, Sendable {
    /// The file as the failure names it.
    public var file: String
    /// The place, as `record 12, field name` or `line 3`; `nil` for the whole file.
    public var part: String?
  }

  /// What kind of hindrance it was.
  public let cause: Cause
  /// The file or folder it is about; `nil` when it is about none, or when the reason names it.
  public let place: String?
  /// What was in the way, and what might help, with parameters that a shell calls by its own names.
  public let sentence: NamingText
  /// The file and the place in it, where what failed knew them; ``place`` or nothing otherwise.
  public internal(set) var spot: Spot?
  /// What was told before it failed.
  public private(set) var notes = Notes()

  /// A failure in words that somebody else has put together.
  public init(verbatim reason: String, file place: String? = nil, cause: Cause = .unusable) {
    self.init(NamingText(verbatim: reason), file: place, cause: cause)
  }

  /// A failure from its parts.
  public init(_ sentence: NamingText, file place: String? = nil, cause: Cause = .unusable) {
    self.cause = cause
    self.place = place
    self.sentence = sentence
  }

  /// What was in the way, with parameters by their own names.
  public var reason: String { sentence.description }

  /// The same with what was told before in front of its own notes.
  func told(after earlier: Notes) -> Failure {
    var told = self
    told.notes = earlier
    told.notes.add(notes)
    return told
  }
}

extension Failure: CustomStringConvertible {
  /// The sentence, with the file before it.
  public var description: String { spelled { $0 } }

  /// The sentence in a language, with the file before it and each parameter as the shell calls it.
  public func spelled(_ name: (String) -> String, in language: MessageLanguage = .english) -> String {
    let reason = sentence.spelled(name, in: language)
    return place.map { "\($0): \(reason)" } ?? reason
  }
}
