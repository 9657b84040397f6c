extension Bokmaal {
  func text(_ phrase: DifferenceMapPhrase) -> String {
    switch phrase {
    case .differenceTitle: "Endringer i samarbeidene fra {from} til {to}"
    case .differenceSubtitle:
      "{in} {in:unit} kom med, {moved} byttet, {out} gikk ut; nye samarbeid: {founded}, avsluttede: "
        + "{closed}. Andel med: {before} før, {after} etter"
    case .differenceAlternative:
      "Kart: endringer fra {from} til {to}. {in} {in:unit} kom med, {moved} byttet samarbeid, {out} gikk ut."
    case .proposalTitle: "Hva forslaget endrer, {to}"
    case .proposalAlternative:
      "Kart: hva forslaget endrer. {in} {in:unit} kommer med, {moved} bytter samarbeid, {out} går ut."
    case .differenceLegend: "Endringer"
    case .nothingDiffers: "Ingen {unit.many} har endret samarbeid"
    case .stepJoined: "Kom med i et samarbeid som fantes"
    case .stepFounding: "Kom med i et nytt samarbeid"
    case .stepMoved: "Byttet samarbeid"
    case .stepLeft: "Gikk ut"
    case .stepEnded: "Samarbeidet ble avsluttet"
    case .hasJoined: "kom med i {to}"
    case .hasFounded: "kom med i {to}, som er nytt"
    case .hasMoved: "gikk fra {from} til {to}"
    case .hasLeft: "gikk ut av {from}"
    case .hasEnded: "var med i {from}, som er avsluttet"
    case .foundedNames: "Nye samarbeid"
    case .endedNames: "Avsluttede samarbeid"
    case .unchangedMembers: "Med i samme samarbeid før og etter"
    case .unknownStarts:
      "{count} av dem uten registrert start: {count:{unit?den|det}|de} kan ha kommet med i mellomtiden"
    case .unchangedOutside: "Utenfor før og etter"
    case .laterBorder: "Grense for samarbeid {to}"
    }
  }
}
