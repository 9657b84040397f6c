extension English {
  func text(_ phrase: FindingsMapPhrase) -> String {
    switch phrase {
    case .inUncovered: "In a city region whose centre stands outside"
    case .findingsTitle: "Collaborations and {unit.many} that stand out"
    case .nothingMeaning: "No residual collaborations, counterweights, holes, enclaves or uncovered city regions"
    case .bothFound: "{first}, and {second}"
    case .flaggedFound:
      "{count} {count:collaboration is a residual or a counterweight|collaborations are residuals or counterweights}"
    case .regionsFound: "{count} city {count:region has its centre|regions have their centres} outside"
    case .namedRegionsFound:
      "the {count:centre|centres} of the city {count:region|regions} {names} {count:is|are} outside"
    case .holesFound: "{count} {unit.many} are holes"
    case .namedHolesFound: "{names} {count:is a hole|are holes}"
    case .enclavesFound: "{count} {unit.many} are enclaves"
    case .namedEnclavesFound: "{names} {count:is an enclave|are enclaves}"
    case .countedResiduals: "{count} residual {count:collaboration|collaborations}"
    case .countedCounterweights: "{count} {count:counterweight|counterweights}"
    case .countedHoles: "{count} {count:hole|holes}"
    case .countedEnclaves: "{count} other {count:enclave|enclaves}"
    case .countedOnlyEnclaves: "{count} {count:enclave|enclaves}"
    case .countedRegions: "{count} uncovered city {count:region|regions}"
    case .nothingFound: "No collaboration or {unit.one} stands out"
    case .findingsAlternative:
      "Map: residuals and counterweights hatched; holes, enclaves and uncovered city regions coloured."
    case .residualMeaning:
      "The centre is not a member, and the collaboration has under {share} of the inhabitants of the hub outside"
    case .counterweightMeaning:
      "The centre is not a member, but the collaboration has at least {share} of the inhabitants of the hub outside"
    case .holes: "Hole: all neighbours are in one collaboration"
    case .enclaves: "Enclave: all neighbours are in some collaboration"
    case .uncovered: "In a city region whose centre stands outside ({regions}\u{A0}{regions:region|regions})"
    case .uncoveredBeyond: "Outside {area} in the same city regions"
    case .uncoveredAround: "City region whose centre stands outside"
    case .holeInUncovered: "Hole in a city region whose centre stands outside"
    case .enclaveInUncovered: "Enclave in a city region whose centre stands outside"
    case .otherMembers: "{Unit.one} in other collaborations"
    case .otherOutsiders: "Other {unit.one} outside"
    case .otherNotOnRecord: "Other {unit.one} without a record"
    case .unknownOver: "Dashes over the colour: not known whether the {unit.one} took part ({count})"
    case .legendMembers: "{Unit.one} in a collaboration"
    case .legendOutsiders: "{Unit.many} outside"
    case .uncoveredBorder: "Border of an uncovered city region"
    }
  }
}
