extension Nynorsk {
  func text(_ phrase: RelationsMapPhrase) -> String {
    switch phrase {
    case .relationsTitle: "Dei som kjøper saman utan å vere medlemer"
    case .relationsSubtitle: "{count} samarbeid utanom medlemskapane, {drawn} av dei mellom namngjevne partar"
    case .relationsAlternative: "Kart: strekar mellom dei som kjøper saman utan medlemskap, etter nivå."
    case .unnamed: "ikkje namngjevne"
    case .unnamedCount: "{count} utan namn"
    case .unitParty: "{Unit.one} som er part"
    case .collaborationParty: "Samarbeid som er part, med nummer"
    case .upperParty: "{Upper.one} som er part eller inviterer"
    case .keysMeaning: "Nøklane er dei same som i tabellen over anna samarbeid."
    }
  }
}
