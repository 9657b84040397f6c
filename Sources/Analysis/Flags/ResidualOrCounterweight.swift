extension FlagRule {
  /// Collaborations around a centre that is not in them, without a labour market of their own.
  static let residualOrCounterweight = FlagRule(
    id: "residual-or-counterweight",
    kinds: ["residual", "counterweight"],
    name: Wording(nb: "Restsamarbeid og motvekt", nn: "Restsamarbeid og motvekt", en: "Residuals and counterweights"),
    summary: Wording(
      nb: "Samarbeidet mangler senteret i sin bo- og arbeidsmarkedsregion og er ikke et eget arbeidsmarked: en rest, "
        + "eller en motvekt til tyngdepunktet utenfor.",
      nn: "Samarbeidet manglar senteret i bu- og arbeidsmarknadsregionen sin og er ikkje ein eigen arbeidsmarknad: ein "
        + "rest, eller ei motvekt til tyngdepunktet utanfor.",
      en: "The collaboration lacks the centre of its travel-to-work region and is no labour market of its own: a "
        + "residual, or a counterweight to the hub outside."),
    thresholds: [.leaderless, .selfContainment, .meanCover, .counterweight],
    obstacle: withoutRegions,
    sensitivities: { measures, limits in centreSensitivities(centreTests(measures), limits) }
  ) { measures, limits in
    let tests = centreTests(measures)
    let flagged = tests.filter { $0.lacksCentre(limits) && $0.lacksOwnMarket(limits) }
    let near = tests.filter { $0.lacksCentre(limits) != $0.lacksOwnMarket(limits) }
    return flagged.map { finding($0, measures, limits, isNearMiss: false) }
      + near.map { finding($0, measures, limits, isNearMiss: true) }
  }

  /// The sentence that stands in for findings where a data set has no labour-market regions.
  static func withoutRegions(_ evidence: Evidence) -> Wording? {
    guard evidence.references.kind == nil else { return nil }
    return Wording(
      nb: "Datasettet har verken bo- og arbeidsmarkedsregioner eller økonomiske regioner.",
      nn: "Datasettet har verken bu- og arbeidsmarknadsregionar eller økonomiske regionar.",
      en: "The data set has neither travel-to-work regions nor economic regions.")
  }
}

/// All collaborations with both answers, the clearest cases first: by leaderless share, then by own labour market.
func centreTests(_ measures: Measures) -> [CentreTest] {
  measures.fits.compactMap { CentreTest($0, in: measures.evidence) }.enumerated().sorted { a, b in
    (-a.element.leaderless, a.element.ownMarket, a.offset) < (-b.element.leaderless, b.element.ownMarket, b.offset)
  }.map(\.element)
}

private func finding(
  _ test: CentreTest, _ measures: Measures, _ limits: Thresholds, isNearMiss: Bool
) -> Finding {
  let pull = test.fit.commuting.strongestPull
  return Finding(
    kind: test.isCounterweight(limits) ? "counterweight" : "residual",
    subject: .collaboration(test.fit.collaboration),
    reason: isNearMiss ? nearMissReason(test, measures, limits) : flagReason(test, measures, limits),
    values: [
      .init("leaderless", test.leaderless),
      .init("self_containment", test.fit.commuting.selfContainment),
      .init("mean_cover", test.fit.meanCover),
      .init("test", .text(test.basis.rawValue)),
      .init("reference", measures.evidence.references.kind?.rawValue),
      .init("strongest_pull", pull?.municipality.text),
      .init("strongest_pull_share", test.fit.commuting.strongestPullShare),
      .init("population", .whole(test.fit.population)),
      .init("hub", test.hub?.municipality.code.text),
      .init("hub_population", test.hub?.municipality.population),
      .init("hub_basis", test.hub?.basis.rawValue),
      .init("population_to_hub", test.ratio),
      .init(.leaderless, in: limits), .init(test.ownMarketThreshold, in: limits), .init(.counterweight, in: limits),
    ],
    isNearMiss: isNearMiss)
}
