import Register

/// The regions that fit is measured against, made from a division of the territory.
///
/// A region whose source names no centre is led by its most populous municipality. A municipality without a region
/// belongs to none.
public struct ReferenceRegions: Equatable, Sendable {
  /// A region with what belongs to it.
  public struct Region: Equatable, Sendable {
    /// The region's code.
    public var code: String
    /// The region's name; the code where the data set has no name for it.
    public var name: String
    /// Its centre municipalities, as its source orders them; empty only when it has no municipality.
    public var centres: [MunicipalityCode]
    /// The municipalities in it, by code.
    public var municipalities: [Municipality]
    /// Inhabitants of all of them.
    public var population: Int
  }

  /// The division that they are of; `nil` when there is none.
  public let partition: Partition?
  /// Whether somebody asked for it, so that it need not be the one that the data set means.
  public let isChosen: Bool
  /// The regions, in the order of the division.
  public let regions: [Region]

  /// The regions of a division.
  ///
  /// - Parameter municipalities: those of the territory, in any order; others are not looked at.
  /// - Complexity: n log n in the municipalities.
  public init(_ partition: Partition?, of municipalities: [Municipality], isChosen: Bool = false) {
    self.partition = partition
    self.isChosen = isChosen
    var members: [Int: [Municipality]] = [:]
    for one in municipalities.sorted(by: { $0.code < $1.code }) {
      if let place = partition?.index(of: one.code) { members[place, default: []].append(one) }
    }
    regions = (partition?.regions ?? []).enumerated().map { place, region in
      let inside = members[place] ?? []
      return Region(
        code: region.code, name: region.name,
        centres: region.centres.isEmpty ? mostPopulous(inside).map { [$0.code] } ?? [] : region.centres,
        municipalities: inside, population: inside.reduce(0) { $0 + $1.population })
    }
  }

  /// What sort of regions they are, as findings say it; `nil` when there are none.
  public var kind: String? { partition?.kind }

  /// Where the municipality's region stands in `regions`; `nil` when it has none.
  public func index(of municipality: MunicipalityCode) -> Int? { partition?.index(of: municipality) }

  /// The region that the municipality lies in; `nil` when it has none.
  public func region(of municipality: MunicipalityCode) -> Region? { index(of: municipality).map { regions[$0] } }
}

/// The municipality with most inhabitants; the lower code of equals, `nil` when there is none.
func mostPopulous(_ municipalities: some Sequence<Municipality>) -> Municipality? {
  municipalities.min { (-$0.population, $0.code) < (-$1.population, $1.code) }
}
