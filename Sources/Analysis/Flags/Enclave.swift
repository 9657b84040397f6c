import Register

extension FlagRule {
  /// Municipalities outside with collaborations all around.
  static let enclave = FlagRule(.enclave, kinds: [.enclave], obstacle: withoutLandBorders) { measures, _ in
    measures.outsiders.filter { $0.isEnclave && $0.holeIn == nil }.map { outsider in
      let around = measures.evidence.land?.neighbours(of: outsider.municipality.code).map(\.code) ?? []
      return Finding(
        .enclave(
          EnclaveFacts(
            municipality: measures.named(outsider.municipality.code), population: outsider.municipality.population,
            neighbours: around,
            collaborations: outsider.neighbouringCollaborations.map(measures.named(collaboration:)))))
    }
  }
}

/// A municipality outside with collaborations all around.
public struct EnclaveFacts: Hashable, Sendable {
  /// The municipality.
  public var municipality: Named<MunicipalityCode>
  /// Its inhabitants.
  public var population: Int
  /// Its land neighbours, by code.
  public var neighbours: [MunicipalityCode]
  /// What these are members of, by number.
  public var collaborations: [Named<String>]
}

extension EnclaveFacts: MeasuredFacts {
  var kind: FindingKind { .enclave }
  var subject: Finding.Subject { .municipality(municipality.key.text) }
  var values: [Finding.NamedValue] {
    [
      .init("collaborations", .list(collaborations.map(\.key))), .init("neighbours", .list(neighbours.map(\.text))),
      .init("population", .whole(population)),
    ]
  }
}
