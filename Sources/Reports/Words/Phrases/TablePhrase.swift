/// What tables say, but for those of fit.
enum TablePhrase: String, Hashable, Sendable, CaseIterable {
  /// Titles of tables.
  case headlineTitle, byCountyTitle, bySizeTitle, collaborationsTitle, membersTitle, municipalitiesTitle,
    eventsTitle, groupsTitle, groupsAreaTitle, fitTitle, regionsTitle, outsidersTitle
  /// Headings of columns.
  case id, figure, value, numerator, denominator, countyCode, county, municipalities, members, share, population,
    from, until, below, number, collaboration, inhabitants, area, staff, established, code, name, role, region,
    group, units, neighbours, when, day, year, kind, event
  /// Words in cells.
  case withoutUpper, groupCode, outsideGroups, wholeCountry, total, allSizes, underSize, overSize, overLongerTime,
    notInRegister
  /// Notes.
  case roundingNote, regionalRule, largeOutsidersNote, missingStaff, byCountyNote, unknownCells, stepsNote,
    crossingNote,
    rolesNote, startsNote, notCountedNote, groupsAreaNote, noNeighboursNote, eventsNote, none
  /// On the first sheet of a workbook, and where a table of LaTeX goes on.
  case aboutSheet, sheet, allSheets, title, note, continued
  /// Days and sources.
  case withProposals, membershipDay, populationDay, boundariesDay, codeYear, source
}
