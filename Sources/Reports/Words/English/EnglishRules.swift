import Analysis

extension English {
  func name(_ rule: FlagRule.ID) -> String {
    switch rule {
    case .residualOrCounterweight: "Residuals and counterweights"
    case .uncoveredCityRegion: "Uncovered city regions"
    case .partlyCoveredCityRegion: "Partly covered city regions"
    case .splitRegion: "Split regions"
    case .scattered: "Scattered collaborations"
    case .hole: "Holes"
    case .enclave: "Enclaves"
    case .largeOutsider: "Large {unit.many} outside"
    case .smallOutsider: "Small {unit.many} outside"
    case .crossCounty: "Collaborations across {upper.one} borders"
    case .regionalScale: "Collaborations on a regional scale"
    case .registerFaults: "Register faults"
    }
  }

  func name(_ kind: FindingKind) -> String? {
    switch kind {
    case .residual: "Residuals"
    case .counterweight: "Counterweights"
    case .twoMemberships: "{Unit.many} in two collaborations"
    case .hostNotMember: "Hosts that are not members"
    case .unknownCode: "Codes that do not exist"
    case .foundedBeforeHost: "Collaborations founded before their host"
    case .plannedMemberAlreadyIn: "Planned members that are members already"
    case .uncoveredCityRegion, .partlyCoveredCityRegion, .splitRegion, .scattered, .hole, .enclave, .largeOutsider,
      .smallOutsider, .crossCounty, .regionalScale:
      nil
    }
  }

  func summary(_ rule: FlagRule.ID) -> String {
    switch rule {
    case .residualOrCounterweight:
      "The collaboration lacks the centre of its {one} and is no labour market of its own: a "
        + "residual, or a counterweight to the hub outside. A counterweight has at least the part of the hub’s inhabitants that the limit says, also when it has more."
    case .uncoveredCityRegion:
      "A populous region none of whose centres is a member of any collaboration."
    case .partlyCoveredCityRegion:
      "A populous region with a centre in a collaboration that covers too little of the region."
    case .splitRegion:
      "The region has members of several collaborations."
    case .scattered:
      "The collaboration falls apart into pieces that share no border, or reaches over many regions."
    case .hole:
      "The {unit.one} stands outside, and every land neighbour is a member of one and the same collaboration. With a single land neighbour, at the coast or the border of the country, it is no hole."
    case .enclave:
      "The {unit.one} stands outside, and every land neighbour is a member, without its being a hole."
    case .largeOutsider:
      "A populous {unit.one} that is a member of no collaboration."
    case .smallOutsider:
      "A small {unit.one} that is a member of no collaboration."
    case .crossCounty:
      "The collaboration has members in more than one {upper.one}."
    case .regionalScale:
      "The collaboration has so many members and so large an area that it works on a regional scale."
    case .registerFaults:
      "The register says something about a membership that cannot be right."
    }
  }

  func text(_ obstacle: FlagRule.Obstacle) -> String {
    switch obstacle {
    case .noRegions: text(FitPhrase.noRegionsNote)
    case .noBoundaries: "The data set has no boundaries, so neighbours are not known."
    }
  }
}
