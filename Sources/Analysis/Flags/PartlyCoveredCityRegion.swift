import Register

extension FlagRule {
  /// Populous regions where the centre's collaboration leaves many outside.
  static let partlyCoveredCityRegion = FlagRule(
    .partlyCoveredCityRegion, kinds: [.partlyCoveredCityRegion],
    thresholds: [.partlyCoveredPopulation, .partlyCoveredCover], obstacle: withoutRegions
  ) { measures, limits in
    measures.regions.compactMap { region in
      guard Double(region.population) >= limits[.partlyCoveredPopulation] else { return nil }
      let led = region.parts.filter { region.collaborationsOfCentres.contains($0.collaboration) }
      // With centres in several collaborations, the one that covers most speaks for the region.
      guard let part = led.max(by: { $0.population < $1.population }), part.cover < limits[.partlyCoveredCover]
      else { return nil }
      return Finding(
        .partlyCoveredCityRegion(
          PartlyCoveredCityRegionFacts(
            region: Named(region.region, region.name), population: region.population,
            municipalities: region.municipalities.count,
            collaboration: measures.named(collaboration: part.collaboration), members: part.members.count,
            cover: part.cover,
            centresInside: region.centres.filter { $0.collaboration == part.collaboration }
              .map { measures.named($0.municipality) },
            centresOutside: region.centres.filter { $0.collaboration != part.collaboration }.map {
              measures.named($0.municipality)
            },
            populationLimit: limits.limit(.partlyCoveredPopulation), coverLimit: limits.limit(.partlyCoveredCover))))
    }
  }
}

/// A populous region where the centre's collaboration leaves many outside.
public struct PartlyCoveredCityRegionFacts: Hashable, Sendable {
  /// The region.
  public var region: Named<String>
  /// Its inhabitants and its municipalities.
  public var population, municipalities: Int
  /// The collaboration of the centre.
  public var collaboration: Named<String>
  /// The municipalities of the region that are members of it.
  public var members: Int
  /// The share of the region's inhabitants who live in them, 0...1.
  public var cover: Double
  /// The centres that are members of it, and those that are not, as their source orders them.
  public var centresInside, centresOutside: [Named<MunicipalityCode>]
  /// The limits on inhabitants and on cover.
  public var populationLimit, coverLimit: Limit
}

extension PartlyCoveredCityRegionFacts: MeasuredFacts {
  var kind: FindingKind { .partlyCoveredCityRegion }
  var subject: Finding.Subject { .region(region.key) }
  var values: [Finding.NamedValue] {
    [
      .init("population", .whole(population)),
      .init("collaboration", .text(collaboration.key)),
      .init("members", .whole(members)),
      .init("municipalities", .whole(municipalities)),
      .init("cover", .number(cover)),
      .init("centres_outside", .list(centresOutside.map(\.key.text))),
      .init(populationLimit), .init(coverLimit),
    ]
  }
}

extension Threshold {
  static let partlyCoveredPopulation = Threshold(.partlyCoveredPopulation, value: 50_000)
  /// The share of the inhabitants below which a region counts as covered in part.
  public static let partlyCoveredCover = Threshold(.partlyCoveredCover, value: 0.8)
}
