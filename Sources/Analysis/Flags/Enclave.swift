extension FlagRule {
  /// Municipalities outside with collaborations all around.
  static let enclave = FlagRule(
    id: "enclave",
    name: Wording(nb: "Enklaver", nn: "Enklavar", en: "Enclaves"),
    summary: Wording(
      nb: "Kommunen står utenfor, og alle naboene over land er medlemmer av et samarbeid.",
      nn: "Kommunen står utanfor, og alle naboane over land er medlemer av eit samarbeid.",
      en: "The municipality stands outside, and every land neighbour is a member of some collaboration."),
    obstacle: withoutLandBorders
  ) { measures, _ in
    measures.outsiders.filter(\.isEnclave).map { outsider in
      let around = measures.evidence.land?.neighbours(of: outsider.municipality.code).map(\.code) ?? []
      let name = outsider.municipality.name, count = around.count
      let collaborations = outsider.neighbouringCollaborations.map(measures.name(ofCollaboration:))
      return Finding(
        kind: "enclave", subject: .municipality(outsider.municipality.code.text),
        reason: Wording(
          nb:
            "\(name): står utenfor, mens \(FieldWords.landNeighbours(count).nb) er med "
            + "i et samarbeid: \(enumerated(collaborations, and: "og"))",
          nn: "\(name): står utanfor, mens \(FieldWords.landNeighbours(count).nn) er "
            + "med i eit samarbeid: \(enumerated(collaborations, and: "og"))",
          en:
            "\(name): stands outside, while \(FieldWords.landNeighbours(count).en) \(count == 1 ? "is" : "are") "
            + "in a collaboration: \(enumerated(collaborations, and: "and"))"),
        values: [
          .init("collaborations", .list(outsider.neighbouringCollaborations)),
          .init("neighbours", .list(around.map(\.text))),
          .init("population", .whole(outsider.municipality.population)),
        ])
    }
  }
}
