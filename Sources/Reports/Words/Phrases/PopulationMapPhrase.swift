/// What the map by people says: each unit a circle as large as its population.
enum PopulationMapPhrase: String, Hashable, Sendable, CaseIterable {
  /// Above the map; the second where nobody lives outside.
  case populationTitle, populationAllTitle, populationSubtitle
  /// For those who do not see it.
  case populationAlternative
  /// What key figures count.
  case keyPeopleOutside, keyGreatestOutside
  /// In the legend.
  case circleSizes, circleGround, italicNames
}
