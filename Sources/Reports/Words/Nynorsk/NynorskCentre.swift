import Analysis

extension Nynorsk {
  func sentence(_ facts: CentreFacts) -> Prose {
    "\(facts.collaboration.name): \(centre(facts)); \(market(facts)); \(weight(facts))"
  }

  func nearMiss(_ facts: CentreFacts) -> Prose {
    let name = facts.collaboration.name
    if facts.lacksCentre {
      let limit = facts.marketLimit.value
      return
        "\(name): \(centre(facts)); men \(inside(facts)), ikkje under grensa på \(share: limit)\(pull(facts)); difor ikkje rekna med"
    }
    let limit = facts.centreLimit.value
    return
      "\(name): \(inside(facts)); men \(centre(facts)), ikkje opp til grensa på \(share: limit); difor ikkje rekna med"
  }

  private func centre(_ facts: CentreFacts) -> Prose {
    let region = Self.names(facts.regions).one
    return facts.leaderless == 1
      ? "ingen medlemer er senter i eigen \(region)"
      : "\(share: facts.leaderless) av innbyggjarane bur i ein \(region) utan noko senter mellom medlemene"
  }

  private func market(_ facts: CentreFacts) -> Prose {
    guard facts.basis == .selfContainment, let pull = facts.pull, let part = pull.share else { return inside(facts) }
    let standing: Prose = pull.memberOf.map { "er med i \($0.name)" } ?? "står utanfor"
    return "\(inside(facts)), \(share: part) i \(pull.municipality.name), som \(standing)"
  }

  /// Where most of the others work, and which hub the rules find.
  private func pull(_ facts: CentreFacts) -> Prose {
    guard let pull = facts.pull, let part = pull.share else { return "" }
    let hub: Prose = facts.hub.map { "; tyngdepunkt etter reglane: \($0.municipality.name)" } ?? ""
    return "; flest andre arbeider i \(pull.municipality.name) (\(share: part))\(hub)"
  }

  private func inside(_ facts: CentreFacts) -> Prose {
    let own = facts.ownMarket
    return switch facts.basis {
    case .selfContainment: "\(share: own) av dei sysselsette som bur i medlems{unit.the_many}, arbeider i ein av dei"
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
    let found: Prose =
      hub.region.map { ", største {unit.one} utanfor i same \(Self.names($0).same)" }
      ?? (hub.isForWantOfRegions ? " (det mest folkerike senteret utanfor, sidan inga anna inndeling gir eit)" : "")
    let isMore = facts.population > hub.population
    return
      "\(facts.population, ["innbyggjar", "innbyggjarar"]) mot \(hub.population) i \(hub.municipality.name)\(found): "
      + "\(facts.isCounterweight ? (isMore ? "motvekt, med fleire enn der" : "motvekt") : "restsamarbeid")"
  }
}
