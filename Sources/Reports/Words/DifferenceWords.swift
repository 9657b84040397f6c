extension MapWords {
  /// What maps say of what differs between two states.
  static let differences: [Language: [MapPhrase: String]] = [
    .nb: [
      .differenceTitle: "Endringer i samarbeidene fra {from} til {to}",
      .differenceSubtitle:
        "{in} kommuner kom med, {moved} byttet, {out} gikk ut; nye samarbeid: {founded}, avsluttede: "
        + "{closed}. Andel med: {before} før, {after} etter",
      .differenceAlternative:
        "Kart: endringer fra {from} til {to}. {in} kommuner kom med, {moved} byttet samarbeid, {out} gikk ut.",
      .proposalTitle: "Hva forslaget endrer, {to}",
      .proposalAlternative:
        "Kart: hva forslaget endrer. {in} kommuner kommer med, {moved} bytter samarbeid, {out} går ut.",
      .differenceLegend: "Endringer",
      .nothingDiffers: "Ingen kommuner har endret samarbeid",
      .stepJoined: "Kom med i et samarbeid som fantes",
      .stepFounding: "Kom med i et nytt samarbeid",
      .stepMoved: "Byttet samarbeid",
      .stepLeft: "Gikk ut",
      .stepEnded: "Samarbeidet ble avsluttet",
      .hasJoined: "kom med i {to}",
      .hasFounded: "kom med i {to}, som er nytt",
      .hasMoved: "gikk fra {from} til {to}",
      .hasLeft: "gikk ut av {from}",
      .hasEnded: "var med i {from}, som er avsluttet",
      .foundedNames: "Nye samarbeid",
      .endedNames: "Avsluttede samarbeid",
      .unchangedMembers: "Med i samme samarbeid før og etter ({count})",
      .unknownStarts: "{count} av dem uten registrert start: de kan ha kommet med i mellomtiden",
      .unchangedOutside: "Utenfor før og etter ({count})",
      .laterBorder: "Grense for samarbeid {to}",
    ],
    .nn: [
      .differenceTitle: "Endringar i samarbeida frå {from} til {to}",
      .differenceSubtitle:
        "{in} kommunar kom med, {moved} bytte, {out} gjekk ut; nye samarbeid: {founded}, avslutta: {closed}. "
        + "Del med: {before} før, {after} etter",
      .differenceAlternative:
        "Kart: endringar frå {from} til {to}. {in} kommunar kom med, {moved} bytte samarbeid, {out} gjekk ut.",
      .proposalTitle: "Kva framlegget endrar, {to}",
      .proposalAlternative:
        "Kart: kva framlegget endrar. {in} kommunar kjem med, {moved} byter samarbeid, {out} går ut.",
      .differenceLegend: "Endringar",
      .nothingDiffers: "Ingen kommunar har endra samarbeid",
      .stepJoined: "Kom med i eit samarbeid som fanst",
      .stepFounding: "Kom med i eit nytt samarbeid",
      .stepMoved: "Bytte samarbeid",
      .stepLeft: "Gjekk ut",
      .stepEnded: "Samarbeidet vart avslutta",
      .hasJoined: "kom med i {to}",
      .hasFounded: "kom med i {to}, som er nytt",
      .hasMoved: "gjekk frå {from} til {to}",
      .hasLeft: "gjekk ut av {from}",
      .hasEnded: "var med i {from}, som er avslutta",
      .foundedNames: "Nye samarbeid",
      .endedNames: "Avslutta samarbeid",
      .unchangedMembers: "Med i same samarbeid før og etter ({count})",
      .unknownStarts: "{count} av dei utan registrert start: dei kan ha kome med i mellomtida",
      .unchangedOutside: "Utanfor før og etter ({count})",
      .laterBorder: "Grense for samarbeid {to}",
    ],
    .en: [
      .differenceTitle: "What changed between {from} and {to}",
      .differenceSubtitle:
        "{in} municipalities joined, {moved} moved, {out} left; new collaborations: {founded}, ended: "
        + "{closed}. Share taking part: {before} before, {after} after",
      .differenceAlternative:
        "Map: changes from {from} to {to}. {in} municipalities joined, {moved} moved, {out} left.",
      .proposalTitle: "What the proposal changes, {to}",
      .proposalAlternative: "Map: what the proposal changes. {in} municipalities join, {moved} move, {out} leave.",
      .differenceLegend: "Changes",
      .nothingDiffers: "No municipality has changed its collaboration",
      .stepJoined: "Joined a collaboration that existed",
      .stepFounding: "Joined a new collaboration",
      .stepMoved: "Moved to another collaboration",
      .stepLeft: "Left",
      .stepEnded: "The collaboration ended",
      .hasJoined: "joined {to}",
      .hasFounded: "joined {to}, which is new",
      .hasMoved: "moved from {from} to {to}",
      .hasLeft: "left {from}",
      .hasEnded: "was in {from}, which has ended",
      .foundedNames: "New collaborations",
      .endedNames: "Ended collaborations",
      .unchangedMembers: "In the same collaboration before and after ({count})",
      .unknownStarts: "{count} of them without a recorded start: they may have joined in between",
      .unchangedOutside: "Outside before and after ({count})",
      .laterBorder: "Border of a collaboration {to}",
    ],
  ]
}
