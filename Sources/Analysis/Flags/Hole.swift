extension FlagRule {
  /// Municipalities outside with one collaboration all around.
  static let hole = FlagRule(
    id: "hole",
    name: Wording(nb: "Hull", nn: "Hol", en: "Holes"),
    summary: Wording(
      nb: "Kommunen står utenfor, og alle naboene over land er medlemmer av ett og samme samarbeid.",
      nn: "Kommunen står utanfor, og alle naboane over land er medlemer av eitt og same samarbeid.",
      en: "The municipality stands outside, and every land neighbour is a member of one and the same collaboration."),
    obstacle: withoutLandBorders
  ) { measures, _ in
    measures.outsiders.compactMap { outsider in
      guard let collaboration = outsider.holeIn else { return nil }
      let around = measures.evidence.land?.neighbours(of: outsider.municipality.code).map(\.code) ?? []
      let name = outsider.municipality.name, other = measures.name(ofCollaboration: collaboration)
      let names = around.map(measures.name), count = names.count
      return Finding(
        kind: "hole", subject: .municipality(outsider.municipality.code.text),
        reason: Wording(
          nb: "\(name): står utenfor, mens \(FieldWords.landNeighbours(count).nb) "
            + "(\(enumerated(names, and: "og"))) er med i \(other)",
          nn: "\(name): står utanfor, mens \(FieldWords.landNeighbours(count).nn) "
            + "(\(enumerated(names, and: "og"))) er med i \(other)",
          en:
            "\(name): stands outside, while \(FieldWords.landNeighbours(count).en) "
            + "(\(enumerated(names, and: "and"))) \(count == 1 ? "is a member" : "are members") of \(other)"),
        values: [
          .init("collaboration", .text(collaboration)),
          .init("neighbours", .list(around.map(\.text))),
          .init("population", .whole(outsider.municipality.population)),
        ])
    }
  }
}
