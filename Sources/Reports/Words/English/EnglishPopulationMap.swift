extension English {
  func text(_ phrase: PopulationMapPhrase) -> String {
    switch phrase {
    case .populationTitle:
      "{share} of the inhabitants live in {outsiders:the {unit.one}|{unit.many}} outside the collaborations"
    case .populationAllTitle: "All inhabitants live in a member {unit.one}"
    case .populationSubtitle:
      "Each circle is one {unit.one}, its area after its population, about where it lies. Collaborations on {day}"
    case .populationAlternative:
      "Map: {municipalities} {municipalities:unit} as {municipalities:a circle|circles} by population, coloured by collaboration. {Share} of the inhabitants live outside."
    case .keyPeopleOutside: "{people:inhabitant lives|inhabitants live} outside, in {outsiders} {outsiders:unit}"
    case .keyGreatestOutside: "of them live in the {count:largest {unit.one}|{count} largest {unit.many}} outside"
    case .circleSizes: "Inhabitants"
    case .circleGround: "{Upper.one}"
    case .italicNames: "Names in italics: {unit.many} outside"
    }
  }
}
