/// What the pages about one collaboration or one upper unit say, besides what notes say.
enum PartPhrase: String, Hashable, Sendable, CaseIterable {
  /// Ways to other pages.
  case up, previous, next
  /// The labels of key figures.
  case members, inhabitants, cover
  /// Who takes part.
  case membersHeading, participants, former, later
  /// What is recorded.
  case facts, factsTitle, recorded, source, sourceOfAll
  /// What lies around.
  case neighbours, neighboursTitle, neighbour, landBorder, overWater, neighbourUnits
}
