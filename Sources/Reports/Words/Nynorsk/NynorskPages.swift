extension Nynorsk {
  func text(_ phrase: PagePhrase) -> String {
    switch phrase {
    case .reportTitle: "Interkommunale samarbeid"
    case .skip: "Hopp til innhaldet"
    case .keyFigures: "Hovudtal"
    case .keyMembers:
      "Per {day} er {members} av {municipalities} kommunar ({share}) medlemer i {collaborations} samarbeid. I "
        + "medlemskommunane bur {people} av {all} innbyggjarar ({peopleShare})."
    case .keyOutside: "Utanfor står {outsiders} av kommunane, med {people} innbyggjarar ({peopleShare})."
    case .keyStaff: "Samarbeida har {fte} årsverk til saman, oppgitt for {known} av {collaborations}."
    case .figureHeading: "Kart"
    case .figureTitle: "Samarbeida per {day}"
    case .figureNumber: "Figur {number}: {title}"
    case .figureAlt:
      "Kart: {members} av {municipalities} kommunar er med i {collaborations} samarbeid, {outsiders} står utanfor."
    case .figureAsTable: "Kartet som tabell: {title}"
    case .figureOpen: "Opne kartet i full storleik"
    case .figureShownAs: "På kartet"
    case .figureUnmarked: "Ikkje merkt"
    case .moreMapsHeading: "Fleire kart"
    case .figureDescription:
      "Kartet viser kvar kommune med fargen og nummeret til samarbeidet han er medlem i. Kommunar utanfor er nesten "
        + "kvite."
    case .figureExtremes:
      "Samarbeidet med flest innbyggjarar er {largest} ({largestPeople}), det med færrast er {smallest} "
        + "({smallestPeople})."
    case .asTable: "Innhaldet i kartet står òg som tabell: sjå tabell {tables}."
    case .tableTitle: "Tabell {number}: {title}"
    case .participationHeading: "Deltaking"
    case .collaborationsHeading: "Samarbeida"
    case .membersHeading: "Deltakarar"
    case .deviationsHeading: "Avvik mellom trykte og utrekna tal"
    case .deviationsAgree: "{measure}: {agree} av {all} trykte tal stemmer med dei utrekna."
    case .deviationsDiffer: "Desse stemmer ikkje:"
    case .deviationRow: "{name}, {measure}: trykt {published}, utrekna {computed}."
    case .deviationsNone: "Det finst ingen trykte tal å samanlikne med for denne dagen."
    case .measureMembers: "medlemer"
    case .measurePopulation: "innbyggjarar"
    case .measureArea: "areal"
    case .sourcesHeading: "Kjelder og lisensar"
    case .licence: "Lisens"
    case .contents: "Innhald"
    }
  }
}
