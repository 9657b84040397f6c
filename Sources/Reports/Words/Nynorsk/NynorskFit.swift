extension Nynorsk {
  func text(_ phrase: FitPhrase) -> String {
    switch phrase {
    case .regionsTouched: "Regionar med medlem"
    case .regionsWhole: "Heile regionar"
    case .dominantRegion: "Største region"
    case .dominantShare: "Del av samarbeidet"
    case .dominantCover: "Dekning av regionen"
    case .meanCover: "Gjennomsnittleg dekning"
    case .leaderless: "Utan senter"
    case .selfContainment: "Eigendekning"
    case .selfContainmentDemand: "Eigendekning, arbeidsplassar"
    case .strongestPull: "Flest pendlar til"
    case .strongestPullShare: "Del som pendlar dit"
    case .landPieces: "Delar, grense på land"
    case .pieces: "Delar, kystnært"
    case .regionCode: "Regionnr."
    case .cover: "Dekning"
    case .collaborationCount: "Samarbeid"
    case .centres: "Senter"
    case .centreIn: "Senteret er med i"
    case .holeIn: "Hol i"
    case .enclave: "Enklave"
    case .neighbouringCollaborations: "Samarbeida til naboane"
    case .yes: "ja"
    case .no: "nei"
    case .noCommutingNote: "Datasettet har ikkje pendling, så eigendekning er ikkje rekna ut."
    case .economicRegionsNote:
      "Datasettet har ikkje bu- og arbeidsmarknadsregionar. Økonomiske regionar står i staden, med den "
        + "mest folkerike {unit.the_one} som senter."
    case .undeclaredRegionsNote:
      "Datasettet manglar tabellen over regionane: "
        + "nummer står for namn, og {unit?den|den|det} mest folkerike {unit.the_one} er rekna som senter."
    case .chosenRegionsNote: "Regionar: {regions}."
    case .populousCentreNote:
      "Ingen senter er oppgitt; {unit?den|den|det} mest folkerike {unit.the_one} i kvar region er rekna som senter."
    case .noRegionsNote: "Datasettet har ingen regionar som samarbeida blir målte mot."
    case .regionsNote: "Dekning: delen av innbyggjarane i regionen som bur i {unit.many} med samarbeid."
    case .outsidersNote:
      "Hol: alle naboar over land er med i eitt og same samarbeid. Enklave: alle naboar over land er med i "
        + "eit samarbeid. For øyar utan grense på land tel naboar inntil {kilometres} km unna over vatn som naboar i siste "
        + "kolonne."
    case .islandsNote: "Det gjeld {names}."
    case .piecesNote: "Kystnært: felles grense på land, eller inntil {kilometres} km i rett line over vatn."
    }
  }
}
