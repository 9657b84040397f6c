extension Nynorsk {
  func text(_ phrase: PopulationMapPhrase) -> String {
    switch phrase {
    case .populationTitle:
      "{share} av innbyggjarane bur i {outsiders:{unit?ein|ei|eit} {unit.one}|{unit.many}} utanfor samarbeida"
    case .populationAllTitle: "Alle innbyggjarane bur i {unit?ein|ei|eit} medlems{unit.one}"
    case .populationSubtitle:
      "Kvar sirkel er {unit?ein|ei|eit} {unit.one} med areal etter folketalet, om lag der {unit.the_one} ligg. Samarbeid per {day}"
    case .populationAlternative:
      "Kart: {municipalities} {municipalities:unit} som {municipalities:sirkel|sirklar} etter folketal, farga etter samarbeid. {Share} av innbyggjarane bur utanfor."
    case .keyPeopleOutside: "{people:innbyggjar|innbyggjarar} bur utanfor, i {outsiders} {outsiders:unit}"
    case .keyGreatestOutside:
      "av dei bur i {count:{unit?den|den|det} største {unit.the_one}|dei {count} største {unit.the_many}} utanfor"
    case .circleSizes: "Innbyggjarar"
    case .circleGround: "{Upper.one}"
    case .italicNames: "Namn i kursiv: {unit.many} utanfor"
    }
  }
}
