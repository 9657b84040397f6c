/// What the sheets of a workbook are called, by the ids of their tables: a word or two, since a sheet's name has 31 letters.
enum SheetPhrase: String, Hashable, Sendable, CaseIterable {
  case claims, headline, collaborations, members, municipalities, events, fit, regions, outsiders, relations, access,
    unconnected, needs
  case participationByCounty = "participation-by-county"
  case participationBySize = "participation-by-size"
}
