extension Bokmaal {
  func text(_ phrase: FindingPhrase) -> String {
    switch phrase {
    case .fitHeading: "Samarbeidene og {all}"
    case .findingsHeading: "Funn"
    case .findingsTitle: "Funn per {day}"
    case .nearMisses: "Like ved grensen:"
    case .sensitivity: "Så mye kan grensene flyttes:"
    case .untested: "Ikke prøvd: {reason}"
    case .noFindings: "Ingen funn."
    case .outsideNote:
      "Hvem som var med i {names}, er ikke registrert. «Utenfor» og «ikke med i noe samarbeid» betyr derfor bare at ikke noe medlemskap er ført inn for {day}."
    case .titleAsRecorded: "{title}, slik det er registrert"
    case .sentenceAsRecorded: "{sentence} (slik det er registrert)"
    case .carriedBackNote:
      "{count} medlemskap har ikke registrert start: {count:det|de} er kjent fra {known}, og telt også for {day}."
    case .candidatesTitle: "{name}: samarbeid å bli med i per {day}"
    case .alreadyMember: "{name} er medlem av {collaboration}."
    case .noCandidates: "Ingen samarbeid grenser til {name}, deler region eller har pendling over terskelen."
    case .partnersTitle: "Andre {unit.many} utenfor som {name} har felles grense eller region med:"
    case .noPartners: "Ingen andre {unit.many} utenfor grenser til {name} eller deler region."
    case .planned: "Planlagt: {name}"
    case .turnedTitle:
      "{name} er senter og har flere innbyggere enn disse. Spørsmålet er heller om de kan samle seg om {name}:"
    case .weakTitle: "Sterkeste tilknytning, som er svak:"
    case .plannedWith: "Planlagt: {name}, med {partners}"
    case .otherCooperation: "Annet samarbeid:"
    case .cooperationWith: "{subject} (med {partners})"
    case .whatIfTitle: "Endringer med forslagene, per {day}"
    case .participationChange:
      "Deltakelse: {members} av {municipalities} {municipalities:unit} ({share}), før {before} ({shareBefore}); "
        + "{people} av innbyggerne, før {peopleBefore}."
    case .noChange: "Forslagene endrer ingenting."
    case .joinedHeading: "Blir medlemmer:"
    case .leftHeading: "Går ut:"
    case .foundedHeading: "Nye samarbeid:"
    case .changesHeading: "Samarbeid som endres:"
    case .changeRow: "{name}: {before} → {after}"
    case .changeState:
      "medlemmer {members}, innbyggere {people}, gjennomsnittlig dekning {cover}, uten senter {leaderless}, "
        + "egendekning {own}"
    case .absent: "finnes ikke"
    case .gainedHeading: "Nye funn:"
    case .changedHeading: "Funn med nye tall:"
    case .lostHeading: "Funn som faller bort:"
    case .odditiesHeading: "Merk:"
    case .oddUnknown: "{party}: {unit?ingen|ikke noe} {unit.one} har nummeret {code}, så forslaget teller ikke"
    case .oddNoMunicipality: "{party}: har ikke {unit.joined}nummer og teller ikke"
    case .oddSeveral:
      "{name}: ville være medlem av både {collaborations}; i dekningen telles den én gang, for det første av dem"
    case .oddNotInForce: "{party} i {collaboration}: forslaget gjelder ikke denne dagen og endrer ingenting"
    }
  }
}
