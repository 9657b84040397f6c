extension FlagRule {
  /// Collaborations around a centre that is not in them, without a labour market of their own.
  static let residualOrCounterweight = FlagRule(
    .residualOrCounterweight, kinds: [.residual, .counterweight],
    thresholds: [.leaderless, .selfContainment, .meanCover, .counterweight],
    obstacle: withoutRegions,
    sensitivities: { measures, limits in centreSensitivities(centreTests(measures), limits) }
  ) { measures, limits in
    let tests = centreTests(measures)
    let flagged = tests.filter { $0.lacksCentre(limits) && $0.lacksOwnMarket(limits) }
    let near = tests.filter { $0.lacksCentre(limits) != $0.lacksOwnMarket(limits) }
    return flagged.map { Finding(.centre(CentreFacts($0, measures, limits))) }
      + near.map { Finding(.centre(CentreFacts($0, measures, limits)), isNearMiss: true) }
  }
}

/// All collaborations with both answers, the clearest cases first: by leaderless share, then by own labour market.
func centreTests(_ measures: Measures) -> [CentreTest] {
  measures.fits.compactMap { CentreTest($0, in: measures.evidence) }.enumerated().sorted { a, b in
    (-a.element.leaderless, a.element.ownMarket, a.offset) < (-b.element.leaderless, b.element.ownMarket, b.offset)
  }.map(\.element)
}
