/// What a column of a list can hold.
public struct ImportColumn: Hashable, Sendable {
  /// What a column can hold; the raw value is the word for it in the data set and on the command line.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case collaboration
    /// The key of a collaboration in the register.
    case collaborationID = "collaboration-id"
    /// One party, or a list of them.
    case party
    /// The municipality's code.
    case code
    /// A name of whatever the other columns do not name.
    case name
    case county
    case role
    case from
    /// An end, which may be meant as the last day in it or as the first without.
    case to
    /// The last day on which it holds.
    case last = "last-day"
    /// The first day on which it no longer holds.
    case firstWithout = "first-day-without"
    case host
    case source
    case note
  }

  /// What it holds.
  public var kind: Kind
  /// What those in it are where nothing else is said; only of parties.
  public var role: Role?

  /// A column from its parts.
  public init(_ kind: Kind, role: Role? = nil) {
    self.kind = kind
    self.role = role
  }

  /// A column from its word, as `from`, or `party:owner`; `nil` when there is none.
  public init?(_ word: String) {
    let parts = word.split(separator: ":", maxSplits: 1)
    guard let first = parts.first, let kind = Kind(rawValue: trimmed(String(first))) else { return nil }
    self.kind = kind
    guard parts.count == 2 else { return }
    guard kind == .party, let role = Role(rawValue: trimmed(String(parts[1]))) else { return nil }
    self.role = role
  }
}

extension ImportColumn.Kind {
  /// Whether a column of it holds days.
  var isOfDays: Bool { Self.ofDays.contains(self) }

  /// The kinds of columns that hold days.
  static let ofDays: [Self] = [.from, .to, .last, .firstWithout]
  /// The kinds of columns that hold ends.
  static let ofEnds: [Self] = [.to, .last, .firstWithout]
}

extension ImportColumn: CustomStringConvertible {
  /// The word for it, as `from`, or `party:owner`.
  public var description: String { kind.rawValue + (role.map { ":\($0.rawValue)" } ?? "") }
}
