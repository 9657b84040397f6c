extension Bokmaal {
  func text(_ phrase: FitPhrase) -> String {
    switch phrase {
    case .regionsTouched: "Regioner med medlem"
    case .regionsWhole: "Hele regioner"
    case .dominantRegion: "Største region"
    case .dominantShare: "Andel av samarbeidet"
    case .dominantCover: "Dekning av regionen"
    case .meanCover: "Gjennomsnittlig dekning"
    case .leaderless: "Uten senter"
    case .selfContainment: "Egendekning"
    case .selfContainmentDemand: "Egendekning, arbeidsplasser"
    case .strongestPull: "Flest pendler til"
    case .strongestPullShare: "Andel som pendler dit"
    case .landPieces: "Deler, grense på land"
    case .pieces: "Deler, kystnært"
    case .regionCode: "Regionnr."
    case .cover: "Dekning"
    case .collaborationCount: "Samarbeid"
    case .centres: "Sentre"
    case .centreIn: "Senteret er med i"
    case .holeIn: "Hull i"
    case .enclave: "Enklave"
    case .neighbouringCollaborations: "Naboers samarbeid"
    case .yes: "ja"
    case .no: "nei"
    case .noCommutingNote: "Datasettet har ikke pendling, så egendekning er ikke regnet ut."
    case .economicRegionsNote:
      "Datasettet har ikke bo- og arbeidsmarkedsregioner. Økonomiske regioner står i stedet, med {unit?den|det} mest "
        + "folkerike {unit.the_one} som senter."
    case .undeclaredRegionsNote:
      "Datasettet mangler tabellen over regionene: "
        + "nummer står for navn, og {unit?den|det} mest folkerike {unit.the_one} regnes som senter."
    case .chosenRegionsNote: "Regioner: {regions}."
    case .populousCentreNote:
      "Ingen sentre er oppgitt; {unit?den|det} mest folkerike {unit.the_one} i hver region regnes som senter."
    case .noRegionsNote: "Datasettet har ingen regioner som samarbeidene måles mot."
    case .regionsNote: "Dekning: andelen av regionens innbyggere som bor i {unit.many} med samarbeid."
    case .outsidersNote:
      "Hull: alle naboer over land er med i ett og samme samarbeid. Enklave: alle naboer over land er med "
        + "i et samarbeid. For øyer uten grense på land teller naboer inntil {kilometres} km unna over vann som naboer i "
        + "siste kolonne."
    case .islandsNote: "Det gjelder {names}."
    case .piecesNote: "Kystnært: felles grense på land, eller inntil {kilometres} km i rett linje over vann."
    }
  }
}
