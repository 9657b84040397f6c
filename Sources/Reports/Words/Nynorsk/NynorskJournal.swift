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
    case .editPlanned: "Planlagt: {name}, med {members}"
    case .editPlannedAlone: "Planlagt: {name}"
    case .editWithdrawn: "{names} blei tekne ut av planen {name}"
    case .editRealised: "Planen {name} blei røyndom"
    case .editDropped: "Planen {name} blei droppa"
    case .editTookBack: "Tok tilbake {count:endring|endringane} {numbers}"
    case .editDay: "{edit}, frå {day}"
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
