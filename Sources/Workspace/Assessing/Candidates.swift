import Analysis
import Reports

/// Municipalities whose choices somebody asks for.
public struct CandidatesRequest: Hashable, Sendable {
  /// Whose choices.
  public enum Subject: Hashable, Sendable {
    /// Those of one municipality, by its code or name, as somebody writes it.
    case municipality(String)
    /// Those of everybody outside in upper units, and of everybody outside who could join collaborations.
    case part(ScopeChoice)
  }

  /// Whose choices.
  public var subject: Subject

  /// A request for a municipality.
  public init(municipality: String) { subject = .municipality(municipality) }

  /// A request for everybody outside whom a part of the data set is about.
  public init(_ scope: ScopeChoice) { subject = .part(scope) }
}

/// Whom municipalities could join, and how it is told.
public struct CandidatesAccount: Sendable {
  /// The collaborations of each municipality, the best first.
  public let candidates: [Candidates]
  /// Whether one municipality was asked for.
  private let isOfOne: Bool
  private let evidence: Evidence
  private let language: Language

  init(_ candidates: [Candidates], isOfOne: Bool, in evidence: Evidence, language: Language) {
    self.candidates = candidates
    self.isOfOne = isOfOne
    self.evidence = evidence
    self.language = language
  }

  /// For a terminal or a mail.
  public var text: String { candidatesText(candidates, in: evidence, language: language) }
  /// For programs: an object where one municipality was asked for, otherwise a list of such.
  public var json: String {
    if isOfOne, let first = candidates.first { return candidatesJSON(first, in: evidence, language: language) }
    return candidatesJSON(candidates, in: evidence, language: language)
  }
}

/// Whom municipalities could join, and why.
///
/// - Throws: `Failure`: `notFound` for a name that is no municipality, county or collaboration, `wrongRequest` when
///   nobody is asked about, and what ``View/evidence(on:)`` throws.
public func candidates(_ request: CandidatesRequest, in view: View) throws(Failure) -> Told<CandidatesAccount> {
  try Told { notes in
    let contents = notes.take(try view.source.contents(of: .assessment))
    let evidence = notes.take(try view.evidence())
    switch request.subject {
    case .municipality(let written):
      let code = notes.take(try view.municipality(written))
      guard let answer = evidence.candidates(for: code, thresholds: view.limits) else {
        throw Failure("there is no \(contents.territory.levels.unit, .one) \(code) on \(view.day)", cause: .notFound)
      }
      return CandidatesAccount([answer], isOfOne: true, in: evidence, language: view.language)
    case .part(let choice):
      guard let scope = notes.take(try view.scope(choice, in: evidence.snapshot.register)) else {
        throw Failure(
          "say whose: a \(contents.territory.levels.unit, .one), \(parameter: "county") or \(parameter: "collaboration")",
          cause: .wrongRequest)
      }
      return CandidatesAccount(
        evidence.candidates(of: scope, thresholds: view.limits), isOfOne: false, in: evidence, language: view.language)
    }
  }
}
