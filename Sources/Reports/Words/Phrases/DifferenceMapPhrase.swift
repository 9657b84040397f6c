/// What maps say of what differs between two states.
enum DifferenceMapPhrase: String, Hashable, Sendable, CaseIterable {
  case differenceTitle, differenceSubtitle, differenceAlternative, proposalTitle, proposalAlternative,
    differenceLegend, nothingDiffers, stepJoined, stepFounding, stepMoved, stepLeft, stepEnded, hasJoined,
    hasFounded, hasMoved, hasLeft, hasEnded, foundedNames, endedNames, unchangedMembers, unknownStarts,
    unchangedOutside, laterBorder
}
