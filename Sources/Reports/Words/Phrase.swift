/// Everything that is said to readers, by name; the words stand in one file per language.
enum Phrase: String, Hashable, Sendable, CaseIterable {
  // Titles of tables.
  case headlineTitle, byCountyTitle, bySizeTitle, collaborationsTitle, membersTitle, municipalitiesTitle, eventsTitle,
    groupsTitle
  // Headings of columns.
  case id, figure, value, numerator, denominator, countyCode, county, municipalities, members, share, population
  case from, until, below, number, collaboration, inhabitants, area, staff, established, code, name, role, region
  case group, units, neighbours, when, day, year, kind, event
  // Words in cells.
  case outsideGroups, wholeCountry, total, allSizes, underSize, overSize, overLongerTime
  // Notes.
  case roundingNote, regionalRule, largeOutsidersNote, missingStaff, byCountyNote, stepsNote, crossingNote, rolesNote,
    startsNote, notCountedNote
  case groupsAreaNote, noNeighboursNote, eventsNote, none
  // Days and sources.
  case withProposals, membershipDay, populationDay, boundariesDay, codeYear, source
  // The report.
  case reportTitle, skip, keyFigures, keyMembers, keyOutside, keyStaff, figureHeading, figureTitle, figureNumber,
    figureAlt
  case figureAsTable, figureOpen, figureShownAs, figureUnmarked, moreMapsHeading
  case figureDescription, figureExtremes, asTable, tableTitle, participationHeading, collaborationsHeading,
    membersHeading, deviationsHeading, deviationsAgree, deviationsDiffer
  case deviationRow, deviationsNone, measureMembers, measurePopulation, measureArea, sourcesHeading, licence, contents
  // Fit.
  case fitTitle, regionsTitle, outsidersTitle, regionsTouched, regionsWhole, dominantRegion, dominantShare
  case dominantCover, meanCover, leaderless, selfContainment, selfContainmentDemand, strongestPull, strongestPullShare
  case landPieces, pieces, regionCode, cover, collaborationCount, centres, centreIn, holeIn, enclave
  case neighbouringCollaborations, yes, no, fitNote, noCommutingNote, economicRegionsNote, undeclaredRegionsNote,
    noRegionsNote, regionsNote
  case outsidersNote, piecesNote
  // Findings, candidates and proposals.
  case fitHeading, findingsHeading, findingsTitle, nearMisses, sensitivity, untested, noFindings, candidatesTitle,
    alreadyMember, noCandidates
  case partnersTitle, noPartners, planned, whatIfTitle, participationChange, noChange, joinedHeading, leftHeading
  case foundedHeading, changesHeading, changeRow, changeState, absent, gainedHeading, changedHeading, lostHeading
  case odditiesHeading, oddUnknown, oddNoMunicipality, oddSeveral, oddNotInForce
  // Two days compared.
  case diffTitle, diffTitleSets, diffBasis, diffMunicipalities, diffPeople, diffArea, diffCollaborations, diffNothing
  case diffFounded, diffEnded, diffJoined, diffLeft, diffStep, diffRecordedAs, diffUncounted, diffStepIn, diffStepOut
  case diffPartOf, diffAlreadyMember, diffPutTogether, diffNoMembership, diffUnknownUnit, diffGoesOn, diffOnlyBetween
  case diffRoles, diffRole, diffCaseByCase, diffOnBothDays, diffInAndOut, diffOtherRole, diffPlanNameless
  case diffHost, diffHostChange, diffMergers, diffMerger, diffPiece, diffOtherMergers, diffDivisions, diffDivision
  case diffRenumbered, diffNumbers, diffRenamed, diffFigures, diffFiguresTable, membersBefore, membersAfter,
    peopleBefore, peopleAfter
  case areaBefore, areaAfter, diffOther, diffUncertain, diffUncertainNote, diffUndated, diffUndatedNote, diffPlanned
  case diffPlan, diffUnknown, diffUnknownStarts, diffUnknownUnits, diffUnknownFoundings, diffNoRecord, diffLater
  case diffNoChanges, diffNoEvents, diffSomeone, diffNoTime
  // Lists and figures in running text.
  case and
}
