extension Bokmaal {
  func text(_ phrase: PagePhrase) -> String {
    switch phrase {
    case .reportTitle: "Samarbeid mellom {unit.many}"
    case .skip: "Hopp til innholdet"
    case .keyFigures: "Hovedtall"
    case .keyMembers:
      "Per {day} er {members} av {municipalities} {municipalities:unit} ({share}) {members:medlem|medlemmer} i {collaborations} samarbeid. I "
        + "medlems{unit.the_many} bor {people} av {all} {all:innbygger|innbyggere} ({peopleShare})."
    case .keyOutside:
      "Utenfor står {outsiders} av {unit.the_many}, med {people} {people:innbygger|innbyggere} ({peopleShare})."
    case .keyStaff:
      "{collaborations:Samarbeidet har {fte} årsverk|Samarbeidene har {fte} årsverk til sammen}, oppgitt for {known} av {collaborations}."
    case .figureHeading: "Kart"
    case .figureTitle: "Samarbeidene per {day}"
    case .figureNumber: "Figur {number}: {title}"
    case .figureAlt:
      "Kart: {members} av {municipalities} {municipalities:unit} er med i {collaborations} samarbeid, {outsiders} står utenfor."
    case .figureAsTable: "Kartet som tabell: {title}"
    case .figureOpen: "Åpne kartet i full størrelse"
    case .figureShownAs: "På kartet"
    case .figureUnmarked: "Ikke merket"
    case .moreMapsHeading: "Flere kart"
    case .figureDescription:
      "Kartet viser {unit?hver|hvert} {unit.one} med fargen og nummeret til samarbeidet {unit?den|det} er medlem i. {Unit.many} utenfor er nesten "
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
    case .deviationsAgree: "{measure}: {agree} av {all} {all:trykt|trykte} tall stemmer med {all:det|de} beregnede."
    case .deviationsDiffer: "{count:Dette|Disse} stemmer ikke:"
    case .deviationRow: "{name}, {measure}: trykt {published}, beregnet {computed}."
    case .deviationsNone: "Det er ingen trykte tall å sammenligne med for denne dagen."
    case .measureMembers: "medlemmer"
    case .measurePopulation: "innbyggere"
    case .measureArea: "areal"
    case .sourcesHeading: "Kilder og lisenser"
    case .licence: "Lisens"
    case .contents: "Innhold"
    case .ways: "Andre sider"
    }
  }
}
