extension FlagRule {
  /// Populous regions whose centres all stand outside.
  static let uncoveredCityRegion = FlagRule(
    id: "uncovered-city-region",
    name: Wording(nb: "Udekte byregioner", nn: "Udekte byregionar", en: "Uncovered city regions"),
    summary: Wording(
      nb: "En folkerik region der ingen av sentrene er med i noe samarbeid.",
      nn: "Ein folkerik region der ingen av sentra er med i noko samarbeid.",
      en: "A populous region none of whose centres is a member of any collaboration."),
    thresholds: [.uncoveredPopulation],
    obstacle: withoutRegions
  ) { measures, limits in
    measures.regions.filter {
      Double($0.population) >= limits[.uncoveredPopulation] && $0.collaborationsOfCentres.isEmpty
    }.map { region in
      let centres = region.centres.map { measures.name($0.municipality) }
      let cover = region.cover ?? 0
      return Finding(
        kind: "uncovered-city-region", subject: .region(region.region),
        reason: Wording(
          nb:
            "\(region.name): \(region.population) innbyggere, men \(enumerated(centres, and: "og")) er ikke med i noe "
            + "samarbeid; \(share: cover) av innbyggerne er dekket gjennom andre kommuner",
          nn: "\(region.name): \(region.population) innbyggjarar, men \(enumerated(centres, and: "og")) er ikkje med i "
            + "noko samarbeid; \(share: cover) av innbyggjarane er dekte gjennom andre kommunar",
          en: "\(region.name): \(region.population) inhabitants, but \(enumerated(centres, and: "and")) "
            + "\(centres.count == 1 ? "is" : "are") in no collaboration; \(share: cover) of the inhabitants are covered "
            + "through other municipalities"),
        values: [
          .init("population", .whole(region.population)),
          .init("centres", .list(region.centres.map(\.municipality.text))),
          .init("cover", region.cover),
          .init(.uncoveredPopulation, in: limits),
        ])
    }
  }
}

extension Threshold {
  static let uncoveredPopulation = Threshold(
    id: "uncovered_population", value: 25_000,
    meaning: Wording(
      nb: "innbyggere i regionen; minst så mange", nn: "innbyggjarar i regionen; minst så mange",
      en: "inhabitants of the region; at least"))
}
