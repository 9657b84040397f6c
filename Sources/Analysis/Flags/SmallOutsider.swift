import Register

extension FlagRule {
  /// Small municipalities that are members of nothing, by code.
  static let smallOutsider = FlagRule(
    .smallOutsider, kinds: [.smallOutsider], thresholds: [.smallOutsiderPopulation]
  ) { measures, limits in
    measures.outsiders.filter { Double($0.municipality.population) < limits[.smallOutsiderPopulation] }
      .map { outsider in
        Finding(
          .smallOutsider(
            SmallOutsiderFacts(
              municipality: measures.named(outsider.municipality.code), population: outsider.municipality.population,
              collaborations: outsider.neighbouringCollaborations.map(measures.named(collaboration:)),
              limit: limits.limit(.smallOutsiderPopulation))))
      }
  }
}

/// A small municipality that is a member of nothing.
public struct SmallOutsiderFacts: Hashable, Sendable {
  /// The municipality.
  public var municipality: Named<MunicipalityCode>
  /// Its inhabitants.
  public var population: Int
  /// What its neighbours are members of, by number.
  public var collaborations: [Named<String>]
  /// The limit on inhabitants.
  public var limit: Limit
}

extension SmallOutsiderFacts: MeasuredFacts {
  var kind: FindingKind { .smallOutsider }
  var subject: Finding.Subject { .municipality(municipality.key.text) }
  var values: [Finding.NamedValue] {
    [
      .init("population", .whole(population)),
      .init("neighbouring_collaborations", .list(collaborations.map(\.key))), .init(limit),
    ]
  }
}

extension Threshold {
  static let smallOutsiderPopulation = Threshold(.smallOutsiderPopulation, value: 5_000)
}
