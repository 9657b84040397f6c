/// The limits that some headline figures are counted by; a data set may set its own.
public struct FigureThresholds: Hashable, Sendable {
  /// A collaboration works on a regional scale from this many members ...
  public var regionalMembers: Int
  /// ... and this many square kilometres on; both must be reached.
  public var regionalAreaInSquareKilometres: Double
  /// A municipality outside is large from this many inhabitants on.
  public var largeOutsiderPopulation: Int
  /// A collaboration has a staff of some size from this many full-time equivalents on.
  public var severalFullTimeEquivalents: Double

  /// The limits; those left out are the usual ones of the rules that share them.
  public init(
    regionalMembers: Int? = nil, regionalAreaInSquareKilometres: Double? = nil, largeOutsiderPopulation: Int? = nil,
    severalFullTimeEquivalents: Double? = nil
  ) {
    self.regionalMembers = regionalMembers ?? Int(Threshold.regionalMembers.value)
    self.regionalAreaInSquareKilometres = regionalAreaInSquareKilometres ?? Threshold.regionalArea.value
    self.largeOutsiderPopulation = largeOutsiderPopulation ?? Int(Threshold.largeOutsiderPopulation.value)
    self.severalFullTimeEquivalents = severalFullTimeEquivalents ?? Threshold.severalFullTimeEquivalents.value
  }

  /// The limits by the ids of the thresholds. Those that are not named keep their usual value; other names are those
  /// of other analyses, and what should be a whole number and is not counts as not named.
  public init(named values: [String: Double]) {
    func given(_ threshold: Threshold) -> Double? { values[threshold.id.rawValue] }
    func whole(_ threshold: Threshold) -> Int? { given(threshold).flatMap(Int.init(exactly:)) }
    self.init(
      regionalMembers: whole(.regionalMembers), regionalAreaInSquareKilometres: given(.regionalArea),
      largeOutsiderPopulation: whole(.largeOutsiderPopulation),
      severalFullTimeEquivalents: given(.severalFullTimeEquivalents))
  }

  /// Whether a collaboration of these members works on a regional scale rather than on that of one labour market.
  public func isRegional(_ members: Aggregate) -> Bool {
    members.municipalities >= regionalMembers && members.areaInSquareKilometres >= regionalAreaInSquareKilometres
  }
}

extension Threshold {
  /// From how many full-time equivalents on a collaboration has a staff of some size.
  public static let severalFullTimeEquivalents = Threshold(.severalFullTimeEquivalents, value: 2)
}
