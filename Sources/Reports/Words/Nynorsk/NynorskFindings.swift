extension Nynorsk {
  func text(_ phrase: FindingPhrase) -> String {
    switch phrase {
    case .fitHeading: "Samarbeida og {all}"
    case .findingsHeading: "Funn"
    case .findingsTitle: "Funn per {day}"
    case .nearMisses: "Like ved grensa:"
    case .sensitivity: "Så mykje kan grensene flyttast:"
    case .untested: "Ikkje prøvd: {reason}"
    case .noFindings: "Ingen funn."
    case .outsideNote:
      "Kven som var med i {names}, er ikkje registrert. «Utanfor» og «ikkje med i noko samarbeid» tyder derfor berre at ikkje noko medlemskap er ført inn for {day}."
    case .titleAsRecorded: "{title}, slik det er registrert"
    case .sentenceAsRecorded: "{sentence} (slik det er registrert)"
    case .carriedBackNote:
      "{count} medlemskap har ikkje registrert start: {count:det|dei} er {count:kjent|kjende} frå {known}, og {count:talt|talde} også for {day}."
    case .candidatesTitle: "{name}: samarbeid å bli med i per {day}"
    case .alreadyMember: "{name} er medlem av {collaboration}."
    case .noCandidates: "Ingen samarbeid grensar til {name}, deler region eller har pendling over terskelen."
    case .partnersTitle: "Andre {unit.many} utanfor som {name} har felles grense eller region med:"
    case .noPartners: "Ingen andre {unit.many} utanfor grensar til {name} eller deler region."
    case .planned: "Planlagt: {name}"
    case .turnedTitle:
      "{name} er senter og har fleire innbyggjarar enn desse. Spørsmålet er heller om dei kan samle seg om {name}:"
    case .weakTitle: "Sterkaste tilknyting, som er svak:"
    case .plannedWith: "Planlagt: {name}, med {partners}"
    case .otherCooperation: "Anna samarbeid:"
    case .cooperationWith: "{subject} (med {partners})"
    case .whatIfTitle: "Endringar med forslaga, per {day}"
    case .participationChange:
      "Deltaking: {members} av {municipalities} {municipalities:unit} ({share}), før {before} ({shareBefore}); {people} "
        + "av innbyggjarane, før {peopleBefore}."
    case .noChange: "Forslaga endrar ingenting."
    case .joinedHeading: "Blir medlemer:"
    case .leftHeading: "Går ut:"
    case .foundedHeading: "Nye samarbeid:"
    case .changesHeading: "Samarbeid som blir endra:"
    case .changeRow: "{name}: {before} → {after}"
    case .changeState:
      "medlemer {members}, innbyggjarar {people}, gjennomsnittleg dekning {cover}, utan senter {leaderless}, "
        + "eigendekning {own}"
    case .absent: "finst ikkje"
    case .gainedHeading: "Nye funn:"
    case .changedHeading: "Funn med nye tal:"
    case .lostHeading: "Funn som fell bort:"
    case .odditiesHeading: "Merk:"
    case .oddUnknown: "{party}: {unit?ingen|inga|ikkje noko} {unit.one} har nummeret {code}, så forslaget tel ikkje"
    case .oddNoMunicipality: "{party}: har ikkje {unit.joined}nummer og tel ikkje"
    case .oddSeveral:
      "{name}: ville vere medlem av både {collaborations}; i dekninga tel han éin gong, for det første av dei"
    case .oddNotInForce: "{party} i {collaboration}: forslaget gjeld ikkje denne dagen og endrar ingenting"
    }
  }
}
