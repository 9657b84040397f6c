extension Bokmaal {
  func text(_ phrase: JournalPhrase) -> String {
    switch phrase {
    case .editAdded: "Nytt samarbeid: {name}, med {members}"
    case .editJoined: "{party} ble medlem av {name}"
    case .editJoinedAs: "{party} kom med i {name} som {role}"
    case .editLeft: "{party} gikk ut av {name}"
    case .editRole: "{party} ble {role} i {name}"
    case .editChanged: "{name}: {facts}"
    case .editEnded: "{name} ble avsluttet"
    case .editMerged: "{names} ble til {name}"
    case .editDivided: "{name} ble delt i {parts}"
    case .editDisputed: "To kilder om {name}"
    case .editDisputedParty: "To kilder om {party} i {name}"
    case .editSet: "En rad om {name} ble satt i et ark"
    case .editPlanned: "Planlagt: {name}, med {members}"
    case .editPlannedAlone: "Planlagt: {name}"
    case .editWithdrawn: "{names} ble tatt ut av planen {name}"
    case .editRealised: "Planen {name} ble til virkelighet"
    case .editDropped: "Planen {name} ble droppet"
    case .editTookBack: "Tok tilbake {count:endring|endringene} {numbers}"
    case .editDay: "{edit}, fra {day}"
    case .editWhen: "{edit}, {day}"
    case .editCorrection: "Rettelse av endring {number}: {edit}"
    case .editTakenBack: "{edit} [tatt tilbake av {number}]"
    case .editCorrected: "{edit} [rettet av {number}]"
    case .editSource: "kilde: {text}"
    case .editNote: "merknad: {text}"
    case .editReason: "grunn: {text}"
    case .editBy: "av {name}"
    }
  }
}
