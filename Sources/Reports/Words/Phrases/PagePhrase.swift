/// What the report says.
enum PagePhrase: String, Hashable, Sendable, CaseIterable {
  case reportTitle, skip, contents, ways
  /// Figures and what stands around them.
  case figureHeading, figureTitle, figureNumber, figureAlt, figureAsTable, figureOpen, figureShownAs, figureUnmarked,
    figureDescription, figurePartDescription, figureExtremes, alternativeText, longDescription
  /// Tables.
  case tableTitle, tableLabel, basis, memberNames, otherParties, fullTable, allClaims, meaningsInMethod, smallInTable,
    sameAsTable
  /// The parts of a report.
  case participationHeading, mapsHeading, tablesHeading, methodHeading, sourcesHeading, licence, usedSources,
    creditOfRegions,
    filesHeading, fileWhole, fileTables, fileFindings, fileFigures
  /// How its numbers are made.
  case methodFit, methodFlags, limitsTitle, measured, limitValue
  /// Printed figures against computed ones.
  case deviationsHeading, deviationsAgree, deviationsDiffer, deviationRow, deviationsNone, measureMembers,
    measurePopulation, measureArea
}
