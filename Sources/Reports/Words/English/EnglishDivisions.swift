extension English {
  func text(_ phrase: DivisionPhrase) -> String {
    switch phrase {
    case .title: "{a} against {b}"
    case .letters: "A is {a}, B is {b}."
    case .units: "Units in both"
    case .leftOut: "Units that one leaves out"
    case .people: "Inhabitants in both"
    case .groupsA: "Groups in A"
    case .groupsB: "Groups in B"
    case .mainA: "Inhabitants in the B that holds most of their A"
    case .mainB: "Inhabitants in the A that holds most of their B"
    case .wholeA: "Groups in A that lie wholly in one B"
    case .wholeB: "Groups in B that lie wholly in one A"
    case .adjustedRand: "Adjusted Rand index, pairs of units"
    case .populationRand: "Adjusted Rand index, pairs of inhabitants"
    case .mutualInformation: "Normalised mutual information"
    case .apartTitle: "Apart from the main part of their B, by population:"
    case .apartRow: "{name} ({people}): in {own}; {group} is mostly in {main}"
    case .apartMap: "{Unit.many} apart from the main part of their region"
    case .noneApart: "None is apart from the main part of its B."
    case .andMore: "and {count} more"
    case .unweighted: "Every unit counts as one, as no population is given."
    case .mutualNote:
      "Normalised mutual information is high for any two divisions into many groups; read it with the Rand indices."
    }
  }
}
