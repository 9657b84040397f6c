/// What maps say of what differs between two states.
enum DifferenceMapPhrase: String, Hashable, Sendable, CaseIterable {
  /// The parts of titles: how many came in, moved and left, between two days and by a proposal.
  case clauseIn, clauseInAtLeast, clauseInOpen, clauseMoved, clauseOut, clauseFollowed, proposedIn, proposedMoved,
    proposedOut
  /// Titles and what stands below them.
  case between, byProposal, betweenNothing, byProposalNothing, clauseFounded, clauseSucceeding, clauseSucceedingOne,
    clauseClosed,
    clauseUnknown, clauseUnknownOthers, shares,
    shareAfter,
    betweenUnknown
  /// For those who do not see the map.
  case differenceAlternative
  /// In the legend.
  case differenceLegend, nothingDiffers, stepJoined, stepFounding, stepMoved, stepLeft, stepEnded, hasJoined,
    hasFounded, hasMoved, hasLeft, hasEnded, foundedNames, endedNames, unchangedMembers, unknownMembers, nothingKnown,
    stepSucceeding, hasSucceeded,
    predecessors, unchangedOutside, outsideAfter, laterBorder
}
