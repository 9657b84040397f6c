/// The sorts of regions that the program has words for, where a data set has none of its own.
enum RegionKind: String, Hashable, Sendable, CaseIterable {
  /// Regions of one labour market.
  case travelToWork = "travel-to-work"
  /// Statistical regions.
  case economic
  /// Any others.
  case other

  /// The sort of a kind; where there is none the one that is expected.
  init(_ kind: String?) { self = kind.map { RegionKind(rawValue: $0) ?? .other } ?? .travelToWork }
}
