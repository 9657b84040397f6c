/// What the map of findings says.
enum FindingsMapPhrase: String, Hashable, Sendable, CaseIterable {
  case inUncovered, findingsTitle, nothingMeaning, bothFound, flaggedFound, residualsFound,
    counterweightsFound, regionsFound, regionsNotOnRecord, namedRegionsFound, namedRegionsNotOnRecord, holesFound,
    namedHolesFound, enclavesFound, namedEnclavesFound, findingsAlternative,
    countedResiduals, countedCounterweights,
    countedHoles, countedEnclaves, countedOnlyEnclaves, legendMembers, countedRegions, countedRegionsNotOnRecord,
    nothingFound, otherKinds, residualMeaning,
    counterweightMeaning, holes, enclaves, uncovered, uncoveredAround, holeInUncovered,
    enclaveInUncovered,
    otherMembers, membersInRegion, otherOutsiders, otherNotOnRecord, unknownOver,
    legendOutsiders, centresInBold, namesOfRegions, uncoveredBorder, uncoveredBorderNotOnRecord
  /// How a centre is said not to take part: what nobody knows to be outside is not on record.
  case centreOutside, centreNotOnRecord, isNoMember, isNotOnRecord
  /// The same regions in few words.
  case uncoveredRegion, uncoveredRegionNotOnRecord
}
