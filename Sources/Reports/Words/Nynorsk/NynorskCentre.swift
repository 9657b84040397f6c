import Analysis

extension Nynorsk {
  func sentence(_ facts: CentreFacts) -> Prose {
    "\(facts.collaboration.name): \(centre(facts)); \(market(facts)); \(weight(facts))"
  }

  func nearMiss(_ facts: CentreFacts) -> Prose {
    let name = facts.collaboration.name
    if facts.lacksCentre {
      let limit = facts.marketLimit.value
      return "\(name): \(centre(facts)); men \(inside(facts)), ikkje under grensa på \(share: limit), så det er ikkje "
        + "merkt"
    }
    let limit = facts.centreLimit.value
    return "\(name): \(inside(facts)); men \(centre(facts)), ikkje opp til grensa på \(share: limit), så det er ikkje "
      + "merkt"
  }

  private func centre(_ facts: CentreFacts) -> Prose {
    let region = Self.names(facts.regions).one
    return facts.leaderless == 1
      ? "ingen medlemer er senter i eigen \(region)"
      : "\(share: facts.leaderless) av innbyggjarane bur i ein \(region) utan noko senter blant medlemene"
  }

  private func market(_ facts: CentreFacts) -> Prose {
    guard facts.basis == .selfContainment, let pull = facts.pull, let part = pull.share else { return inside(facts) }
    let standing: Prose = pull.memberOf.map { "er med i \($0.name)" } ?? "står utanfor"
    return "\(inside(facts)), \(share: part) i \(pull.municipality.name), som \(standing)"
  }

  private func inside(_ facts: CentreFacts) -> Prose {
    let own = facts.ownMarket
    return switch facts.basis {
    case .selfContainment: "\(share: own) av dei sysselsette arbeider i samarbeidet"
    case .meanCover:
      "samarbeidet dekkjer i snitt \(share: own) av arbeidsmarknaden til innbyggjarane (målt slik fordi pendling "
        + "manglar)"
    }
  }

  private func weight(_ facts: CentreFacts) -> Prose {
    guard let hub = facts.hub else {
      return
        "\(facts.population, ["innbyggjar", "innbyggjarar"]) og {unit?ingen|inga|ikkje noko} {unit.one} utanfor å måle mot: restsamarbeid"
    }
    let basis =
      hub.isForWantOfRegions ? " (det mest folkerike senteret utanfor, sidan inga anna inndeling gir eit)" : ""
    return
      "\(facts.population, ["innbyggjar", "innbyggjarar"]) mot \(hub.population) i \(hub.municipality.name)\(basis): "
      + "\(facts.isCounterweight ? "motvekt" : "restsamarbeid")"
  }
}
