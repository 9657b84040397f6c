extension Nynorsk {
  func text(_ phrase: RelationsMapPhrase) -> String {
    switch phrase {
    case .relationsTitle: "{count} samarbeid finst utanom medlemskapane"
    case .relationsFoundTitle: "{count} samarbeid finst utanom medlemskapane, {most} av dei på nivået «{level}»"
    case .relationsSubtitle:
      "Dei som kjøper saman utan å vere medlemer. {drawn} er mellom namngjevne partar, og har linjer"
    case .relationsAlternative: "Kart: strekar mellom dei som kjøper saman utan medlemskap, etter nivå."
    case .unnamed: "ikkje namngjevne"
    case .unnamedCount: "{count} som ikkje er namngjevne"
    case .unitParty: "{Unit.one} som er part"
    case .collaborationParty: "Samarbeid som er part; nummeret står i parentes ovanfor"
    case .upperParty: "{Upper.one} som er part"
    case .linesMeaning:
      "Strek: nivået. Fleire partar er bundne saman der dei ligg nærmast; rekkjefølgja seier ikkje noko"
    case .keysMeaning: "Nøklane (O01 …) er dei i tabellen over anna samarbeid"
    case .unlinkedMeaning:
      "Grå tekst: utan line, sidan ingen på den eine sida er namngjeven (talet i parentes, der det er kjent)"
    }
  }
}
