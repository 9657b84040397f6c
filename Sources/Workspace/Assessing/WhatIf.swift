import Analysis
import Register
import Reports

/// Proposals of which somebody asks what they would change.
public struct WhatIfRequest: Sendable {
  /// A table with the columns of the memberships.
  public var proposals: GivenFile
  /// The part of the data set that is looked at.
  public var scope: ScopeChoice

  /// A request for a file of proposals; what they change anywhere unless a part is given.
  public init(proposals: GivenFile, scope: ScopeChoice = ScopeChoice()) {
    self.proposals = proposals
    self.scope = scope
  }
}

/// What proposals would change, and how it is told.
public struct WhatIfAccount: Sendable {
  /// The two states.
  public let difference: StateDifference
  let proposed: ProposedRegister
  let after: Evidence
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
///
/// - Throws: `Failure` when the proposals cannot be read, are none, have codes of another year or put somebody into two
///   collaborations; `notFound` for a part that there is not; and what ``View/assessment(on:)`` throws.
public func whatIf(_ request: WhatIfRequest, in view: View) throws(Failure) -> Told<WhatIfAccount> {
  try Told { notes in
    let contents = notes.take(try view.source.contents(of: .assessment))
    let before = notes.take(try view.evidence())
    let proposed = notes.take(try view.proposed(request.proposals, contents, onto: before.snapshot.register))
    let after = before.of(before.snapshot.with(proposed.register))
    var difference = StateDifference(
      from: notes.take(try view.assessment()), to: Assessment(after, thresholds: view.limits))
    // What the proposals found can be asked for too.
    if let scope = notes.take(try view.scope(request.scope, in: proposed.register)) {
      difference = difference.limited(to: scope, from: before, to: after)
    }
    return WhatIfAccount(difference, proposed: proposed, in: after, language: view.language)
  }
}
