import Register

/// A municipality outside with those of its own region that it is not known to cooperate with.
public struct Unconnected: Hashable, Sendable {
  /// The municipality.
  public var municipality: Municipality
  /// The region's code and name.
  public var region, name: String
  /// The other municipalities of the region that stand outside, without any relation to it, by code.
  public var outsiders: [MunicipalityCode]
  /// The collaborations with members in the region, without any relation to it, by number.
  public var collaborations: [String]
}

extension Evidence {
  /// Those outside who share a region with others and are not known to cooperate with all of them, by code.
  ///
  /// They share needs and suppliers; whom nothing joins could get to know each other. A relation that names both, and a
  /// membership case by case, count as cooperation.
  public func unconnected() -> [Unconnected] {
    snapshot.outsiders.compactMap { municipality in
      guard let region = references.region(of: municipality.code) else { return nil }
      // An invitation to everybody in a county says of no two of them that they cooperate.
      let own = relations.filter { $0.names(municipality) }
      let others = region.municipalities.filter { $0.code != municipality.code }
      let outsiders = others.filter { other in
        snapshot.collaboration(of: other.code) == nil && !own.contains { $0.names(other) }
      }
      let ids = Set(others.compactMap { snapshot.collaboration(of: $0.code) })
      let caseByCase = Set(
        snapshot.register.memberships(on: snapshot.day)
          .filter { $0.role == .caseByCase && $0.municipality == municipality.code }.map(\.collaboration))
      let collaborations = snapshot.collaborations.map(\.id).filter { id in
        ids.contains(id) && !caseByCase.contains(id) && !own.contains { $0.concerns(collaboration: id) }
      }
      guard !outsiders.isEmpty || !collaborations.isEmpty else { return nil }
      return Unconnected(
        municipality: municipality, region: region.code, name: region.name, outsiders: outsiders.map(\.code),
        collaborations: collaborations)
    }
  }
}
