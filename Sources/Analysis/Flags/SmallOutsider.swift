extension FlagRule {
  /// Small municipalities that are members of nothing, by code.
  static let smallOutsider = FlagRule(
    id: "small-outsider",
    name: Wording(nb: "Små kommuner utenfor", nn: "Små kommunar utanfor", en: "Small municipalities outside"),
    summary: Wording(
      nb: "En liten kommune som ikke er med i noe samarbeid.",
      nn: "Ein liten kommune som ikkje er med i noko samarbeid.",
      en: "A small municipality that is a member of no collaboration."),
    thresholds: [.smallOutsiderPopulation]
  ) { measures, limits in
    measures.outsiders.filter { Double($0.municipality.population) < limits[.smallOutsiderPopulation] }
      .map { outsider in
        let municipality = outsider.municipality
        let beside = outsider.neighbouringCollaborations.map(measures.name(ofCollaboration:))
        let names = (enumerated(beside, and: "og"), enumerated(beside, and: "and"))
        return Finding(
          kind: "small-outsider", subject: .municipality(municipality.code.text),
          reason: Wording(
            nb: "\(municipality.name): \(municipality.population) innbyggere og ikke med i noe samarbeid"
              + (beside.isEmpty ? "" : "; naboer er med i \(names.0)"),
            nn: "\(municipality.name): \(municipality.population) innbyggjarar og ikkje med i noko samarbeid"
              + (beside.isEmpty ? "" : "; naboar er med i \(names.0)"),
            en: "\(municipality.name): \(municipality.population) inhabitants and in no collaboration"
              + (beside.isEmpty ? "" : "; neighbours are in \(names.1)")),
          values: [
            .init("population", .whole(municipality.population)),
            .init("neighbouring_collaborations", .list(outsider.neighbouringCollaborations)),
            .init(.smallOutsiderPopulation, in: limits),
          ])
      }
  }
}

extension Threshold {
  static let smallOutsiderPopulation = Threshold(
    id: "small_outsider_population", value: 5_000,
    meaning: Wording(
      nb: "innbyggere i kommunen; under", nn: "innbyggjarar i kommunen; under",
      en: "inhabitants of the municipality; below"))
}
