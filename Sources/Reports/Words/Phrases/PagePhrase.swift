/// What the report says.
enum PagePhrase: String, Hashable, Sendable, CaseIterable {
  case reportTitle, skip, keyFigures, keyMembers, keyOutside, keyStaff, figureHeading, figureTitle, figureNumber,
    figureAlt, figureAsTable, figureOpen, figureShownAs, figureUnmarked, moreMapsHeading, figureDescription,
    figureExtremes, asTable, tableTitle, participationHeading, collaborationsHeading, membersHeading,
    deviationsHeading, deviationsAgree, deviationsDiffer, deviationRow, deviationsNone, measureMembers,
    measurePopulation, measureArea, sourcesHeading, licence, contents, ways
}
