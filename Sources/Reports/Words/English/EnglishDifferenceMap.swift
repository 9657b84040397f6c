extension English {
  func text(_ phrase: DifferenceMapPhrase) -> String {
    switch phrase {
    case .differenceTitle: "What changed between {from} and {to}"
    case .differenceSubtitle:
      "{in} municipalities joined, {moved} moved, {out} left; new collaborations: {founded}, ended: "
        + "{closed}. Share taking part: {before} before, {after} after"
    case .differenceAlternative:
      "Map: changes from {from} to {to}. {in} municipalities joined, {moved} moved, {out} left."
    case .proposalTitle: "What the proposal changes, {to}"
    case .proposalAlternative: "Map: what the proposal changes. {in} municipalities join, {moved} move, {out} leave."
    case .differenceLegend: "Changes"
    case .nothingDiffers: "No municipality has changed its collaboration"
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
    case .unchangedMembers: "In the same collaboration before and after ({count})"
    case .unknownStarts: "{count} of them without a recorded start: they may have joined in between"
    case .unchangedOutside: "Outside before and after ({count})"
    case .laterBorder: "Border of a collaboration {to}"
    }
  }
}
