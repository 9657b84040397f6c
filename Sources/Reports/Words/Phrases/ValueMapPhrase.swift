/// What maps of values say: any column, participation, fit.
enum ValueMapPhrase: String, Hashable, Sendable, CaseIterable {
  /// Columns that no table has.
  case landArea, density, centrality
  /// Classes, what has values, and how they are divided.
  case classUnder, classFrom, classBetween, classCount, classEdges, classEdgesButLast, classEdgesBelowAll,
    classesElsewhere, roundedEdges, withoutValue,
    choroplethTitle,
    choroplethSubtitle, choroplethEmpty, choroplethClasses,
    choroplethAlternative, unitMunicipalities, unitCollaborations, unitRegions, unitCounties, unitMunicipality,
    unitCollaboration, unitRegion, participationLegend, methodOfWhole, methodQuantile, methodQuantileTied, methodEqual,
    methodJenks,
    methodManual, noneByItself, allByItself, bothByThemselves, zeroByItself
  /// On the map of participation.
  case countyNumbers, participationTitle, participationFoundTitle, participationNamedTitle, participationUnknownTitle,
    unknownShare,
    participationSubtitle, participationPeopleSubtitle, participationUnknownSubtitle, participationAlternative,
    participationUnknownAlternative,
    participationEvenAlternative,
    tiedUnits, shareOfBoth,
    participationBars
  /// On the map of fit.
  case fitLowTitle, fitOneLowTitle, fitChosenLowTitle, fitHighTitle, fitChosenHighTitle, fitAllTitle, fitChosenAllTitle,
    fitWholeTitle, fitChosenWholeTitle,
    fitNoneTitle,
    fitNothing, fitAround, fitUnknownTitle, fitUnknown, fitMean, fitLeast, fitSubtitle, fitAlternative,
    fitChosenAlternative,
    fitLegend, fitRanking, fitNotes,
    fitMeaning, fitChosenMeaning,
    legendNumber
}
