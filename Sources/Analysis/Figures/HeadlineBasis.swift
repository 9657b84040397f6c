import Register

/// What the headline figures of one snapshot are computed from, worked out once.
public struct HeadlineBasis: Sendable {
  /// Participation in the whole territory.
  public let participation: Participation
  /// Every collaboration with its figures, by number.
  public let collaborations: [CollaborationFigures]
  /// The municipalities that are members of nothing, the most populous first, equal ones by code.
  public let outsiders: [Municipality]
  /// The limits that some figures are counted by.
  public let thresholds: Thresholds

  /// The basis of a snapshot's figures.
  public init(_ snapshot: Snapshot, thresholds: Thresholds = Thresholds()) {
    participation = snapshot.participation
    collaborations = snapshot.collaborationFigures
    outsiders = snapshot.outsiders.sorted { a, b in
      a.population != b.population ? a.population > b.population : a.code < b.code
    }
    self.thresholds = thresholds
  }

  /// The collaborations that work on a regional scale, by number.
  public var regional: [CollaborationFigures] { collaborations.filter { thresholds.isRegional($0.members) } }
  /// The collaborations on the scale of one labour market, by number: those that are not regional.
  public var labourMarket: [CollaborationFigures] { collaborations.filter { !thresholds.isRegional($0.members) } }
  /// The municipalities outside with the threshold's population or more, the most populous first.
  public var largeOutsiders: [Municipality] {
    outsiders.filter(thresholds.isLargeOutsider)
  }
  /// The full-time equivalents of the collaborations that have a figure, by number.
  public var fullTimeEquivalents: [Double] { collaborations.compactMap(\.collaboration.fullTimeEquivalents) }
  /// The collaboration with the fewest inhabitants, of those with members; the lowest number where equal.
  public var smallest: CollaborationFigures? {
    collaborations.filter { $0.members.municipalities > 0 }.min { $0.members.population < $1.members.population }
  }
  /// The collaboration with the most inhabitants, of those with members; the lowest number where equal.
  public var largest: CollaborationFigures? {
    // `max` keeps the first of equals.
    collaborations.filter { $0.members.municipalities > 0 }.max { $0.members.population < $1.members.population }
  }

  /// The members and inhabitants of some collaborations together.
  func sums(of figures: [CollaborationFigures]) -> (members: Double, population: Double) {
    figures.reduce((0, 0)) {
      ($0.0 + Double($1.members.municipalities), $0.1 + Double($1.members.population))
    }
  }
}
