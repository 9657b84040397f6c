/// What the map of findings says.
enum FindingsMapPhrase: String, Hashable, Sendable, CaseIterable {
  case inUncovered, findingsTitle, findingsFoundTitle, findingsAlternative, countedResiduals, countedCounterweights,
    countedHoles, countedEnclaves, countedRegions, nothingFound, residualMeaning,
    counterweightMeaning, holes, enclaves, uncovered, holeInUncovered, enclaveInUncovered, otherMembers, otherOutsiders,
    legendOutsiders, uncoveredBorder
}
