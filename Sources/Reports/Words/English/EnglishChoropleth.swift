extension English {
  func text(_ phrase: ChoroplethPhrase) -> String {
    switch phrase {
    case .finding: "{heading}: highest in {highest}, lowest in {lowest}"
    case .namedOccasion: "{occasion.the_one} {name}"
    case .findingOfHalf:
      "{heading}: half in {few} of {known} {unit}, {share} in {name}"
    case .findingOfAll:
      "{heading}: {under} of {known} {unit} lie below {mean}, the mean of them together"
    case .findingOfOne: "{heading}: the same everywhere, {value}"
    case .extremeOne: "{name} ({value})"
    case .extremeSeveral: "{count} {unit} ({value})"
    case .extremeAmong: "{count} {unit}, among them {name} ({value})"
    case .namedOfEquals: "Of equal values those with the most inhabitants are named on the map"
    case .summary: "Key figures"
    case .highest: "Highest: {names}"
    case .lowest: "Lowest: {names}"
    case .mean: "Mean of {known} {unit}: {mean}, unweighted"
    case .meanOfAll: "As a whole: {weighted}. Mean of {known} {unit}: {mean}, unweighted"
    case .meanWeighted: "Mean of {known} {unit}: {mean} unweighted, {weighted} weighted by inhabitants"
    case .sumAndMean: "{sum} in all; mean {mean} per {one}, unweighted"
    case .meaningAndUnit: "{meaning} Unit: {measure}."
    case .columnNamed: "Column “{column}”"
    case .unitOnly: "Unit: {measure}."
    case .inPeople: "people"
    case .inSquareKilometres: "km²"
    case .inShares: "per cent"
    case .spread: "Number of {unit} by value"
    case .spreadLogarithmic: "Number of {unit} by value, logarithmic scale"
    case .spreadOfAll: "as a whole {mean}"
    case .spreadMean: "unweighted mean {mean}"
    case .circleSubtitle: "{known} {unit}, each with a circle whose area is the value"
    case .circleAlternative:
      "Map: {heading} by {one}, {known} {known:circle|circles} whose areas are the values. Highest in {highest}, lowest in {lowest}."
    case .findingUnknown: "{heading} on {day} is not known"
    case .unknownUnits: "Who took part is not known for {unknown} {unit}"
    case .unknownValue: "Not known who took part"
    case .panelUnknown: "not known"
    case .circleEqualAlternative:
      "Map: {heading} by {one}, {known} {known:circle|circles} whose areas are the values. The same in all, {value}."
    case .circleLegend: "The area of the circle is the value"
    case .circleOfHalf: "The largest, which together have half"
    case .circleOfRest: "Other {unit}"
    case .circlePlace: "Each stands near the middle of where its people live"
    case .zeroAndLess: "{count} {unit} have 0 or less and no circle"
    }
  }
}
