extension English {
  func text(_ phrase: FindingsMapPhrase) -> String {
    switch phrase {
    case .inUncovered: "In a city region whose centre stands outside"
    case .findingsTitle: "Collaborations and {unit.many} that stand out"
    case .findingsSubtitle:
      "Residual collaborations: {residuals}, counterweights: {counterweights}, holes: {holes}, other enclaves: {enclaves}, uncovered city regions: {regions}"
    case .findingsAlternative:
      "Map: residuals and counterweights hatched; holes, enclaves and uncovered city regions coloured."
    case .residualMeaning: "The centre of its labour market is not a member, and is much larger than it"
    case .counterweightMeaning: "The centre is not a member, but the collaboration is large enough to balance it"
    case .holes: "Hole: all neighbours are in one collaboration"
    case .enclaves: "Enclave: all neighbours are in some collaboration"
    case .uncovered:
      "City region whose centre stands outside ({regions}\u{A0}{regions:region|regions}; {municipalities}\u{A0}{municipalities:unit})"
    case .otherMembers: "{Unit.one} in other collaborations ({count})"
    case .otherOutsiders: "Other {unit.one} outside\u{A0}({count})"
    case .legendOutsiders: "{Unit.many} outside"
    case .uncoveredBorder: "Border of an uncovered city region"
    }
  }
}
