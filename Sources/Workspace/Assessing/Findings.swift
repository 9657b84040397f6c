import Analysis
import Reports

/// What stands out that somebody asks for.
public struct FindingsRequest: Hashable, Sendable {
  /// Only findings of this kind; all when `nil`.
  public var kind: FindingKind?
  /// Only findings that touch this part.
  public var scope: ScopeChoice

  /// A request; for all kinds of the whole unless given.
  public init(kind: FindingKind? = nil, scope: ScopeChoice = ScopeChoice()) {
    self.kind = kind
    self.scope = scope
  }
}

/// What stands out, and how it is told.
public struct FindingsAccount: Sendable {
  /// What was measured and found.
  public let assessment: Assessment
  private let language: Language
  private let kind: FindingKind?

  init(_ assessment: Assessment, language: Language, kind: FindingKind? = nil) {
    self.assessment = assessment
    self.language = language
    self.kind = kind
  }

  /// For a terminal or a mail.
  public var text: String { findingsText(assessment, language: language, kind: kind) }
  /// For programs.
  public var json: String { findingsJSON(assessment, language: language, kind: kind) }
}

/// What stands out in a data set, each with its reason.
///
/// - Throws: `Failure`: what ``View/assessment(on:)`` throws, and `notFound` for a part that there is not.
public func findings(_ request: FindingsRequest, in view: View) throws(Failure) -> Told<FindingsAccount> {
  try Told { notes in
    let assessment = notes.take(try view.assessment())
    let scope = notes.take(try view.scope(request.scope, in: assessment.measures.evidence.snapshot.register))
    return FindingsAccount(
      scope.map(assessment.limited) ?? assessment.weighed(), language: view.language, kind: request.kind)
  }
}
