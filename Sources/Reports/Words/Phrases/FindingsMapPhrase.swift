/// What the map of findings says.
enum FindingsMapPhrase: String, Hashable, Sendable, CaseIterable {
  case inUncovered, findingsTitle, nothingMeaning, bothFound, flaggedFound, regionsFound,
    namedRegionsFound, holesFound, namedHolesFound, enclavesFound, namedEnclavesFound, findingsAlternative,
    countedResiduals, countedCounterweights,
    countedHoles, countedEnclaves, countedOnlyEnclaves, legendMembers, countedRegions, nothingFound, residualMeaning,
    counterweightMeaning, holes, enclaves, uncovered, uncoveredAround, uncoveredBeyond, holeInUncovered,
    enclaveInUncovered,
    otherMembers, otherOutsiders, otherNotOnRecord, unknownOver,
    legendOutsiders, uncoveredBorder
}
