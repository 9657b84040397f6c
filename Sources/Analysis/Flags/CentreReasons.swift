import Register

/// Why a collaboration is flagged: no centre, no labour market of its own, and its weight against the hub's.
func flagReason(_ test: CentreTest, _ measures: Measures, _ limits: Thresholds) -> Wording {
  let name = measures.name(ofCollaboration: test.fit.collaboration)
  let centre = centreClause(test, measures), market = marketClause(test, measures)
  let weight = weightClause(test, measures, limits)
  return Wording(
    nb: "\(name): \(centre.nb); \(market.nb); \(weight.nb)",
    nn: "\(name): \(centre.nn); \(market.nn); \(weight.nn)",
    en: "\(name): \(centre.en); \(market.en); \(weight.en)")
}

/// Why a collaboration comes close without being flagged: the test it passes and the one it fails.
func nearMissReason(_ test: CentreTest, _ measures: Measures, _ limits: Thresholds) -> Wording {
  let name = measures.name(ofCollaboration: test.fit.collaboration)
  let centre = centreClause(test, measures), market = insideClause(test)
  if test.lacksCentre(limits) {
    let limit = limits[test.ownMarketThreshold]
    return Wording(
      nb: "\(name): \(centre.nb); men \(market.nb), ikke under grensen på \(share: limit), så det er ikke merket",
      nn: "\(name): \(centre.nn); men \(market.nn), ikkje under grensa på \(share: limit), så det er ikkje merkt",
      en: "\(name): \(centre.en); but \(market.en), not below the limit of \(share: limit), so it is not flagged")
  }
  let limit = limits[.leaderless]
  return Wording(
    nb: "\(name): \(market.nb); men \(centre.nb), ikke opp til grensen på \(share: limit), så det er ikke merket",
    nn: "\(name): \(market.nn); men \(centre.nn), ikkje opp til grensa på \(share: limit), så det er ikkje merkt",
    en: "\(name): \(market.en); but \(centre.en), not up to the limit of \(share: limit), so it is not flagged")
}

private func centreClause(_ test: CentreTest, _ measures: Measures) -> Wording {
  let region = FieldWords.region(measures.evidence.references.kind)
  if test.leaderless == 1 {
    return Wording(
      nb: "ingen medlemmer er senter i egen \(region.nb)",
      nn: "ingen medlemer er senter i eigen \(region.nn)",
      en: "no member is a centre of its own \(region.en)")
  }
  let share = test.leaderless
  return Wording(
    nb: "\(share: share) av innbyggerne bor i en \(region.nb) uten noe senter blant medlemmene",
    nn: "\(share: share) av innbyggjarane bur i ein \(region.nn) utan noko senter blant medlemene",
    en: "\(share: share) of the inhabitants live in a \(region.en) without any centre among the members")
}

private func marketClause(_ test: CentreTest, _ measures: Measures) -> Wording {
  let inside = insideClause(test)
  guard test.basis == .selfContainment, let pull = test.fit.commuting.strongestPull,
    let part = test.fit.commuting.strongestPullShare
  else { return inside }
  let place = measures.name(pull.municipality)
  let standing = standingClause(pull.municipality, measures)
  return Wording(
    nb: "\(inside.nb), \(share: part) i \(place), som \(standing.nb)",
    nn: "\(inside.nn), \(share: part) i \(place), som \(standing.nn)",
    en: "\(inside.en), \(share: part) in \(place), which \(standing.en)")
}

private func insideClause(_ test: CentreTest) -> Wording {
  let own = test.ownMarket
  guard test.basis == .selfContainment else {
    return Wording(
      nb:
        "samarbeidet dekker i snitt \(share: own) av innbyggernes eget arbeidsmarked (målt slik fordi pendling mangler)",
      nn: "samarbeidet dekkjer i snitt \(share: own) av arbeidsmarknaden til innbyggjarane (målt slik fordi pendling "
        + "manglar)",
      en: "on average it covers \(share: own) of its inhabitants' own labour market (measured so for want of commuting)"
    )
  }
  return Wording(
    nb: "\(share: own) av de sysselsatte arbeider i samarbeidet",
    nn: "\(share: own) av dei sysselsette arbeider i samarbeidet",
    en: "\(share: own) of the employed residents work inside")
}

/// Where a municipality outside the collaboration stands: in another one, or in none.
private func standingClause(_ municipality: MunicipalityCode, _ measures: Measures) -> Wording {
  guard let other = measures.evidence.snapshot.collaboration(of: municipality) else {
    return Wording(nb: "står utenfor", nn: "står utanfor", en: "stands outside")
  }
  let name = measures.name(ofCollaboration: other)
  return Wording(nb: "er med i \(name)", nn: "er med i \(name)", en: "is a member of \(name)")
}

private func weightClause(_ test: CentreTest, _ measures: Measures, _ limits: Thresholds) -> Wording {
  let people = FieldWords.inhabitants(test.fit.population)
  guard let hub = test.hub?.municipality else {
    return Wording(
      nb: "\(people.nb) og ingen kommune utenfor å måle mot: restsamarbeid",
      nn: "\(people.nn) og ingen kommune utanfor å måle mot: restsamarbeid",
      en: "\(people.en) and no municipality outside to measure against: residual")
  }
  let isCounterweight = test.isCounterweight(limits)
  let basis = hubBasisClause(test, measures)
  return Wording(
    nb: "\(people.nb) mot \(genitive(hub.name)) \(hub.population)\(basis.nb): "
      + "\(isCounterweight ? "motvekt" : "restsamarbeid")",
    nn: "\(people.nn) mot \(hub.population) i \(hub.name)\(basis.nn): "
      + "\(isCounterweight ? "motvekt" : "restsamarbeid")",
    en: "\(people.en) against \(hub.name)’s \(hub.population)\(basis.en): "
      + "\(isCounterweight ? "counterweight" : "residual")")
}

/// What must be said of a hub that was found without economic regions; nothing of one that was found with them.
private func hubBasisClause(_ test: CentreTest, _ measures: Measures) -> Wording {
  let hasEconomicRegions = measures.evidence.snapshot.territory.municipalities.contains { $0.economicRegion != nil }
  guard test.hub?.basis == .centre, !hasEconomicRegions else { return Wording("") }
  return Wording(
    nb: " (det mest folkerike senteret utenfor, siden økonomiske regioner mangler)",
    nn: " (det mest folkerike senteret utanfor, sidan økonomiske regionar manglar)",
    en: " (the most populous centre outside, for want of economic regions)")
}
