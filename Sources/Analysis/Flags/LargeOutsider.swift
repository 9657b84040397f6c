extension FlagRule {
  /// Populous municipalities that are members of nothing, the most populous first.
  static let largeOutsider = FlagRule(
    id: "large-outsider",
    name: Wording(nb: "Store kommuner utenfor", nn: "Store kommunar utanfor", en: "Large municipalities outside"),
    summary: Wording(
      nb: "En folkerik kommune som ikke er med i noe samarbeid.",
      nn: "Ein folkerik kommune som ikkje er med i noko samarbeid.",
      en: "A populous municipality that is a member of no collaboration."),
    thresholds: [.largeOutsiderPopulation]
  ) { measures, limits in
    measures.outsiders.map(\.municipality)
      .filter { Double($0.population) >= limits[.largeOutsiderPopulation] }
      .sorted { (-$0.population, $0.code) < (-$1.population, $1.code) }
      .map { municipality in
        Finding(
          kind: "large-outsider", subject: .municipality(municipality.code.text),
          reason: Wording(
            nb: "\(municipality.name): \(municipality.population) innbyggere og ikke med i noe samarbeid",
            nn: "\(municipality.name): \(municipality.population) innbyggjarar og ikkje med i noko samarbeid",
            en: "\(municipality.name): \(municipality.population) inhabitants and in no collaboration"),
          values: [
            .init("population", .whole(municipality.population)), .init(.largeOutsiderPopulation, in: limits),
          ])
      }
  }
}

extension Threshold {
  static let largeOutsiderPopulation = Threshold(
    id: "large_outsider_population", value: 50_000,
    meaning: Wording(
      nb: "innbyggere i kommunen; minst så mange", nn: "innbyggjarar i kommunen; minst så mange",
      en: "inhabitants of the municipality; at least"))
}
