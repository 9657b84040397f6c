import Analysis

extension English {
  func sentence(_ facts: CentreFacts) -> Prose {
    "\(facts.collaboration.name): \(centre(facts)); \(market(facts)); \(weight(facts))"
  }

  func nearMiss(_ facts: CentreFacts) -> Prose {
    let name = facts.collaboration.name
    if facts.lacksCentre {
      let limit = facts.marketLimit.value
      return
        "\(name): \(centre(facts)); but \(inside(facts)), not below the limit of \(share: limit)\(pull(facts)); so it is not flagged"
    }
    let limit = facts.centreLimit.value
    return
      "\(name): \(inside(facts)); but \(centre(facts)), not up to the limit of \(share: limit); so it is not flagged"
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

  /// Where most of the others work, and which hub the rules find.
  private func pull(_ facts: CentreFacts) -> Prose {
    guard let pull = facts.pull, let part = pull.share else { return "" }
    let hub: Prose = facts.hub.map { "; the hub by the rules is \($0.municipality.name)" } ?? ""
    return "; most of the others work in \(pull.municipality.name) (\(share: part))\(hub)"
  }

  private func inside(_ facts: CentreFacts) -> Prose {
    let own = facts.ownMarket
    return switch facts.basis {
    case .selfContainment: "\(share: own) of those employed who live in the members work in one of them"
    case .meanCover:
      "on average it covers \(share: own) of its inhabitants' own labour market (measured so for want of commuting)"
    }
  }

  private func weight(_ facts: CentreFacts) -> Prose {
    guard let hub = facts.hub else {
      return "\(facts.population, ["inhabitant", "inhabitants"]) and no {unit.one} outside to measure against: residual"
    }
    let found: Prose =
      hub.region.map { ", the largest {unit.one} outside in the same \(Self.names($0).same)" }
      ?? (hub.isForWantOfRegions ? " (the most populous centre outside, as no other division gives one)" : "")
    let isMore = facts.population > hub.population
    return
      "\(facts.population, ["inhabitant", "inhabitants"]) against \(hub.population) in \(hub.municipality.name)\(found): "
      + "\(facts.isCounterweight ? (isMore ? "counterweight, with more than there" : "counterweight") : "residual")"
  }
}
