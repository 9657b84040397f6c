extension Bokmaal {
  func text(_ phrase: PopulationMapPhrase) -> String {
    switch phrase {
    case .populationTitle:
      "{share} av innbyggerne bor i {outsiders:{unit?en|et} {unit.one}|{unit.many}} utenfor samarbeidene"
    case .populationAllTitle: "Alle innbyggerne bor i {unit?en|et} medlems{unit.one}"
    case .populationSubtitle:
      "Hver sirkel er {unit?en|et} {unit.one} med areal etter folketallet, omtrent der {unit.the_one} ligger. Samarbeid per {day}"
    case .populationAlternative:
      "Kart: {municipalities} {municipalities:unit} som {municipalities:sirkel|sirkler} etter folketall, farget etter samarbeid. {Share} av innbyggerne bor utenfor."
    case .keyPeopleOutside: "{people:innbygger|innbyggere} bor utenfor, i {outsiders} {outsiders:unit}"
    case .keyGreatestOutside:
      "av dem bor i {count:{unit?den|det} største {unit.the_one}|de {count} største {unit.the_many}} utenfor"
    case .circleSizes: "Innbyggere"
    case .circleGround: "{Upper.one}"
    case .italicNames: "Navn i kursiv: {unit.many} utenfor"
    }
  }
}
