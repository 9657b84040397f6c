extension English {
  func text(_ phrase: DifferenceMapPhrase) -> String {
    switch phrase {
    case .differenceTitle: "What changed between {from} and {to}"
    case .differenceSubtitle:
      "{in} {in:unit} joined, {moved} moved, {out} left; new collaborations: {founded}, ended: "
        + "{closed}. Share taking part: {before} before, {after} after"
    case .differenceAlternative:
      "Map: changes from {from} to {to}. {in} {in:unit} joined, {moved} moved, {out} left."
    case .proposalTitle: "What the proposal changes, {to}"
    case .proposalAlternative:
      "Map: what the proposal changes. {in} {in:{unit.one} joins|{unit.many} join}, {moved} {moved:moves|move}, {out} {out:leaves|leave}."
    case .differenceLegend: "Changes"
    case .nothingDiffers: "No {unit.one} has changed its collaboration"
    case .stepJoined: "Joined a collaboration that existed"
    case .stepFounding: "Joined a new collaboration"
    case .stepMoved: "Moved to another collaboration"
    case .stepLeft: "Left"
    case .stepEnded: "The collaboration ended"
    case .hasJoined: "joined {to}"
    case .hasFounded: "joined {to}, which is new"
    case .hasMoved: "moved from {from} to {to}"
    case .hasLeft: "left {from}"
    case .hasEnded: "was in {from}, which has ended"
    case .foundedNames: "New collaborations"
    case .endedNames: "Ended collaborations"
    case .unchangedMembers: "In the same collaboration before and after"
    case .unknownStarts: "{count} of them without a recorded start: {count:it|they} may have joined in between"
    case .unchangedOutside: "Outside before and after"
    case .laterBorder: "Border of a collaboration {to}"
    }
  }
}
