extension FlagRule {
  /// Regions with members in several collaborations.
  static let splitRegion = FlagRule(
    id: "split-region",
    name: Wording(nb: "Delte regioner", nn: "Delte regionar", en: "Split regions"),
    summary: Wording(
      nb: "Regionen har medlemmer i flere samarbeid.",
      nn: "Regionen har medlemer i fleire samarbeid.",
      en: "The region has members of several collaborations."),
    thresholds: [.splitCollaborations],
    obstacle: withoutRegions
  ) { measures, limits in
    measures.regions.filter { Double($0.parts.count) >= limits[.splitCollaborations] }.map { region in
      // The greatest part first; the parts are by number, and sorting keeps that among equals.
      let parts = region.parts.enumerated().sorted {
        ($1.element.population, $0.offset) < ($0.element.population, $1.offset)
      }
      .map { (name: measures.name(ofCollaboration: $0.element.collaboration), cover: $0.element.cover) }
      let list = Prose.joined(parts.map { "\($0.name) \(share: $0.cover)" }, separator: ", ")
      let count = parts.count
      return Finding(
        kind: "split-region", subject: .region(region.region),
        reason: Wording(
          nb: "\(region.name): delt på \(count) samarbeid, som har hver sin del av innbyggerne: \(list)",
          nn: "\(region.name): delt på \(count) samarbeid, som har kvar sin del av innbyggjarane: \(list)",
          en: "\(region.name): split on \(count) collaborations, each with its part of the inhabitants: \(list)"),
        values: [
          .init("collaborations", .list(region.parts.map(\.collaboration))),
          .init("population", .whole(region.population)),
          .init("cover", region.cover),
          .init(.splitCollaborations, in: limits),
        ])
    }
  }
}

extension Threshold {
  static let splitCollaborations = Threshold(
    id: "split_collaborations", value: 2,
    meaning: Wording(
      nb: "samarbeid med medlemmer i regionen; minst så mange", nn: "samarbeid med medlemer i regionen; minst så mange",
      en: "collaborations with members in the region; at least"))
}
