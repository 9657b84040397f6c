extension Bokmaal {
  func text(_ phrase: RelationsMapPhrase) -> String {
    switch phrase {
    case .relationsTitle: "{count} samarbeid finnes utenom medlemskapene"
    case .relationsFoundTitle: "{count} samarbeid finnes utenom medlemskapene, {most} av dem på nivået «{level}»"
    case .relationsSubtitle:
      "De som kjøper sammen uten å være medlemmer. {drawn} er mellom navngitte parter, og har linjer"
    case .relationsAlternative: "Kart: streker mellom dem som kjøper sammen uten medlemskap, etter nivå."
    case .unnamed: "ikke navngitte"
    case .unnamedCount: "{count} som ikke er navngitt"
    case .unitParty: "{Unit.one} som er part"
    case .collaborationParty: "Samarbeid som er part; nummeret står i parentes ovenfor"
    case .upperParty: "{Upper.one} som er part"
    case .linesMeaning: "Strek: nivået. Flere parter er bundet sammen der de ligger nærmest; rekkefølgen sier ikke noe"
    case .keysMeaning: "Nøklene (O01 …) er de i tabellen over annet samarbeid"
    case .unlinkedMeaning:
      "Grå tekst: uten linje, siden ingen på den ene siden er navngitt (antall i parentes, der det er kjent)"
    }
  }
}
