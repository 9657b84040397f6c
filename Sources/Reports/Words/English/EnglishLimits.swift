import Analysis

extension English {
  func meaning(_ limit: Threshold.ID) -> String {
    switch limit {
    case .leaderless:
      "the share of the inhabitants who live in regions none of whose centres is a member, 0–1; at least"
    case .selfContainment:
      "the share of the members' employed residents who work inside (self-containment, supply), 0–1; below"
    case .meanCover:
      "mean cover of the own labour market, where there is no commuting, 0–1; below"
    case .counterweight:
      "the collaboration's inhabitants over the hub's; at least that is a counterweight, less a residual"
    case .uncoveredPopulation:
      "inhabitants of the region; at least"
    case .partlyCoveredPopulation:
      "inhabitants of the region; at least"
    case .partlyCoveredCover:
      "the share of the region's inhabitants covered by the centre's collaboration, 0–1; below"
    case .splitCollaborations:
      "collaborations with members in the region; at least"
    case .scatteredPieces:
      "pieces by near-shore contiguity; at least"
    case .scatteredRegions:
      "regions with a member; at least"
    case .largeOutsiderPopulation:
      "inhabitants of the {unit.one}; at least"
    case .smallOutsiderPopulation:
      "inhabitants of the {unit.one}; below"
    case .crossCountyCounties:
      "{upper.many} with a member; at least"
    case .regionalMembers:
      "members; at least"
    case .regionalArea:
      "the members' area in km²; at least"
    case .commutingTie:
      "the share of the employed residents who work in the collaboration, or of the jobs filled from there, 0–1; "
        + "at least"
    case .nearShore:
      "water between {unit.many} that count as near, in a straight line, in metres; at most"
    case .severalFullTimeEquivalents:
      "full-time equivalents of a collaboration that count as several; at least"
    case .populousCollaboration:
      "inhabitants of a collaboration that counts as populous; more than"
    case .nearlyCovered:
      "the share of members from which nearly all {unit.many} take part, 0–1; at least"
    }
  }

  func sentence(_ sensitivity: Sensitivity) -> Prose {
    let value = sensitivity.value, places = sensitivity.printed.places
    let span: Prose =
      switch (sensitivity.printed.least, sensitivity.printed.greatest) {
      case (let low?, let high?): "from \(low, places: places) to \(high, places: places)"
      case (let low?, nil): "from \(low, places: places) up"
      case (nil, let high?): "up to \(high, places: places)"
      case (nil, nil): "for any limit"
      }
    let label: Prose =
      switch sensitivity.threshold {
      case .leaderless: "Leaderless share"
      case .selfContainment: "Self-containment"
      case .meanCover: "Mean cover"
      case .counterweight: "Inhabitants against the hub"
      case .nearShore: "Water between neighbours in metres"
      // The other rules do not tell how far their limits could be moved.
      default: Prose([.words(meaning(sensitivity.threshold))])
      }
    return "\(label) (limit \(value, places: places == 0 ? 0 : 2)): same result \(span)"
  }
}
