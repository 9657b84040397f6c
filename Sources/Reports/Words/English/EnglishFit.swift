extension English {
  func text(_ phrase: FitPhrase) -> String {
    switch phrase {
    case .regionsTouched: "Regions with a member"
    case .regionsWhole: "Whole regions"
    case .dominantRegion: "Dominant region"
    case .dominantShare: "Share of the collaboration"
    case .dominantCover: "Cover of the region"
    case .meanCover: "Mean cover"
    case .leaderless: "Leaderless"
    case .selfContainment: "Self-containment"
    case .selfContainmentDemand: "Self-containment, jobs"
    case .strongestPull: "Strongest pull"
    case .strongestPullShare: "Share drawn there"
    case .landPieces: "Pieces, border on land"
    case .pieces: "Pieces, near-shore"
    case .regionCode: "Region no."
    case .cover: "Cover"
    case .collaborationCount: "Collaborations"
    case .centres: "Centres"
    case .centreIn: "Centre is in"
    case .holeIn: "Hole in"
    case .enclave: "Enclave"
    case .neighbouringCollaborations: "Neighbours’ collaborations"
    case .yes: "yes"
    case .no: "no"
    case .noCommutingNote: "The data set has no commuting, so self-containment is not computed."
    case .economicRegionsNote:
      "The data set has no travel-to-work regions. Economic regions stand in, with the most populous "
        + "{unit.one} as the centre."
    case .undeclaredRegionsNote:
      "The data set has no table of the regions: "
        + "codes stand for names, and the most populous {unit.one} counts as the centre."
    case .chosenRegionsNote: "Regions: {regions}."
    case .populousCentreNote:
      "No centres are given; the most populous {unit.one} of each region counts as its centre."
    case .noRegionsNote: "The data set has no regions that collaborations are measured against."
    case .regionsNote: "Cover: the share of the region’s inhabitants who live in {unit.many} with a collaboration."
    case .outsidersNote:
      "Hole: every land neighbour is a member of one and the same collaboration. Enclave: every land "
        + "neighbour is a member of some collaboration. For islands without a border on land, those at most "
        + "{kilometres} km away over water count as neighbours in the last column."
    case .islandsNote: "That concerns {names}."
    case .piecesNote: "Near-shore: a shared border on land, or at most {kilometres} km in a straight line over water."
    }
  }
}
