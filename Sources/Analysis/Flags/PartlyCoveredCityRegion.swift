extension FlagRule {
  /// Populous regions where the centre's collaboration leaves many outside.
  static let partlyCoveredCityRegion = FlagRule(
    id: "partly-covered-city-region",
    name: Wording(nb: "Delvis dekte byregioner", nn: "Delvis dekte byregionar", en: "Partly covered city regions"),
    summary: Wording(
      nb: "En folkerik region der et senter er med i et samarbeid som dekker for lite av regionen.",
      nn: "Ein folkerik region der eit senter er med i eit samarbeid som dekkjer for lite av regionen.",
      en: "A populous region with a centre in a collaboration that covers too little of the region."),
    thresholds: [.partlyCoveredPopulation, .partlyCoveredCover],
    obstacle: withoutRegions
  ) { measures, limits in
    measures.regions.compactMap { region in
      guard Double(region.population) >= limits[.partlyCoveredPopulation] else { return nil }
      let led = region.parts.filter { region.collaborationsOfCentres.contains($0.collaboration) }
      // With centres in several collaborations, the one that covers most speaks for the region.
      guard let part = led.max(by: { $0.population < $1.population }), part.cover < limits[.partlyCoveredCover]
      else { return nil }
      let outside = region.centres.filter { $0.collaboration != part.collaboration }.map(\.municipality)
      let name = measures.name(ofCollaboration: part.collaboration)
      let counts = (part.members.count, region.municipalities.count)
      return Finding(
        kind: "partly-covered-city-region", subject: .region(region.region),
        reason: Wording(
          nb: "\(region.name): senteret er med i \(name), som har \(counts.0) av \(counts.1) kommuner og "
            + "\(share: part.cover) av \(region.population) innbyggere i regionen",
          nn: "\(region.name): senteret er med i \(name), som har \(counts.0) av \(counts.1) kommunar og "
            + "\(share: part.cover) av \(region.population) innbyggjarar i regionen",
          en: "\(region.name): the centre is a member of \(name), which has \(counts.0) of the region's \(counts.1) "
            + "municipalities and \(share: part.cover) of its \(region.population) inhabitants"),
        values: [
          .init("population", .whole(region.population)),
          .init("collaboration", .text(part.collaboration)),
          .init("members", .whole(part.members.count)),
          .init("municipalities", .whole(region.municipalities.count)),
          .init("cover", .number(part.cover)),
          .init("centres_outside", .list(outside.map(\.text))),
          .init(.partlyCoveredPopulation, in: limits), .init(.partlyCoveredCover, in: limits),
        ])
    }
  }
}

extension Threshold {
  static let partlyCoveredPopulation = Threshold(
    id: "partly_covered_population", value: 50_000,
    meaning: Wording(
      nb: "innbyggere i regionen; minst så mange", nn: "innbyggjarar i regionen; minst så mange",
      en: "inhabitants of the region; at least"))
  static let partlyCoveredCover = Threshold(
    id: "partly_covered_cover", value: 0.8,
    meaning: Wording(
      nb: "andelen av regionens innbyggere som senterets samarbeid dekker, 0–1; under",
      nn: "delen av innbyggjarane i regionen som samarbeidet til senteret dekkjer, 0–1; under",
      en: "the share of the region's inhabitants covered by the centre's collaboration, 0–1; below"))
}
