/// A collaboration that is planned, with the municipalities that would take part.
public struct Plan: Hashable, Sendable {
  /// The key that its memberships refer to.
  public var id: String
  /// Its name.
  public var name: String
  /// How far it has come, as a word of the data set.
  public var status: String
  /// Who would take part; empty when nobody has been named.
  public var memberships: [Membership]
  /// Where it was read.
  public var source: String
  /// Anything else worth knowing; may be empty.
  public var note: String

  /// A plan from its parts.
  public init(
    id: String, name: String, status: String = "", memberships: [Membership] = [], source: String = "",
    note: String = ""
  ) {
    self.id = id
    self.name = name
    self.status = status
    self.memberships = memberships
    self.source = source
    self.note = note
  }
}
