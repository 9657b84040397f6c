/// What the map of cooperation besides membership says.
enum RelationsMapPhrase: String, Hashable, Sendable, CaseIterable {
  case relationsTitle, relationsFoundTitle, relationsSubtitle, relationsFoundSubtitle, relationsAlternative, unnamed,
    unnamedCount, unitParty,
    collaborationParty,
    upperParty, keysMeaning, unlinkedMeaning, linesMeaning
}
