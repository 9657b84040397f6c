/// What pages of small maps say: one theme over days, parts or proposals.
enum MultiplesPhrase: String, Hashable, Sendable, CaseIterable {
  /// Above the page.
  case titleByDay, titleByDayOpen, titleByDayAllOpen, titleByDayUnknown, panelOpenNote, panelKnownNote, titleOfDay,
    titleOfFindings,
    titleByUnit, titleByOneUnit, titleByEvenUnits, titleByProposal, titleOfProposal, panelsSubtitle, panelsOfValues,
    panelsOfUnits,
    panelsOfOneUnit, panelsOfUnitsLarger, panelsOfOne, panelsInWords, panelInWords
  /// By what parts of the country are put in order.
  case orderHighest, orderShare, orderLowCover, orderCover, orderFindings
  /// Of what is not on the first of several maps.
  case countOfNew, countOfChanged, newSince, newByProposal, newAfterAnother, goneOn, goneByProposal
  /// What a theme has in the legend of small maps alone.
  case lowCover, countedInSeveral, namedInSeveral, partOfRegions, barOfShare, changedOnMaps, sameOnMaps,
    crossingParts, unknownBefore, unmarked, unmarkedResiduals, unmarkedCounterweights, unmarkedOwners, countsOfAll
  /// For those who do not see it.
  case panelsAlternative
  /// Above a panel.
  case panelLarger, panelNote, panelCountNote, panelUnknownNote, panelOpenPartNote, panelOpenPartNoneNote, panelFitNote,
    panelFitUnknown, panelFitHigh,
    panelFitHighUnknown,
    panelFitNoneKnown,
    panelFitNone, panelFitNoneOnRecord, panelNothingFound, panelAsRecorded, withoutProposal, withProposal
}
