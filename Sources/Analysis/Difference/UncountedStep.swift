import Register

/// A step in or out of a collaboration that is told, and that the figures do not show.
public struct UncountedStep: Hashable, Sendable {
  /// Why the figures do not show it.
  public enum Reason: Hashable, Sendable {
    /// The municipality is a part of others in the data set.
    case partOf([FormerMunicipality.Unit])
    /// It is a member under the data set's own code at the same time.
    case alreadyMember(of: String)
    /// It was put together from these on the way, and who of them took part is not recorded.
    case putTogether([FormerMunicipality.Unit])
    /// The data set has no municipality with the code on record, or there is no code.
    case unknownMunicipality
    /// The register has no membership that says so.
    case noMembership
    /// The register has a membership that goes on.
    case membershipGoesOn
    /// It was a member on days between the two only.
    case onlyBetween
    /// The register says so, and it was a member on both days.
    case memberOnBothDays
    /// The register says so, and it stepped both in and out between the days.
    case inAndOut
    /// It takes part in another role than a member's.
    case otherRole(Role)
  }

  /// The collaboration's id.
  public var collaboration: String
  /// The name of the municipality, or of the party where it is none.
  public var name: String
  /// The code on record; `nil` when there is none.
  public var code: MunicipalityCode?
  /// Whether it stepped out; otherwise it stepped in.
  public var isLeaving: Bool
  /// When.
  public var when: Event.When
  /// Why the figures do not show it.
  public var reason: Reason
}
