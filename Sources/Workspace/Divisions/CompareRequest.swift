/// A division that somebody compares: one that the data set has, or a column of a table.
public enum DivisionChoice: Hashable, Sendable {
  /// One by name: a division of the data set, or `collaborations`.
  case named(String)
  /// A column of a file; that of regions where none is named.
  case table(GivenFile, column: String?)
}

/// Two divisions to be held against each other.
public struct CompareDivisionsRequest: Hashable, Sendable {
  /// The two.
  public var a, b: DivisionChoice
  /// The columns of the files with the units' keys and with their people; recognised, or not counted, when left out.
  public var key, people: String?
  /// Values that stand for no group, besides an empty cell.
  public var none: Set<String>

  /// A request for a comparison.
  public init(
    _ a: DivisionChoice, _ b: DivisionChoice, key: String? = nil, people: String? = nil, none: Set<String> = []
  ) {
    self.a = a
    self.b = b
    self.key = key
    self.people = people
    self.none = none
  }

  /// Whether a data set must be at hand.
  public var needsDataSet: Bool {
    [a, b].contains { choice in
      if case .named = choice { true } else { false }
    }
  }
}
