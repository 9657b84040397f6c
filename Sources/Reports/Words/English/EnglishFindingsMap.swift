extension English {
  func text(_ phrase: FindingsMapPhrase) -> String {
    switch phrase {
    case .inUncovered: "In a city region whose centre {centre}"
    case .findingsTitle: "Collaborations and {unit.many} that stand out"
    case .nothingMeaning: "No residual collaborations, counterweights, holes, enclaves or uncovered city regions"
    case .bothFound: "{first}, and {second}"
    case .flaggedFound:
      "{count} {count:collaboration is a residual or a counterweight|collaborations are residuals or counterweights}"
    case .residualsFound: "{count} {count:collaboration is a residual|collaborations are residuals}"
    case .counterweightsFound: "{count} {count:collaboration is a counterweight|collaborations are counterweights}"
    case .regionsFound: "{count} city {count:region has its centre|regions have their centres} outside"
    case .regionsNotOnRecord:
      "{count} city {count:region has its centre|regions have their centres} not on record"
    case .namedRegionsFound:
      "the {count:centre|centres} of the city {count:region|regions} {names} {count:is|are} outside"
    case .namedRegionsNotOnRecord:
      "the {count:centre|centres} of the city {count:region|regions} {names} {count:is|are} not on record"
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
    case .countedRegionsNotOnRecord:
      "{count} city {count:region whose centre is|regions whose centres are} not on record"
    case .nothingFound: "No residual collaborations, counterweights or uncovered city regions"
    case .otherKinds: "No holes or enclaves either; the map does not show other findings"
    case .findingsAlternative:
      "Map: residuals and counterweights hatched; holes, enclaves and uncovered city regions coloured."
    case .residualMeaning:
      "The centre {absent}, and the collaboration has under {share} of the inhabitants of the largest {unit.one} outside"
    case .counterweightMeaning:
      "The centre {absent}, but the collaboration has at least {share} of the inhabitants of the largest {unit.one} outside"
    case .holes: "Hole: all neighbours are in one collaboration"
    case .enclaves: "Enclave: all neighbours are in some collaboration"
    case .uncovered: "In {region}: its centre {centre} ({regions}\u{A0}{regions:region|regions})"
    case .uncoveredAround: "{region}: its centre {centre}"
    case .holeInUncovered: "Hole in {region}"
    case .enclaveInUncovered: "Enclave in {region}"
    case .membersInRegion: "{Unit.one} in a collaboration, in {region}"
    case .otherMembers: "{Unit.one} in other collaborations"
    case .otherOutsiders: "Other {unit.one} outside"
    case .namesOfRegions: "Names in uncovered city regions are those of the regions"
    case .centresInBold: "Names in bold: centre of an uncovered city region"
    case .otherNotOnRecord: "Other {unit.one} without a record"
    case .unknownOver: "Dots over the colour: took part later, not known whether already then ({count})"
    case .legendMembers: "{Unit.one} in a collaboration"
    case .legendOutsiders: "{Unit.many} outside"
    case .uncoveredBorder: "Border of an uncovered city region"
    case .uncoveredBorderNotOnRecord: "Border of a city region whose centre is not on record"
    case .centreOutside: "stands outside"
    case .centreNotOnRecord: "is not on record"
    case .isNoMember: "is not a member"
    case .isNotOnRecord: "is not on record"
    case .uncoveredRegion: "an uncovered city region"
    case .uncoveredRegionNotOnRecord: "a city region"
    }
  }
}
