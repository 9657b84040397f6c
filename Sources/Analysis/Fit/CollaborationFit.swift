import Register

/// How well one collaboration agrees with the labour-market regions, each number with its own measure.
///
/// The definitions, with a worked example, are on the target's page "Method". Shares are 0...1 and unrounded; `nil`
/// means that the data set lacks what the measure needs, or that there is nobody to share among.
public struct CollaborationFit: Equatable, Sendable {
  /// What the collaboration has of one region.
  public struct RegionShare: Equatable, Sendable {
    /// The region's code.
    public var region: String
    /// Members' inhabitants in the region.
    public var population: Int
    /// All inhabitants of the region.
    public var regionPopulation: Int
    /// `p(M∩R) / p(M)`: the region's part of the collaboration.
    public var share: Double
    /// `p(M∩R) / p(R)`: the collaboration's part of the region.
    public var cover: Double
    /// Whether all the region's municipalities are members.
    public var isWhole: Bool
    /// Whether one of the region's centres is a member.
    public var hasCentre: Bool
  }

  /// The collaboration's id.
  public var collaboration: String
  /// The members, by code.
  public var members: [MunicipalityCode]
  /// Inhabitants of the members.
  public var population: Int
  /// Official area of the members in square kilometres.
  public var areaInSquareKilometres: Double
  /// The regions with a member, by code; empty when the data set has no regions.
  public var regions: [RegionShare]
  /// `Σ share · cover` over the regions: for the average inhabitant, how much of the own labour market is covered.
  public var meanCover: Double?
  /// The share of the inhabitants who live in regions none of whose centres is a member.
  public var leaderless: Double?
  /// The flows inside and out; all zero when the data set has no commuting.
  public var commuting: CommutingBalance
  /// Connected parts by shared land border, each by code, without members that the boundaries do not have; `nil` without
  /// boundaries.
  public var landPieces: [[MunicipalityCode]]?
  /// Connected parts by near-shore contiguity, each by code; `nil` when it is not known.
  public var pieces: [[MunicipalityCode]]?

  /// The region with the greatest share of the inhabitants; the lower code of equals.
  public var dominantRegion: RegionShare? {
    regions.reduce(nil) { best, region in
      guard let best, best.population >= region.population else { return region }
      return best
    }
  }

  /// Regions that are members whole.
  public var wholeRegions: [RegionShare] { regions.filter(\.isWhole) }
}

extension Evidence {
  /// The fit of every collaboration that exists on the day, by number; also of one without members.
  public func collaborationFits() -> [CollaborationFit] {
    snapshot.collaborations.map { fit(of: $0.id, members: snapshot.members(of: $0.id)) }
  }

  /// The fit that a collaboration with these members has, or would have.
  public func fit(of collaboration: String, members: [Municipality]) -> CollaborationFit {
    let members = members.sorted { $0.code < $1.code }
    let codes = members.map(\.code)
    let sums = Aggregate(of: members)
    let population = sums.population
    let regions = regionShares(of: members, population: population)
    // Members that lie in no region say nothing of how well regions are covered.
    let hasRegions = !regions.isEmpty && population > 0
    return CollaborationFit(
      collaboration: collaboration, members: codes, population: population,
      areaInSquareKilometres: sums.areaInSquareKilometres,
      regions: regions,
      // Σ share · cover, with the division last: whole regions alone then give exactly 1.
      meanCover: hasRegions ? regions.reduce(0) { $0 + Double($1.population) * $1.cover } / Double(population) : nil,
      leaderless: hasRegions
        ? share(regions.reduce(0) { $0 + ($1.hasCentre ? 0 : $1.population) }, of: population) : nil,
      commuting: commuting.balance(of: codes),
      landPieces: land.map { Analysis.pieces(of: $0.placed(codes), in: $0) },
      pieces: nearShore.map { near in
        land.map { Analysis.pieces(of: $0.placed(codes), in: near, $0) } ?? Analysis.pieces(of: codes, in: near)
      })
  }

  private func regionShares(of members: [Municipality], population: Int) -> [CollaborationFit.RegionShare] {
    let groups = Dictionary(grouping: members) { references.index(of: $0.code) }
    let codes = Set(members.map(\.code))
    return groups.keys.compactMap { $0 }.sorted().map { index in
      let region = references.regions[index]
      let inside = groups[index] ?? []
      let people = inside.reduce(0) { $0 + $1.population }
      return CollaborationFit.RegionShare(
        region: region.code, population: people, regionPopulation: region.population,
        share: share(people, of: population) ?? 0, cover: share(people, of: region.population) ?? 0,
        isWhole: inside.count == region.municipalities.count,
        hasCentre: region.centres.contains { codes.contains($0) })
    }
  }
}
