import Register

/// What binds a municipality to a group of others.
public struct Ties: Equatable, Sendable {
  /// Those of the group in the same labour-market region, by code.
  public var inSameRegion: [MunicipalityCode]
  /// Those of the group in the same region of the division that is meant for hubs, by code.
  public var inSameHubRegion: [MunicipalityCode]
  /// Those of the group that share a land border, by code, with metres of it.
  public var borders: [Contiguity.Neighbour]
  /// Those of the group that lie near without a shared border, by code.
  public var nearby: [MunicipalityCode]
  /// Metres of water to the nearest of those near; `nil` when none is near.
  public var waterMetres: Double?
  /// Employed residents of the municipality who work in the group.
  public var workingThere: Int
  /// The same as a share of its employed residents, 0...1; `nil` without commuting.
  public var shareWorkingThere: Double?
  /// Employed residents of the group who work in the municipality.
  public var comingFromThere: Int
  /// The same as a share of the jobs in the municipality, 0...1; `nil` without commuting.
  public var shareComingFromThere: Double?
  /// Whether somebody of the group lies in the same county.
  public var isInSameCounty: Bool

  /// Metres of shared land border.
  public var borderMetres: Double { borders.reduce(0) { $0 + $1.sharedMetres } }

  /// The commuting tie both ways: the sum of both shares, 0...2.
  public var commutingTie: Double { (shareWorkingThere ?? 0) + (shareComingFromThere ?? 0) }

  /// Whether there is a border, by land or over water, or a common region.
  var isNeighbourly: Bool {
    !borders.isEmpty || !nearby.isEmpty || !inSameRegion.isEmpty || !inSameHubRegion.isEmpty
  }

  /// Whether commuting one way reaches the limit.
  func hasCommuting(limit: Double) -> Bool {
    max(shareWorkingThere ?? 0, shareComingFromThere ?? 0) >= limit
  }

  /// Whether these ties come before others: the commuting tie first, then a common labour-market region, land border,
  /// region of hubs, nearness and county. `nil` when they are equal.
  ///
  /// A commuting tie below the limit is no tie: a handful of persons must not outweigh a border.
  func precede(_ other: Ties, commutingLimit: Double) -> Bool? {
    func counted(_ tie: Double) -> Double { tie >= commutingLimit ? tie : 0 }
    let pairs: [(Double, Double)] = [
      (counted(commutingTie), counted(other.commutingTie)),
      (inSameRegion.isEmpty ? 0 : 1, other.inSameRegion.isEmpty ? 0 : 1),
      (borderMetres, other.borderMetres),
      (inSameHubRegion.isEmpty ? 0 : 1, other.inSameHubRegion.isEmpty ? 0 : 1),
      (nearby.isEmpty ? 0 : 1, other.nearby.isEmpty ? 0 : 1),
      (isInSameCounty ? 1 : 0, other.isInSameCounty ? 1 : 0),
    ]
    return pairs.first { $0.0 != $0.1 }.map { $0.0 > $0.1 }
  }
}

extension Evidence {
  /// What binds the municipality to the group; it is not looked for in the group itself.
  public func ties(of municipality: Municipality, to group: [Municipality]) -> Ties {
    let code = municipality.code
    let group = group.filter { $0.code != code }.sorted { $0.code < $1.code }
    let codes = Set(group.map(\.code))
    let region = references.index(of: code), hubRegion = hubs?.index(of: code)
    let borders = (land?.neighbours(of: code) ?? []).filter { codes.contains($0.code) }
    let bordering = Set(borders.map(\.code))
    let near = (nearShore?.neighbours(of: code) ?? []).filter {
      codes.contains($0.code) && !bordering.contains($0.code)
    }
    let there = group.reduce(0) { $0 + commuting.employed(livingIn: code, workingIn: $1.code) }
    let from = group.reduce(0) { $0 + commuting.employed(livingIn: $1.code, workingIn: code) }
    return Ties(
      inSameRegion: group.map(\.code).filter { region != nil && references.index(of: $0) == region },
      inSameHubRegion: group.map(\.code).filter { hubRegion != nil && hubs?.index(of: $0) == hubRegion },
      borders: borders,
      nearby: near.map(\.code), waterMetres: near.map(\.apartMetres).min(),
      workingThere: there, shareWorkingThere: share(there, of: commuting.employedResidents(of: code)),
      comingFromThere: from, shareComingFromThere: share(from, of: commuting.jobs(in: code)),
      isInSameCounty: !municipality.county.isEmpty && group.contains { $0.county == municipality.county })
  }
}
