extension Bokmaal {
  func text(_ phrase: RelationsMapPhrase) -> String {
    switch phrase {
    case .relationsTitle: "{count} samarbeid finnes utenom medlemskapene"
    case .relationsFoundTitle: "{drawn} av {count} andre samarbeid har navngitte parter"
    case .relationsSubtitle: "Linjer mellom dem som kjøper sammen uten å være medlemmer, etter nivå"
    case .relationsFoundSubtitle:
      "Linjer mellom dem som kjøper sammen uten å være medlemmer. {most} av de {count} er på nivået «{level}»"
    case .relationsAlternative: "Kart: linjer mellom dem som kjøper sammen uten medlemskap, etter nivå."
    case .unnamed: "ikke navngitte"
    case .unnamedCount: "{count} som ikke er navngitt"
    case .unitParty: "{Unit.one} som er part"
    case .collaborationParty: "Samarbeid som er part; nummeret står i parentes ovenfor"
    case .upperParty: "{Upper.one} som er part"
    case .linesMeaning: "Linje: nivået. Flere parter er bundet sammen der de ligger nærmest; rekkefølgen sier ikke noe"
    case .keysMeaning: "Nøklene (O01 …) er de i tabellen over annet samarbeid"
    case .unlinkedMeaning:
      "n\u{A0}av\u{A0}m: n har linje; i de andre er ingen navngitt på den ene siden"
    }
  }
}
