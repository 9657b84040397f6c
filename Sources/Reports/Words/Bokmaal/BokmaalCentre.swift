import Analysis

extension Bokmaal {
  func sentence(_ facts: CentreFacts) -> Prose {
    "\(facts.collaboration.name): \(centre(facts)); \(market(facts)); \(weight(facts))"
  }

  func nearMiss(_ facts: CentreFacts) -> Prose {
    let name = facts.collaboration.name
    if facts.lacksCentre {
      let limit = facts.marketLimit.value
      return
        "\(name): \(centre(facts)); men \(inside(facts)), ikke under grensen på \(share: limit)\(pull(facts)); derfor ikke regnet med"
    }
    let limit = facts.centreLimit.value
    return
      "\(name): \(inside(facts)); men \(centre(facts)), ikke opp til grensen på \(share: limit); derfor ikke regnet med"
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

  /// Where most of the others work, and which hub the rules find.
  private func pull(_ facts: CentreFacts) -> Prose {
    guard let pull = facts.pull, let part = pull.share else { return "" }
    let hub: Prose = facts.hub.map { "; tyngdepunkt etter reglene: \($0.municipality.name)" } ?? ""
    return "; flest andre arbeider i \(pull.municipality.name) (\(share: part))\(hub)"
  }

  private func inside(_ facts: CentreFacts) -> Prose {
    let own = facts.ownMarket
    return switch facts.basis {
    case .selfContainment: "\(share: own) av de sysselsatte som bor i medlems{unit.the_many}, arbeider i en av dem"
    case .meanCover:
      "samarbeidet dekker i snitt \(share: own) av innbyggernes eget arbeidsmarked (målt slik fordi pendling mangler)"
    }
  }

  private func weight(_ facts: CentreFacts) -> Prose {
    guard let hub = facts.hub else {
      return
        "\(facts.population, ["innbygger", "innbyggere"]) og {unit?ingen|ikke noe} {unit.one} utenfor å måle mot: restsamarbeid"
    }
    let found: Prose =
      hub.region.map { ", største {unit.one} utenfor i samme \(Self.names($0).same)" }
      ?? (hub.isForWantOfRegions ? " (det mest folkerike senteret utenfor, siden ingen annen inndeling gir et)" : "")
    let isMore = facts.population > hub.population
    return
      "\(facts.population, ["innbygger", "innbyggere"]) mot \(hub.population) i \(hub.municipality.name)\(found): "
      + "\(facts.isCounterweight ? (isMore ? "motvekt, med flere enn der" : "motvekt") : "restsamarbeid")"
  }
}
