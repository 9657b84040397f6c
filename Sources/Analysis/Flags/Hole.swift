import Register

extension FlagRule {
  /// Municipalities outside with one collaboration all around.
  static let hole = FlagRule(.hole, kinds: [.hole], obstacle: withoutLandBorders) { measures, _ in
    measures.outsiders.compactMap { outsider in
      guard let collaboration = outsider.holeIn else { return nil }
      let around = measures.evidence.land?.neighbours(of: outsider.municipality.code).map(\.code) ?? []
      return Finding(
        .hole(
          HoleFacts(
            municipality: measures.named(outsider.municipality.code), population: outsider.municipality.population,
            neighbours: around.map(measures.named), collaboration: measures.named(collaboration: collaboration))))
    }
  }
}

/// A municipality outside with one collaboration all around.
public struct HoleFacts: Hashable, Sendable {
  /// The municipality.
  public var municipality: Named<MunicipalityCode>
  /// Its inhabitants.
  public var population: Int
  /// Its land neighbours, by code.
  public var neighbours: [Named<MunicipalityCode>]
  /// What all of them are members of.
  public var collaboration: Named<String>
}

extension HoleFacts: MeasuredFacts {
  var kind: FindingKind { .hole }
  var subject: Finding.Subject { .municipality(municipality.key.text) }
  var values: [Finding.NamedValue] {
    [
      .init("collaboration", .text(collaboration.key)), .init("neighbours", .list(neighbours.map(\.key.text))),
      .init("population", .whole(population)),
    ]
  }
}
