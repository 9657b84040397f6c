extension Nynorsk {
  func text(_ phrase: JournalPhrase) -> String {
    switch phrase {
    case .editAdded: "Nytt samarbeid: {name}, med {members}"
    case .editJoined: "{party} blei medlem av {name}"
    case .editJoinedAs: "{party} kom med i {name} som {role}"
    case .editLeft: "{party} gjekk ut av {name}"
    case .editRole: "{party} blei {role} i {name}"
    case .editChanged: "{name}: {facts}"
    case .editEnded: "{name} blei avslutta"
    case .editMerged: "{names} blei til {name}"
    case .editDivided: "{name} blei delt i {parts}"
    case .editDisputed: "To kjelder om {name}"
    case .editDisputedParty: "To kjelder om {party} i {name}"
    case .editSet: "Ei rad om {name} blei sett i eit ark"
    case .editPlanned: "Planlagt: {name}, med {members}"
    case .editPlannedAlone: "Planlagt: {name}"
    case .editWithdrawn: "{names} blei tekne ut av planen {name}"
    case .editRealised: "Planen {name} blei røyndom"
    case .editDropped: "Planen {name} blei droppa"
    case .editTookBack: "Tok tilbake {count:endring|endringane} {numbers}"
    case .editDay: "{edit}, frå {day}"
    case .editWhen: "{edit}, {day}"
    case .editCorrection: "Retting av endring {number}: {edit}"
    case .editTakenBack: "{edit} [teken tilbake av {number}]"
    case .editCorrected: "{edit} [retta av {number}]"
    case .editSource: "kjelde: {text}"
    case .editNote: "merknad: {text}"
    case .editReason: "grunn: {text}"
    case .editBy: "av {name}"
    }
  }
}
