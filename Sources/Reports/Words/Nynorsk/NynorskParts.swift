extension Nynorsk {
  func text(_ phrase: PartPhrase) -> String {
    switch phrase {
    case .up: "Til rapporten"
    case .previous: "Førre: {name}"
    case .next: "Neste: {name}"
    case .members: "{count:medlem|medlemer}"
    case .inhabitants: "{count:innbyggjar|innbyggjarar}"
    case .cover: "av {all} det er del av, blir i snitt dekt"
    case .membersHeading: "Medlemer"
    case .participants: "Kven som deltek, og sidan når"
    case .former: "Tidlegare"
    case .later: "Seinare"
    case .facts: "Om samarbeidet"
    case .factsTitle: "Kva som er registrert"
    case .recorded: "Opplysning"
    case .sourceOfAll: "Kjelde for alle: {source}."
    case .source: "Kjelde"
    case .neighbours: "Naboar"
    case .neighboursTitle: "Samarbeid og {unit.many} ved sida av"
    case .neighbour: "Nabo"
    case .landBorder: "Grense på land (km)"
    case .overWater: "berre over vatn"
    case .neighbourUnits: "{Unit.many} utanfor"
    }
  }
}
