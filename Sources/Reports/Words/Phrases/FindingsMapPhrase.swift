/// What the map of findings says.
enum FindingsMapPhrase: String, Hashable, Sendable, CaseIterable {
  case inUncovered, findingsTitle, findingsSubtitle, findingsAlternative, residualMeaning,
    counterweightMeaning, holes, enclaves, uncovered, otherMembers, otherOutsiders, legendOutsiders, uncoveredBorder
}
