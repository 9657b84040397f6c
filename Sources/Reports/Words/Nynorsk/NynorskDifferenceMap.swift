extension Nynorsk {
  func text(_ phrase: DifferenceMapPhrase) -> String {
    switch phrase {
    case .differenceTitle: "Endringar i samarbeida frå {from} til {to}"
    case .differenceSubtitle:
      "{in} {in:unit} kom med, {moved} bytte, {out} gjekk ut; nye samarbeid: {founded}, avslutta: {closed}. "
        + "Del med: {before} før, {after} etter"
    case .differenceAlternative:
      "Kart: endringar frå {from} til {to}. {in} {in:unit} kom med, {moved} bytte samarbeid, {out} gjekk ut."
    case .proposalTitle: "Kva framlegget endrar, {to}"
    case .proposalAlternative:
      "Kart: kva framlegget endrar. {in} {in:unit} kjem med, {moved} byter samarbeid, {out} går ut."
    case .differenceLegend: "Endringar"
    case .nothingDiffers: "Ingen {unit.many} har endra samarbeid"
    case .stepJoined: "Kom med i eit samarbeid som fanst"
    case .stepFounding: "Kom med i eit nytt samarbeid"
    case .stepMoved: "Bytte samarbeid"
    case .stepLeft: "Gjekk ut"
    case .stepEnded: "Samarbeidet vart avslutta"
    case .hasJoined: "kom med i {to}"
    case .hasFounded: "kom med i {to}, som er nytt"
    case .hasMoved: "gjekk frå {from} til {to}"
    case .hasLeft: "gjekk ut av {from}"
    case .hasEnded: "var med i {from}, som er avslutta"
    case .foundedNames: "Nye samarbeid"
    case .endedNames: "Avslutta samarbeid"
    case .unchangedMembers: "Med i same samarbeid før og etter"
    case .unknownStarts:
      "{count} av dei utan registrert start: {count:{unit?han|ho|det}|dei} kan ha kome med i mellomtida"
    case .unchangedOutside: "Utanfor før og etter"
    case .laterBorder: "Grense for samarbeid {to}"
    }
  }
}
