/// What somebody proposes for one municipality, in the words of a list: who goes where, and what else is said of it.
public struct ProposedRow: Equatable, Sendable {
  /// Where it stands.
  public var place: ImportPlace
  /// The municipality, by a code or a name.
  public var municipality: String
  /// The collaboration that it becomes a member of; empty where it only leaves.
  public var target: String
  /// The collaboration that it leaves; empty where the list does not say.
  public var origin: String
  /// What it becomes there; empty for a member.
  public var role: String
  /// The day; empty for the day that is looked at.
  public var day: String
  /// Anything else.
  public var note: String
}

/// A list of proposals, read by what its headings say.
public struct ProposedRows: Equatable, Sendable {
  /// The rows with a municipality, from the top.
  public var rows: [ProposedRow]
  /// The headings of columns that nothing was made of, from the left.
  public var unread: [String]
}
