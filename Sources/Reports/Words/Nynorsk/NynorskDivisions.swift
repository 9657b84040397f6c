extension Nynorsk {
  func text(_ phrase: DivisionPhrase) -> String {
    switch phrase {
    case .title: "{a} mot {b}"
    case .letters: "A er {a}, B er {b}."
    case .units: "Einingar i begge"
    case .leftOut: "Einingar som den eine utelèt"
    case .people: "Innbyggjarar i begge"
    case .groupsA: "Grupper i A"
    case .groupsB: "Grupper i B"
    case .mainA: "Innbyggjarar i den B som rommar mest av deira A"
    case .mainB: "Innbyggjarar i den A som rommar mest av deira B"
    case .wholeA: "Grupper i A som ligg heilt i éin B"
    case .wholeB: "Grupper i B som ligg heilt i éin A"
    case .adjustedRand: "Justert Rand-indeks, par av einingar"
    case .populationRand: "Justert Rand-indeks, par av innbyggjarar"
    case .mutualInformation: "Normalisert gjensidig informasjon"
    case .apartTitle: "Skilde frå hovudtyngda i sin B, etter folketal:"
    case .apartRow: "{name} ({people}): i {own}; {group} er mest i {main}"
    case .apartMap: "{Unit.many} skilde frå hovudtyngda av regionen sin"
    case .noneApart: "Ingen er skilde frå hovudtyngda i sin B."
    case .andMore: "og {count} til"
    case .unweighted: "Kvar eining tel som éi, for folketal er ikkje gitt."
    case .mutualNote:
      "Normalisert gjensidig informasjon er høg for alle inndelingar i mange grupper; han blir lesen saman med Rand-indeksane."
    }
  }
}
