/// One party's part in one collaboration over a period.
public struct Membership: Hashable, Sendable {
  /// The id of the collaboration.
  public var collaboration: String
  /// The municipality; `nil` when the party is not one.
  public var municipality: MunicipalityCode?
  /// The party's name as the source prints it.
  public var party: String
  /// What the party is to the collaboration.
  public var role: Role
  /// When it holds.
  public var period: Period
  /// Where it was read.
  public var source: String
  /// Anything else worth knowing; may be empty.
  public var note: String

  /// A membership from its parts.
  public init(
    collaboration: String, municipality: MunicipalityCode?, party: String, role: Role, period: Period = .ongoing,
    source: String = "", note: String = ""
  ) {
    self.collaboration = collaboration
    self.municipality = municipality
    self.party = party
    self.role = role
    self.period = period
    self.source = source
    self.note = note
  }
}
