/// What the first page of a report says.
enum OpeningPhrase: String, Hashable, Sendable, CaseIterable {
  case heading
  /// Labels and details of its key figures.
  case unitShare, peopleShare, partOfAll, collaborations, meanMembers, staff, staffKnown, outside, outsidePeople
  /// Its findings.
  case spread, largeOutsiders, residuals, counterweights, uncoveredRegions, lowFit, surrounded, scattered,
    smallOutsiders, splitRegions, extremes
  /// Names of which not all are told.
  case furtherNames
  /// Where more is shown, and where all sources stand.
  case shownIn, sources
}
