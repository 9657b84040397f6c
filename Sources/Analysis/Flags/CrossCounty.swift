extension FlagRule {
  /// Collaborations over a county border.
  static let crossCounty = FlagRule(
    id: "cross-county",
    name: Wording(
      nb: "Samarbeid over fylkesgrenser", nn: "Samarbeid over fylkesgrenser", en: "Collaborations across county borders"
    ),
    summary: Wording(
      nb: "Samarbeidet har medlemmer i flere fylker.",
      nn: "Samarbeidet har medlemer i fleire fylke.",
      en: "The collaboration has members in more than one county."),
    thresholds: [.crossCountyCounties]
  ) { measures, limits in
    let territory = measures.evidence.snapshot.territory
    return measures.fits.compactMap { fit in
      let members = fit.members.compactMap(territory.municipality)
      let groups = Dictionary(grouping: members, by: \.county)
      guard Double(groups.count) >= limits[.crossCountyCounties] else { return nil }
      let counties = groups.sorted { (-$0.value.count, $0.key) < (-$1.value.count, $1.key) }
      let name = measures.name(ofCollaboration: fit.collaboration)
      let list = Prose.joined(
        counties.map { "\(territory.county($0.key)?.name ?? $0.key) (\($0.value.count))" }, separator: ", ")
      return Finding(
        kind: "cross-county", subject: .collaboration(fit.collaboration),
        reason: Wording(
          nb: "\(name): medlemmer i \(groups.count) fylker: \(list)",
          nn: "\(name): medlemer i \(groups.count) fylke: \(list)",
          en: "\(name): members in \(groups.count) counties: \(list)"),
        values: [.init("counties", .list(groups.keys.sorted())), .init(.crossCountyCounties, in: limits)])
    }
  }
}

extension Threshold {
  static let crossCountyCounties = Threshold(
    id: "cross_county_counties", value: 2,
    meaning: Wording(
      nb: "fylker med medlem; minst så mange", nn: "fylke med medlem; minst så mange",
      en: "counties with a member; at least"))
}
