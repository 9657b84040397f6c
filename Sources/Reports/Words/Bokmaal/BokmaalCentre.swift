import Analysis

extension Bokmaal {
  func sentence(_ facts: CentreFacts) -> Prose {
    "\(facts.collaboration.name): \(centre(facts)); \(market(facts)); \(weight(facts))"
  }

  func nearMiss(_ facts: CentreFacts) -> Prose {
    let name = facts.collaboration.name
    if facts.lacksCentre {
      let limit = facts.marketLimit.value
      return "\(name): \(centre(facts)); men \(inside(facts)), ikke under grensen på \(share: limit), så det er ikke "
        + "merket"
    }
    let limit = facts.centreLimit.value
    return "\(name): \(inside(facts)); men \(centre(facts)), ikke opp til grensen på \(share: limit), så det er ikke "
      + "merket"
  }

  private func centre(_ facts: CentreFacts) -> Prose {
    let region = Self.names(facts.regions).one
    return facts.leaderless == 1
      ? "ingen medlemmer er senter i egen \(region)"
      : "\(share: facts.leaderless) av innbyggerne bor i en \(region) uten noe senter blant medlemmene"
  }

  private func market(_ facts: CentreFacts) -> Prose {
    guard facts.basis == .selfContainment, let pull = facts.pull, let part = pull.share else { return inside(facts) }
    let standing: Prose = pull.memberOf.map { "er med i \($0.name)" } ?? "står utenfor"
    return "\(inside(facts)), \(share: part) i \(pull.municipality.name), som \(standing)"
  }

  private func inside(_ facts: CentreFacts) -> Prose {
    let own = facts.ownMarket
    return switch facts.basis {
    case .selfContainment: "\(share: own) av de sysselsatte arbeider i samarbeidet"
    case .meanCover:
      "samarbeidet dekker i snitt \(share: own) av innbyggernes eget arbeidsmarked (målt slik fordi pendling mangler)"
    }
  }

  private func weight(_ facts: CentreFacts) -> Prose {
    guard let hub = facts.hub else {
      return
        "\(facts.population, ["innbygger", "innbyggere"]) og {unit?ingen|ikke noe} {unit.one} utenfor å måle mot: restsamarbeid"
    }
    let basis =
      hub.isForWantOfRegions ? " (det mest folkerike senteret utenfor, siden ingen annen inndeling gir et)" : ""
    return
      "\(facts.population, ["innbygger", "innbyggere"]) mot \(Self.genitive(hub.municipality.name)) \(hub.population)\(basis): "
      + "\(facts.isCounterweight ? "motvekt" : "restsamarbeid")"
  }
}
