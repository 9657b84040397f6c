import Analysis
import Register
import Reports

/// Proposals of which somebody asks what they would change.
public struct WhatIfRequest: Sendable {
  /// A table with the columns of the memberships.
  public var proposals: GivenFile

  /// A request for a file of proposals.
  public init(proposals: GivenFile) { self.proposals = proposals }
}

/// What proposals would change, and how it is told.
public struct WhatIfAccount: Sendable {
  /// The two states.
  public let difference: StateDifference
  private let proposed: ProposedRegister
  private let after: Evidence
  private let language: Language

  init(_ difference: StateDifference, proposed: ProposedRegister, in after: Evidence, language: Language) {
    self.difference = difference
    self.proposed = proposed
    self.after = after
    self.language = language
  }

  /// For a terminal or a mail.
  public var text: String { whatIfText(difference, proposed: proposed, in: after, language: language) }
  /// For programs.
  public var json: String { whatIfJSON(difference, proposed: proposed, in: after, language: language) }
}

/// What proposals would change, beside those that the view shows already.
public func whatIf(_ request: WhatIfRequest, in view: View) throws(Failure) -> Told<WhatIfAccount> {
  try Told { notes in
    let contents = notes.take(try view.source.contents(of: .assessment))
    let before = notes.take(try view.evidence())
    let proposed = notes.take(try view.proposed(request.proposals, contents, onto: before.snapshot.register))
    let after = before.of(Snapshot(territory: before.snapshot.territory, register: proposed.register, day: view.day))
    let difference = StateDifference(
      from: notes.take(try view.assessment()), to: Assessment(after, thresholds: view.limits))
    return WhatIfAccount(difference, proposed: proposed, in: after, language: view.language)
  }
}
