extension Bokmaal {
  func text(_ phrase: RelationsMapPhrase) -> String {
    switch phrase {
    case .relationsTitle: "De som kjøper sammen uten å være medlemmer"
    case .relationsSubtitle: "{count} samarbeid utenom medlemskapene, {drawn} av dem mellom navngitte parter"
    case .relationsAlternative: "Kart: streker mellom dem som kjøper sammen uten medlemskap, etter nivå."
    case .unnamed: "ikke navngitte"
    case .unnamedCount: "{count} uten navn"
    case .unitParty: "{Unit.one} som er part"
    case .collaborationParty: "Samarbeid som er part, med nummer"
    case .upperParty: "{Upper.one} som er part eller inviterer"
    case .keysMeaning: "Nøklene er de samme som i tabellen over annet samarbeid."
    }
  }
}
