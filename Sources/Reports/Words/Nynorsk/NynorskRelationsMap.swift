extension Nynorsk {
  func text(_ phrase: RelationsMapPhrase) -> String {
    switch phrase {
    case .relationsTitle:
      "{drawn} av {count} samarbeid utanom medlemskapane har minst to namngjevne partar"
    case .relationsSubtitle: "Dei som kjøper saman utan å vere medlemer, etter nivå"
    case .relationsAlternative: "Kart: strekar mellom dei som kjøper saman utan medlemskap, etter nivå."
    case .unnamed: "ikkje namngjevne"
    case .unnamedCount: "{count} utan namn"
    case .unitParty: "{Unit.one} som er part"
    case .collaborationParty: "Samarbeid som er part, med nummer"
    case .upperParty: "{Upper.one} som er part"
    case .linesMeaning: "Farge: nivået. Mørkare eller lysare, med anna strekmønster: eit anna samarbeid på same nivå"
    case .keysMeaning: "Nøklane (O01 …) er dei i tabellen over anna samarbeid"
    case .unlinkedMeaning: "Grå tekst: ein av partane er ikkje namngjeven, så samarbeidet har inga line"
    }
  }
}
