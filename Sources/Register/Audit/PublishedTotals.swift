/// The totals that a report has printed, to be compared with computed ones on the day that they were printed for.
public struct PublishedTotals: Hashable, Sendable {
  /// The day.
  public var day: Day
  /// Collaborations, members, inhabitants and square kilometres as printed; `nil` where nothing is printed.
  public var collaborations, members, population, areaInSquareKilometres: Int?
  /// Full-time equivalents as printed; `nil` where nothing is printed.
  public var fullTimeEquivalents: Double?

  /// The printed totals for a day.
  public init(
    day: Day, collaborations: Int? = nil, members: Int? = nil, population: Int? = nil,
    areaInSquareKilometres: Int? = nil, fullTimeEquivalents: Double? = nil
  ) {
    self.day = day
    self.collaborations = collaborations
    self.members = members
    self.population = population
    self.areaInSquareKilometres = areaInSquareKilometres
    self.fullTimeEquivalents = fullTimeEquivalents
  }
}
