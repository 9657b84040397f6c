/// What a party is to a collaboration. Only members count in any measure.
public enum Role: String, Hashable, Sendable, CaseIterable {
  /// A municipality that is bound by the agreement.
  case member
  /// An owner of shares without being a member.
  case owner
  /// A county authority that takes part.
  case countyAuthority = "county-authority"
  /// A body of the state that takes part.
  case stateBody = "state-body"
  /// Somebody else who takes part: companies, churches, care homes.
  case other
  /// A municipality that joins single agreements.
  case caseByCase = "case-by-case"
}
