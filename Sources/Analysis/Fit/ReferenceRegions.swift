import Register

/// The labour-market regions that fit is measured against, and which kind they are.
///
/// Travel-to-work regions where the data set has them; otherwise economic regions, each led by its most populous
/// municipality; otherwise none. A municipality without a region belongs to none.
public struct ReferenceRegions: Equatable, Sendable {
  /// Which regions stand in.
  public enum Kind: String, Equatable, Sendable {
    /// Travel-to-work regions, with the centres that their source names.
    case travelToWork = "travel-to-work"
    /// Economic regions, for want of travel-to-work regions; the most populous municipality counts as the centre.
    case economic
  }

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

  /// The kind of region; `nil` when the data set has neither.
  public let kind: Kind?
  /// The regions, by code, codes that are whole numbers as numbers.
  public let regions: [Region]
  /// Whether the municipalities name regions that the data set has no table of: then codes stand for names, and the most
  /// populous municipality counts as the centre.
  public let areUndeclared: Bool

  private let place: [MunicipalityCode: Int]

  /// The regions of a territory.
  public init(_ territory: Territory) {
    let hasTravelToWork = territory.municipalities.contains { $0.travelToWorkArea != nil }
    let hasEconomic = territory.municipalities.contains { $0.economicRegion != nil }
    kind = hasTravelToWork ? .travelToWork : hasEconomic ? .economic : nil
    var members: [String: [Municipality]] = [:], declared: [String: (name: String, centres: [MunicipalityCode])] = [:]
    switch kind {
    case .travelToWork:
      for area in territory.travelToWorkAreas { declared[area.code] = (area.name, area.centres) }
      for one in territory.municipalities {
        if let code = one.travelToWorkArea { members[code, default: []].append(one) }
      }
    case .economic:
      for region in territory.economicRegions { declared[region.code] = (region.name, []) }
      for one in territory.municipalities {
        if let code = one.economicRegion { members[code, default: []].append(one) }
      }
    case nil: break
    }
    let codes = Set(members.keys).union(declared.keys)
    let regions = codes.sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }.map { code in
      let inside = members[code] ?? []
      let centres = declared[code]?.centres ?? []
      return Region(
        code: code, name: declared[code]?.name ?? code,
        centres: centres.isEmpty ? mostPopulous(inside).map { [$0.code] } ?? [] : centres,
        municipalities: inside, population: inside.reduce(0) { $0 + $1.population })
    }
    self.regions = regions
    areUndeclared = kind != nil && declared.isEmpty
    var place: [MunicipalityCode: Int] = [:]
    for (index, region) in regions.enumerated() { for one in region.municipalities { place[one.code] = index } }
    self.place = place
  }

  /// Where the municipality's region stands in `regions`; `nil` when it has none.
  public func index(of municipality: MunicipalityCode) -> Int? { place[municipality] }

  /// The region that the municipality lies in; `nil` when it has none.
  public func region(of municipality: MunicipalityCode) -> Region? { place[municipality].map { regions[$0] } }
}

/// The municipality with most inhabitants; the lower code of equals, `nil` when there is none.
func mostPopulous(_ municipalities: some Sequence<Municipality>) -> Municipality? {
  municipalities.min { (-$0.population, $0.code) < (-$1.population, $1.code) }
}
