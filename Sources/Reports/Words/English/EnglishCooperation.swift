extension English {
  func text(_ phrase: CooperationPhrase) -> String {
    switch phrase {
    case .relationsTitle: "Other cooperation, plans and what is not counted"
    case .accessTitle: "On which levels each {unit.one} can act together with others"
    case .unconnectedTitle: "{Unit.many} outside, and whom in their region they do not cooperate with"
    case .needsTitle: "Needs and supplier markets: when a joint agreement makes sense"
    case .level: "Level"
    case .parties: "Parties"
    case .with: "With"
    case .about: "About"
    case .declared: "Stated number"
    case .sourceColumn: "Source"
    case .labourMarketLevel: "Labour market"
    case .regionalLevel: "Region"
    case .nationalLevel: "Whole country"
    case .needLevel: "Same need"
    case .plansGroup: "Planned"
    case .arrangementsGroup: "Considered and not counted"
    case .strategy: "Strategy"
    case .lacking: "Lacks"
    case .accessNote:
      "Levels come from membership, or from other cooperation that names the {unit.one}, its collaboration or "
        + "its {upper.one}. Cooperation whose parties are not named gives nobody a level, so what lacks may be "
        + "there without being recorded."
    case .strategyNote:
      "Strategy 1: in a collaboration the size of a labour market. 2: outside, with staff of its own and "
        + "cooperation case by case. 3: in a regional collaboration."
    case .otherOutsiders: "Others outside in the region"
    case .collaborationsThere: "Collaborations in the region"
    case .unconnectedNote:
      "Those of one region mostly share needs and suppliers. Cooperation that is not recorded is not known "
        + "here."
    case .need: "Need"
    case .market: "Supplier market"
    case .recommendation: "Recommendation"
    case .categories: "Named"
    }
  }
}
