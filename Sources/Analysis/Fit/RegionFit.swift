import Register

/// The mirror image of fit: what the collaborations together make of one labour-market region.
public struct RegionFit: Equatable, Sendable {
  /// What one collaboration has of the region.
  public struct Part: Equatable, Sendable {
    /// The collaboration's id.
    public var collaboration: String
    /// Its members in the region, by code.
    public var members: [MunicipalityCode]
    /// Their inhabitants.
    public var population: Int
    /// Their part of the region's inhabitants, 0...1.
    public var cover: Double
  }

  /// A centre of the region and the collaboration it is a member of.
  public struct Centre: Equatable, Sendable {
    /// The centre municipality.
    public var municipality: MunicipalityCode
    /// The id of its collaboration; `nil` when it stands outside.
    public var collaboration: String?
  }

  /// The region's code.
  public var region: String
  /// The region's name.
  public var name: String
  /// The municipalities in it, by code.
  public var municipalities: [MunicipalityCode]
  /// Their inhabitants.
  public var population: Int
  /// What each collaboration has of it, by collaboration number.
  public var parts: [Part]
  /// Its centres, as its source orders them.
  public var centres: [Centre]

  /// Municipalities that are members of any collaboration.
  public var memberCount: Int { parts.reduce(0) { $0 + $1.members.count } }

  /// Their inhabitants.
  public var memberPopulation: Int { parts.reduce(0) { $0 + $1.population } }

  /// The part of the inhabitants whom all collaborations together cover, 0...1; `nil` when nobody lives there.
  public var cover: Double? { share(memberPopulation, of: population) }

  /// The collaborations that one of its centres is a member of, in the order of the centres, each once.
  public var collaborationsOfCentres: [String] {
    centres.compactMap(\.collaboration).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

extension Evidence {
  /// The mirror image for every reference region, by code.
  public func regionFits() -> [RegionFit] { references.regions.map { fit(of: $0) } }

  /// The mirror image for a region.
  public func fit(of region: ReferenceRegions.Region) -> RegionFit {
    let groups = Dictionary(grouping: region.municipalities) { snapshot.collaboration(of: $0.code) }
    return RegionFit(
      region: region.code, name: region.name, municipalities: region.municipalities.map(\.code),
      population: region.population,
      parts: snapshot.collaborations.compactMap { collaboration in
        guard let members = groups[collaboration.id] else { return nil }
        let people = members.reduce(0) { $0 + $1.population }
        return RegionFit.Part(
          collaboration: collaboration.id, members: members.map(\.code), population: people,
          cover: share(people, of: region.population) ?? 0)
      },
      centres: region.centres.map {
        RegionFit.Centre(municipality: $0, collaboration: snapshot.collaboration(of: $0))
      })
  }
}
