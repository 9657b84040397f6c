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

  /// The limits; those left out are the ones of the method's description.
  public init(
    regionalMembers: Int = 11, regionalAreaInSquareKilometres: Double = 7_000, largeOutsiderPopulation: Int = 50_000,
    severalFullTimeEquivalents: Double = 2
  ) {
    self.regionalMembers = regionalMembers
    self.regionalAreaInSquareKilometres = regionalAreaInSquareKilometres
    self.largeOutsiderPopulation = largeOutsiderPopulation
    self.severalFullTimeEquivalents = severalFullTimeEquivalents
  }

  /// The limits by the names that data sets have for them: `regional_members`, `regional_area_km2`,
  /// `large_outsider_population`, `several_fte`. Those that are not named keep their usual value; other names are
  /// those of other analyses.
  public init(named values: [String: Double]) {
    self.init()
    if let value = values["regional_members"].flatMap(Int.init(exactly:)) { regionalMembers = value }
    if let value = values["regional_area_km2"] { regionalAreaInSquareKilometres = value }
    if let value = values["large_outsider_population"].flatMap(Int.init(exactly:)) { largeOutsiderPopulation = value }
    if let value = values["several_fte"] { severalFullTimeEquivalents = value }
  }

  /// Whether a collaboration of these members works on a regional scale rather than on that of one labour market.
  public func isRegional(_ members: Aggregate) -> Bool {
    members.municipalities >= regionalMembers && members.areaInSquareKilometres >= regionalAreaInSquareKilometres
  }
}

extension Threshold {
  /// From how many full-time equivalents on a collaboration has a staff of some size.
  public static let severalFullTimeEquivalents = Threshold(
    id: "several_fte", value: 2,
    meaning: Wording(
      nb: "årsverk i et samarbeid som regnes som flere; minst så mange",
      nn: "årsverk i eit samarbeid som er rekna som fleire; minst så mange",
      en: "full-time equivalents of a collaboration that count as several; at least"))
}
