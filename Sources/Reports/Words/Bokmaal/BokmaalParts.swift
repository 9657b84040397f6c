extension Bokmaal {
  func text(_ phrase: PartPhrase) -> String {
    switch phrase {
    case .up: "Til rapporten"
    case .previous: "Forrige: {name}"
    case .next: "Neste: {name}"
    case .members: "{count:medlem|medlemmer}"
    case .inhabitants: "{count:innbygger|innbyggere}"
    case .cover: "av {all} det er del av, dekkes i snitt"
    case .membersHeading: "Medlemmer"
    case .participants: "Hvem som deltar, og siden når"
    case .former: "Tidligere"
    case .later: "Senere"
    case .facts: "Om samarbeidet"
    case .factsTitle: "Hva som er registrert"
    case .recorded: "Opplysning"
    case .sourceOfAll: "Kilde for alle: {source}."
    case .source: "Kilde"
    case .neighbours: "Naboer"
    case .neighboursTitle: "Samarbeid og {unit.many} ved siden av"
    case .neighbour: "Nabo"
    case .landBorder: "Grense på land (km)"
    case .overWater: "bare over vann"
    case .neighbourUnits: "{Unit.many} utenfor"
    }
  }
}
