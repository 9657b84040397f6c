/// A limit that a rule or a measure compares with, and its usual value.
public struct Threshold: Hashable, Sendable {
  /// The keys of the limits; the text is that under which a data set or an option sets one.
  public enum ID: String, Hashable, Sendable, CaseIterable {
    case leaderless, counterweight
    case selfContainment = "self_containment"
    case meanCover = "mean_cover"
    case uncoveredPopulation = "uncovered_population"
    case partlyCoveredPopulation = "partly_covered_population"
    case partlyCoveredCover = "partly_covered_cover"
    case splitCollaborations = "split_collaborations"
    case scatteredPieces = "scattered_pieces"
    case scatteredRegions = "scattered_regions"
    case largeOutsiderPopulation = "large_outsider_population"
    case smallOutsiderPopulation = "small_outsider_population"
    case crossCountyCounties = "cross_county_counties"
    case regionalMembers = "regional_members"
    case regionalArea = "regional_area_km2"
    case commutingTie = "commuting_tie"
    case nearShore = "near_shore_metres"
    case severalFullTimeEquivalents = "several_fte"
    case populousCollaboration = "populous_collaboration"
    case nearlyCovered = "nearly_covered"
  }

  /// Which limit it is.
  public var id: ID
  /// The value that holds when nobody sets another.
  public var value: Double
  /// The values that make sense: shares run from 0 to 1, counts and distances from 0.
  public var range: ClosedRange<Double>

  /// A limit from its parts.
  ///
  /// - Parameter range: by itself 0 to 1 for a limit of at most 1, which is a share, and from 0 for others.
  init(_ id: ID, value: Double, range: ClosedRange<Double>? = nil) {
    self.id = id
    self.value = value
    self.range = range ?? 0...(value <= 1 ? 1 : .infinity)
  }

  /// Every limit that a rule or a measure reads: those of the rules in their order, then the others.
  public static var all: [Threshold] {
    FlagRule.all.flatMap(\.thresholds) + [
      .commutingTie, .severalFullTimeEquivalents, .populousCollaboration, .nearlyCovered,
    ]
  }
}

/// The limits in force: the rules' own, with some replaced.
public struct Thresholds: Equatable, Sendable {
  private let replaced: [String: Double]

  /// The rules' own limits, but for those given by the text of their keys.
  public init(_ replaced: [String: Double] = [:]) { self.replaced = replaced }

  /// The same with another value for one limit.
  public func replacing(_ threshold: Threshold, by value: Double) -> Thresholds {
    Thresholds(replaced.merging([threshold.id.rawValue: value]) { $1 })
  }

  /// The value in force for the limit.
  public subscript(_ threshold: Threshold) -> Double { replaced[threshold.id.rawValue] ?? threshold.value }
}
