import Register
import Tabular

extension Failure {
  /// The failure for a program, on one line: `code` (``Cause`` in kebab case, fixed), `file` and `place` in it or null,
  /// and `sentence` as people read it.
  public func json(_ name: (String) -> String, in language: MessageLanguage = .english) -> String {
    JSONValue.object([
      ("code", .text(cause.code)), ("file", .text(spot?.file ?? place)), ("place", .text(spot?.part)),
      ("sentence", .text(spelled(name, in: language))),
    ]).line
  }
}

extension Failure.Cause {
  /// What programs know the cause by.
  public var code: String {
    switch self {
    case .notFound: "not-found"
    case .wrongRequest: "wrong-request"
    case .unusable: "unusable"
    case .refused: "refused"
    case .conflict: "conflict"
    case .storage: "storage"
    case .lacking: "lacking"
    }
  }
}

extension Note {
  /// The note for a program, on one line: `note` (its kind), `severity`, `file` or null, and `sentence`.
  public func json(_ name: (String) -> String, in language: MessageLanguage = .english) -> String {
    JSONValue.object([
      ("note", .text(kind.rawValue)), ("severity", .text(severity.rawValue)), ("file", .text(place)),
      ("sentence", .text(spelled(name, in: language))),
    ]).line
  }
}
