extension Nynorsk {
  func text(_ phrase: RelationsMapPhrase) -> String {
    switch phrase {
    case .relationsTitle: "{count} samarbeid finst utanom medlemskapane"
    case .relationsFoundTitle: "{drawn} av {count} andre samarbeid har namngjevne partar"
    case .relationsSubtitle: "Liner mellom dei som kjøper saman utan å vere medlemer, etter nivå"
    case .relationsFoundSubtitle:
      "Liner mellom dei som kjøper saman utan å vere medlemer. {most} av dei {count} er på nivået «{level}»"
    case .relationsAlternative: "Kart: liner mellom dei som kjøper saman utan medlemskap, etter nivå."
    case .unnamed: "ikkje namngjevne"
    case .unnamedCount: "{count} som ikkje er namngjevne"
    case .unitParty: "{Unit.one} som er part"
    case .collaborationParty: "Samarbeid som er part; nummeret står i parentes ovanfor"
    case .upperParty: "{Upper.one} som er part"
    case .linesMeaning:
      "Line: nivået. Fleire partar er bundne saman der dei ligg nærmast; rekkjefølgja seier ikkje noko"
    case .keysMeaning: "Nøklane (O01 …) er dei i tabellen over anna samarbeid"
    case .unlinkedMeaning:
      "n\u{A0}av\u{A0}m: n har line; i dei andre er ingen namngjeven på den eine sida"
    }
  }
}
