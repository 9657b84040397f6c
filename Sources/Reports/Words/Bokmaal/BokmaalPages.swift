extension Bokmaal {
  func text(_ phrase: PagePhrase) -> String {
    switch phrase {
    case .reportTitle: "Interkommunale samarbeid"
    case .skip: "Hopp til innholdet"
    case .keyFigures: "Hovedtall"
    case .keyMembers:
      "Per {day} er {members} av {municipalities} kommuner ({share}) medlemmer i {collaborations} samarbeid. I "
        + "medlemskommunene bor {people} av {all} innbyggere ({peopleShare})."
    case .keyOutside: "Utenfor står {outsiders} av kommunene, med {people} innbyggere ({peopleShare})."
    case .keyStaff: "Samarbeidene har {fte} årsverk til sammen, oppgitt for {known} av {collaborations}."
    case .figureHeading: "Kart"
    case .figureTitle: "Samarbeidene per {day}"
    case .figureNumber: "Figur {number}: {title}"
    case .figureAlt:
      "Kart: {members} av {municipalities} kommuner er med i {collaborations} samarbeid, {outsiders} står utenfor."
    case .figureAsTable: "Kartet som tabell: {title}"
    case .figureOpen: "Åpne kartet i full størrelse"
    case .figureShownAs: "På kartet"
    case .figureUnmarked: "Ikke merket"
    case .moreMapsHeading: "Flere kart"
    case .figureDescription:
      "Kartet viser hver kommune med fargen og nummeret til samarbeidet den er medlem i. Kommuner utenfor er nesten "
        + "hvite."
    case .figureExtremes:
      "Samarbeidet med flest innbyggere er {largest} ({largestPeople}), det med færrest er {smallest} "
        + "({smallestPeople})."
    case .asTable: "Innholdet i kartet står også som tabell: se tabell {tables}."
    case .tableTitle: "Tabell {number}: {title}"
    case .participationHeading: "Deltakelse"
    case .collaborationsHeading: "Samarbeidene"
    case .membersHeading: "Deltakere"
    case .deviationsHeading: "Avvik mellom trykte og beregnede tall"
    case .deviationsAgree: "{measure}: {agree} av {all} trykte tall stemmer med de beregnede."
    case .deviationsDiffer: "Disse stemmer ikke:"
    case .deviationRow: "{name}, {measure}: trykt {published}, beregnet {computed}."
    case .deviationsNone: "Det er ingen trykte tall å sammenligne med for denne dagen."
    case .measureMembers: "medlemmer"
    case .measurePopulation: "innbyggere"
    case .measureArea: "areal"
    case .sourcesHeading: "Kilder og lisenser"
    case .licence: "Lisens"
    case .contents: "Innhold"
    }
  }
}
