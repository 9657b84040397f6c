import Register

extension FigureCatalogue {
  /// What a data set tells besides the register and its measures; empty where it tells nothing.
  public struct Records: Sendable {
    /// What was considered and not counted.
    public var arrangements: [Arrangement]
    /// What happened to collaborations.
    public var events: [Event]

    /// Figures that the data set states itself.
    public var stated: [StatedFigure]

    /// Records from their parts.
    public init(arrangements: [Arrangement] = [], events: [Event] = [], stated: [StatedFigure] = []) {
      self.arrangements = arrangements
      self.stated = stated
      self.events = events
    }
  }

  /// The municipalities of a level above, or of several with `+` between; `nil` when one of them is not known.
  func municipalities(ofUpperUnits key: String) -> [Municipality]? {
    let territory = evidence.snapshot.territory
    let codes = Set(key.split(separator: "+").map(String.init))
    let inside = territory.municipalities.filter { codes.contains($0.county) }
    let known = Set(inside.map(\.county)).union(territory.counties.map(\.code))
    return !codes.isEmpty && codes.isSubset(of: known) ? inside : nil
  }

  /// The municipalities that a subject is made of: of the country all, of a collaboration its members; `nil` for one that
  /// does not exist, or that has none of its own.
  func municipalities(of subject: FigureSubject) -> [Municipality]? {
    let snapshot = evidence.snapshot
    switch subject {
    case .country: return snapshot.territory.municipalities
    case .upperUnit(let key): return municipalities(ofUpperUnits: key)
    case .sizeClass(let from):
      let next = sizeClasses.filter { $0 > from }.min() ?? .max
      return snapshot.territory.municipalities.filter { $0.population >= from && $0.population < next }
    case .collaboration(let id):
      return snapshot.collaborations.contains { $0.id == id } ? snapshot.members(of: id) : nil
    case .region(let code): return evidence.references.regions.first { $0.code == code }?.municipalities
    case .municipality(let code): return snapshot.territory.municipality(code).map { [$0] }
    case .group(let codes):
      let known = codes.compactMap(snapshot.territory.municipality)
      return known.count == codes.count ? known.sorted { $0.code < $1.code } : nil
    case .plan(let id):
      guard let plan = evidence.plans.first(where: { $0.id == id }) else { return nil }
      return plan.memberships.filter { $0.role == .member }.compactMap(\.municipality)
        .compactMap(snapshot.territory.municipality)
    case .model, .relation, .arrangement: return nil
    }
  }

  /// The municipalities among these that are members of no collaboration, in their order.
  func outsiders(_ municipalities: [Municipality]) -> [Municipality] {
    municipalities.filter { evidence.snapshot.collaboration(of: $0.code) == nil }
  }

  /// The collaborations that some of these are members of, by number.
  func collaborations(with municipalities: [Municipality]) -> [Collaboration] {
    let ids = Set(municipalities.compactMap { evidence.snapshot.collaboration(of: $0.code) })
    return evidence.snapshot.collaborations.filter { ids.contains($0.id) }
  }

  /// The collaborations with a party of the role on the day, by number.
  func collaborations(withRole role: Role) -> [Collaboration] {
    let ids = Set(
      evidence.snapshot.register.memberships(on: evidence.snapshot.day).filter { $0.role == role }.map(\.collaboration))
    return evidence.snapshot.collaborations.filter { ids.contains($0.id) }
  }

  /// The sums of every collaboration, by number.
  var sums: [CollaborationFigures] { evidence.snapshot.collaborationFigures }
}
