extension Bokmaal {
  func text(_ phrase: DivisionPhrase) -> String {
    switch phrase {
    case .title: "{a} mot {b}"
    case .letters: "A er {a}, B er {b}."
    case .units: "Enheter i begge"
    case .leftOut: "Enheter som den ene utelater"
    case .people: "Innbyggere i begge"
    case .groupsA: "Grupper i A"
    case .groupsB: "Grupper i B"
    case .mainA: "Innbyggere i den B som rommer mest av deres A"
    case .mainB: "Innbyggere i den A som rommer mest av deres B"
    case .wholeA: "Grupper i A som ligger helt i én B"
    case .wholeB: "Grupper i B som ligger helt i én A"
    case .adjustedRand: "Justert Rand-indeks, par av enheter"
    case .populationRand: "Justert Rand-indeks, par av innbyggere"
    case .mutualInformation: "Normalisert gjensidig informasjon"
    case .apartTitle: "Skilt fra hovedtyngden i sin B, etter folketall:"
    case .apartRow: "{name} ({people}): i {own}; {group} er mest i {main}"
    case .apartMap: "{Unit.many} skilt fra hovedtyngden av sin region"
    case .noneApart: "Ingen er skilt fra hovedtyngden i sin B."
    case .andMore: "og {count} til"
    case .unweighted: "Hver enhet teller som én, for folketall er ikke gitt."
    case .mutualNote:
      "Normalisert gjensidig informasjon er høy for alle inndelinger i mange grupper; den leses sammen med Rand-indeksene."
    }
  }
}
