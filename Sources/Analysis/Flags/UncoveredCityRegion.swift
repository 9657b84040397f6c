import Register

extension FlagRule {
  /// Populous regions whose centres all stand outside.
  static let uncoveredCityRegion = FlagRule(
    .uncoveredCityRegion, kinds: [.uncoveredCityRegion], thresholds: [.uncoveredPopulation], obstacle: withoutRegions
  ) { measures, limits in
    measures.regions.filter {
      Double($0.population) >= limits[.uncoveredPopulation] && $0.collaborationsOfCentres.isEmpty
    }.map { region in
      Finding(
        .uncoveredCityRegion(
          UncoveredCityRegionFacts(
            region: Named(region.region, region.name), population: region.population,
            centres: region.centres.map { measures.named($0.municipality) }, cover: region.cover,
            limit: limits.limit(.uncoveredPopulation))))
    }
  }
}

/// A populous region whose centres all stand outside.
public struct UncoveredCityRegionFacts: Hashable, Sendable {
  /// The region.
  public var region: Named<String>
  /// Its inhabitants.
  public var population: Int
  /// Its centres, as their source orders them.
  public var centres: [Named<MunicipalityCode>]
  /// The share of the inhabitants who live in other municipalities with a collaboration, 0...1; `nil` without
  /// inhabitants.
  public var cover: Double?
  /// The limit on inhabitants.
  public var limit: Limit
}

extension UncoveredCityRegionFacts: MeasuredFacts {
  var kind: FindingKind { .uncoveredCityRegion }
  var subject: Finding.Subject { .region(region.key) }
  var values: [Finding.NamedValue] {
    [
      .init("population", .whole(population)), .init("centres", .list(centres.map(\.key.text))), .init("cover", cover),
      .init(limit),
    ]
  }
}

extension Threshold {
  /// How many inhabitants make a region a city region.
  public static let uncoveredPopulation = Threshold(.uncoveredPopulation, value: 25_000)
}
