import Register

extension FlagRule {
  /// Populous municipalities that are members of nothing, the most populous first.
  static let largeOutsider = FlagRule(
    .largeOutsider, kinds: [.largeOutsider], thresholds: [.largeOutsiderPopulation]
  ) { measures, limits in
    measures.outsiders.map(\.municipality)
      .filter(limits.isLargeOutsider)
      .sorted { (-$0.population, $0.code) < (-$1.population, $1.code) }
      .map { municipality in
        Finding(
          .largeOutsider(
            LargeOutsiderFacts(
              municipality: measures.named(municipality.code), population: municipality.population,
              limit: limits.limit(.largeOutsiderPopulation))))
      }
  }
}

/// A populous municipality that is a member of nothing.
public struct LargeOutsiderFacts: Hashable, Sendable {
  /// The municipality.
  public var municipality: Named<MunicipalityCode>
  /// Its inhabitants.
  public var population: Int
  /// The limit on them.
  public var limit: Limit
}

extension LargeOutsiderFacts: MeasuredFacts {
  var kind: FindingKind { .largeOutsider }
  var subject: Finding.Subject { .municipality(municipality.key.text) }
  var values: [Finding.NamedValue] { [.init("population", .whole(population)), .init(limit)] }
}

extension Threshold {
  /// How many inhabitants a large municipality has.
  public static let largeOutsiderPopulation = Threshold(.largeOutsiderPopulation, value: 50_000)
}
