/// What maps of any column say beside their classes: extremes, means, definitions, circles.
enum ChoroplethPhrase: String, Hashable, Sendable, CaseIterable {
  /// What is said of values that rest on who took part, where that is not known.
  case findingUnknown, unknownUnits, unknownValue, panelUnknown
  /// The title, with both extremes or, where all have one value, that.
  case finding, findingOfOne, findingOfHalf, findingOfAll, namedOccasion
  /// The unit or units at an extreme.
  case extremeOne, extremeSeveral, extremeAmong, namedOfEquals
  /// Rows of the legend.
  case summary, highest, lowest, mean, meanWeighted, meanOfAll, sumAndMean, meaningAndUnit, unitOnly, columnNamed
  /// What the values are counted in.
  case inPeople, inSquareKilometres, inShares
  /// Beside the map.
  case spread, spreadLogarithmic, spreadMean, spreadOfAll
  /// Of circles.
  case circleSubtitle, circleAlternative, circleEqualAlternative, circleLegend, circleOfHalf, circleOfRest, circlePlace,
    zeroAndLess
}
