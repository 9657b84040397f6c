import Analysis
import Reports

/// A municipality whose choices somebody asks for.
public struct CandidatesRequest: Hashable, Sendable {
  /// Its code or name, as somebody writes it.
  public var municipality: String

  /// A request for a municipality.
  public init(municipality: String) { self.municipality = municipality }
}

/// Whom a municipality could join, and how it is told.
public struct CandidatesAccount: Sendable {
  /// The collaborations, the best first.
  public let candidates: Candidates
  private let evidence: Evidence
  private let language: Language

  init(_ candidates: Candidates, in evidence: Evidence, language: Language) {
    self.candidates = candidates
    self.evidence = evidence
    self.language = language
  }

  /// For a terminal or a mail.
  public var text: String { candidatesText(candidates, in: evidence, language: language) }
  /// For programs.
  public var json: String { candidatesJSON(candidates, in: evidence, language: language) }
}

/// Whom a municipality could join, and why.
public func candidates(_ request: CandidatesRequest, in view: View) throws(Failure) -> Told<CandidatesAccount> {
  try Told { notes in
    let contents = notes.take(try view.source.contents(of: .assessment))
    let code = notes.take(try view.municipality(request.municipality))
    let evidence = notes.take(try view.evidence())
    guard let answer = evidence.candidates(for: code, thresholds: view.limits) else {
      throw Failure("there is no \(contents.territory.levels.unit.one) \(code) on \(view.day)", cause: .notFound)
    }
    return CandidatesAccount(answer, in: evidence, language: view.language)
  }
}
