/// What every map may say.
enum MapPhrase: String, Hashable, Sendable, CaseIterable {
  /// Under the title.
  case subtitle
  /// What key figures count.
  case keyCollaborations, keyShare, keyPopulation, keyOutside
  /// In the legend.
  case legendSigns, legendCount, partOfWhole, legendCrossing, legendOutside, legendMunicipality, legendCounty,
    legendNation,
    legendGroup, legendRegion, legendChosenRegion, legendLowRegion, legendOutsideInLowRegion, legendRegionNames,
    bordersMeet,
    legendPlanned, legendContinued, legendGreatestOutside, legendGreatestNotOnRecord, legendOwner, plannedNameless,
    planned, owners, ownerOf,
    residuals, counterweights, legendResiduals, legendCounterweights,
    outsideWord, noRecordWord
  /// Over an inset.
  case inset, insetAround, seeInset
  /// On maps of a part of the country.
  case areaTitle, figureAreaTitle, figureAreaAlternative, figureAreaNoneTitle, figureAreaAllTitle,
    figureAreaUnknownTitle,
    figureAreaUnknownAlternative, figureMembersTitle,
    figureMembersSubtitle, legendPart, legendPartAround,
    legendArea, legendContext, legendVeiled, legendAround,
    legendOutsideAround,
    legendKeys, legendCut, legendNeighbours, neighboursSubtitle
  /// On maps of anybody's groups.
  case groupsUnits, groupsBy, groupsCalled, groupsHeading, groupsColumn, groupsFiles, groupsFound, groupsAllFound,
    groupsByColumn,
    groupsLeftOver, groupsSubtitle, groupsPeople,
    groupsAlternative, groupsOutside,
    groupsBorder,
    unitsBorder, groupsCount,
    groupsUnlisted, groupsUnlistedCodes, groupsNone, groupsSilent, farMore
  /// In the long description: the heading of the list of collaborations.
  case listed
  /// Where it is not known who took part on an earlier day: a share between limits, in the legend, and below the map.
  case shareBetween, shareUnknown, numberUnknown, atLeast, atMost
  case unknownTaking, unknownNote, unknownOpenNote, laterNote, legendNotOnRecord, legendCountOn
}
