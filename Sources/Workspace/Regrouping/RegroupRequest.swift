import Analysis
import Register
import Reports

/// Small steps that somebody looks for.
public struct RegroupRequest: Sendable {
  /// What is to become better, and what steps must keep to but for what is kept.
  public var rules: RegroupRules
  /// How many single steps are told, and how many steps are taken together.
  public var extent: RegroupExtent
  /// Municipalities and collaborations that stay as they are: codes, names or ids.
  public var kept: [String]

  /// A request for steps.
  public init(_ rules: RegroupRules, extent: RegroupExtent = RegroupExtent(), kept: [String] = []) {
    self.rules = rules
    self.extent = extent
    self.kept = kept
  }
}

/// Small steps, and how they are told.
public struct RegroupAccount: Sendable {
  /// The answer.
  public let answer: RegroupAnswer
  private let evidence: Evidence
  private let language: Language

  init(_ answer: RegroupAnswer, in evidence: Evidence, language: Language) {
    self.answer = answer
    self.evidence = evidence
    self.language = language
  }

  /// For a terminal or a mail.
  public var text: String { regroupText(answer, in: evidence, language: language) }
  /// For programs.
  public var json: String { regroupJSON(answer) }

  /// One of the answers as proposals, a CSV; fails where there is no such answer.
  public func proposals(_ choice: RegroupChoice) throws(Failure) -> String {
    guard let moves = choice.moves(answer, evidence.snapshot) else {
      throw Failure("there is no answer '\(choice)' to write", cause: .notFound)
    }
    let proposal = RegroupProposal(moves, in: evidence.snapshot, source: "", note: "\(choice)")
    return proposalTable(proposal.memberships)
  }
}
