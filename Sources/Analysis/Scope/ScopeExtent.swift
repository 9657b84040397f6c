import Register

/// What a part of a data set takes in on the days that somebody looks at.
public struct ScopeExtent: Hashable, Sendable {
  /// The part.
  public let scope: Scope
  /// The municipalities of the part: those that lie in its upper units, and the members of its collaborations.
  public let municipalities: Set<MunicipalityCode>
  /// The collaborations that touch it, by id: its own, and those with a member in its upper units.
  public let collaborations: Set<String>
  private let upperCodes: Set<String>

  init(of scope: Scope, in snapshots: [Snapshot]) {
    self.scope = scope
    let upperCodes = Set(scope.upperUnits.map(\.code))
    let own = Set(scope.collaborations)
    var municipalities: Set<MunicipalityCode> = []
    var collaborations = own
    for snapshot in snapshots {
      for municipality in snapshot.territory.municipalities {
        let collaboration = snapshot.collaboration(of: municipality.code)
        let isInside = upperCodes.contains(municipality.county)
        if isInside || collaboration.map(own.contains) ?? false { municipalities.insert(municipality.code) }
        if isInside, let collaboration { collaborations.insert(collaboration) }
      }
    }
    self.upperCodes = upperCodes
    self.municipalities = municipalities
    self.collaborations = collaborations
  }

  /// Whether an upper unit is one of the part's.
  public func holds(upperUnit code: String) -> Bool { upperCodes.contains(code) }

  /// Whether a region has a municipality of the part in it.
  public func touches(_ region: ReferenceRegions.Region) -> Bool {
    region.municipalities.contains { municipalities.contains($0.code) }
  }

  /// Whether a membership is of the part: of a collaboration that was asked for, or of a municipality in its upper units.
  public func touches(_ membership: Membership) -> Bool {
    scope.collaborations.contains(membership.collaboration)
      || membership.municipality.map(municipalities.contains) ?? false
  }

  /// Whether a plan names a municipality of the part.
  public func touches(_ plan: Plan) -> Bool {
    plan.memberships.contains { $0.municipality.map(municipalities.contains) ?? false }
  }

  /// Whether an event is of a collaboration that was asked for, or of a municipality of the part, or tells of the whole of a
  /// collaboration that touches it.
  public func touches(_ event: Event) -> Bool {
    if scope.collaborations.contains(event.collaboration) { return true }
    return event.municipality.map(municipalities.contains) ?? collaborations.contains(event.collaboration)
  }

  /// Whether a relation names a municipality, a collaboration or an upper unit of the part.
  public func touches(_ relation: Relation) -> Bool {
    [relation.from, relation.to].contains { party in
      party.names.contains { name in
        switch party.kind {
        case "municipality": MunicipalityCode(name).map(municipalities.contains) ?? false
        case "collaboration": collaborations.contains(name)
        case "county-authority": upperCodes.contains(name)
        default: false
        }
      }
    }
  }

  /// Whether a municipality that is a member of nothing lies in the part, or beside a collaboration that was asked for.
  public func touches(_ outsider: Outsider) -> Bool {
    municipalities.contains(outsider.municipality.code)
      || outsider.neighbouringCollaborations.contains { scope.collaborations.contains($0) }
  }

  /// Whether a municipality that is a member of nothing lies in the part, or shares a region with members of a
  /// collaboration that was asked for.
  public func touches(_ unconnected: Unconnected) -> Bool {
    municipalities.contains(unconnected.municipality.code)
      || unconnected.collaborations.contains { scope.collaborations.contains($0) }
  }

  /// Whether a finding is about a municipality, a collaboration or a region that touches the part, or about a hole in one of
  /// its collaborations.
  ///
  /// - Parameter regions: those that findings of regions are about.
  public func touches(_ finding: Finding, _ regions: ReferenceRegions) -> Bool {
    if case .hole(let facts) = finding.facts, scope.collaborations.contains(facts.collaboration.key) { return true }
    return switch finding.subject {
    case .collaboration(let id): collaborations.contains(id)
    case .municipality(let code): MunicipalityCode(code).map(municipalities.contains) ?? false
    case .region(let code): regions.regions.contains { $0.code == code && touches($0) }
    }
  }
}
