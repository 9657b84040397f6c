import Register

/// The limits that figures and rules have in common: what a headline counts is what a rule finds.
extension Thresholds {
  /// Whether a collaboration of these members works on a regional scale rather than on that of one labour market: it has
  /// both the members and the area.
  public func isRegional(_ members: Aggregate) -> Bool {
    Double(members.municipalities) >= self[.regionalMembers] && members.areaInSquareKilometres >= self[.regionalArea]
  }

  /// Whether a municipality outside would be called a large one.
  public func isLargeOutsider(_ municipality: Municipality) -> Bool {
    Double(municipality.population) >= self[.largeOutsiderPopulation]
  }
}

extension Threshold {
  /// From how many full-time equivalents on a collaboration has a staff of some size.
  public static let severalFullTimeEquivalents = Threshold(.severalFullTimeEquivalents, value: 2)
}
