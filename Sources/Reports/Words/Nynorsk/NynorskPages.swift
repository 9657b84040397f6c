extension Nynorsk {
  func text(_ phrase: PagePhrase) -> String {
    switch phrase {
    case .reportTitle: "Samarbeid mellom {unit.many}"
    case .skip: "Hopp til innhaldet"
    case .keyFigures: "Hovudtal"
    case .keyMembers:
      "Per {day} er {members} av {municipalities} {municipalities:unit} ({share}) {members:medlem|medlemer} i {collaborations} samarbeid. I "
        + "medlems{unit.the_many} bur {people} av {all} {all:innbyggjar|innbyggjarar} ({peopleShare})."
    case .keyOutside:
      "Utanfor står {outsiders} av {unit.the_many}, med {people} {people:innbyggjar|innbyggjarar} ({peopleShare})."
    case .keyStaff:
      "{collaborations:Samarbeidet har {fte} årsverk|Samarbeida har {fte} årsverk til saman}, oppgitt for {known} av {collaborations}."
    case .figureHeading: "Kart"
    case .figureTitle: "Samarbeida per {day}"
    case .figureNumber: "Figur {number}: {title}"
    case .figureAlt:
      "Kart: {members} av {municipalities} {municipalities:unit} er med i {collaborations} samarbeid, {outsiders} står utanfor."
    case .figureAsTable: "Kartet som tabell: {title}"
    case .figureOpen: "Opne kartet i full storleik"
    case .figureShownAs: "På kartet"
    case .figureUnmarked: "Ikkje merkt"
    case .moreMapsHeading: "Fleire kart"
    case .figureDescription:
      "Kartet viser {unit?kvar|kvar|kvart} {unit.one} med fargen og nummeret til samarbeidet {unit?han|ho|det} er medlem i. {Unit.many} utanfor er nesten "
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
    case .deviationsAgree: "{measure}: {agree} av {all} {all:trykt|trykte} tal stemmer med {all:det|dei} utrekna."
    case .deviationsDiffer: "{count:Dette|Desse} stemmer ikkje:"
    case .deviationRow: "{name}, {measure}: trykt {published}, utrekna {computed}."
    case .deviationsNone: "Det finst ingen trykte tal å samanlikne med for denne dagen."
    case .measureMembers: "medlemer"
    case .measurePopulation: "innbyggjarar"
    case .measureArea: "areal"
    case .sourcesHeading: "Kjelder og lisensar"
    case .licence: "Lisens"
    case .contents: "Innhald"
    case .ways: "Andre sider"
    }
  }
}
