extension English {
  func text(_ phrase: JournalPhrase) -> String {
    switch phrase {
    case .editAdded: "New collaboration: {name}, with {members}"
    case .editJoined: "{party} became a member of {name}"
    case .editJoinedAs: "{party} came into {name} as {role}"
    case .editLeft: "{party} left {name}"
    case .editRole: "{party} became {role} in {name}"
    case .editChanged: "{name}: {facts}"
    case .editEnded: "{name} ended"
    case .editMerged: "{names} became {name}"
    case .editDivided: "{name} was divided into {parts}"
    case .editDisputed: "Two sources on {name}"
    case .editDisputedParty: "Two sources on {party} in {name}"
    case .editSet: "A row about {name} was set in a sheet"
    case .editPlanned: "Planned: {name}, with {members}"
    case .editPlannedAlone: "Planned: {name}"
    case .editWithdrawn: "{names} were taken off the plan {name}"
    case .editRealised: "The plan {name} was carried out"
    case .editDropped: "The plan {name} was dropped"
    case .editTookBack: "Took back {count:edit|edits} {numbers}"
    case .editDay: "{edit}, from {day}"
    case .editWhen: "{edit}, {day}"
    case .editCorrection: "Correction of edit {number}: {edit}"
    case .editTakenBack: "{edit} [taken back by {number}]"
    case .editCorrected: "{edit} [corrected by {number}]"
    case .editSource: "source: {text}"
    case .editNote: "note: {text}"
    case .editReason: "reason: {text}"
    case .editBy: "by {name}"
    }
  }
}
