import Analysis

extension English {
  func sentence(_ facts: CentreFacts) -> Prose {
    "\(facts.collaboration.name): \(centre(facts)); \(market(facts)); \(weight(facts))"
  }

  func nearMiss(_ facts: CentreFacts) -> Prose {
    let name = facts.collaboration.name
    if facts.lacksCentre {
      let limit = facts.marketLimit.value
      return "\(name): \(centre(facts)); but \(inside(facts)), not below the limit of \(share: limit), so it is not "
        + "flagged"
    }
    let limit = facts.centreLimit.value
    return "\(name): \(inside(facts)); but \(centre(facts)), not up to the limit of \(share: limit), so it is not "
      + "flagged"
  }

  private func centre(_ facts: CentreFacts) -> Prose {
    let region = Self.names(facts.regions).one
    return facts.leaderless == 1
      ? "no member is a centre of its own \(region)"
      : "\(share: facts.leaderless) of the inhabitants live in a \(region) without any centre among the members"
  }

  private func market(_ facts: CentreFacts) -> Prose {
    guard facts.basis == .selfContainment, let pull = facts.pull, let part = pull.share else { return inside(facts) }
    let standing: Prose = pull.memberOf.map { "is a member of \($0.name)" } ?? "stands outside"
    return "\(inside(facts)), \(share: part) in \(pull.municipality.name), which \(standing)"
  }

  private func inside(_ facts: CentreFacts) -> Prose {
    let own = facts.ownMarket
    return switch facts.basis {
    case .selfContainment: "\(share: own) of the employed residents work inside"
    case .meanCover:
      "on average it covers \(share: own) of its inhabitants' own labour market (measured so for want of commuting)"
    }
  }

  private func weight(_ facts: CentreFacts) -> Prose {
    guard let hub = facts.hub else {
      return "\(facts.population, ["inhabitant", "inhabitants"]) and no {unit.one} outside to measure against: residual"
    }
    let basis = hub.isForWantOfRegions ? " (the most populous centre outside, as no other division gives one)" : ""
    return
      "\(facts.population, ["inhabitant", "inhabitants"]) against \(Self.genitive(hub.municipality.name)) \(hub.population)\(basis): "
      + "\(facts.isCounterweight ? "counterweight" : "residual")"
  }
}
