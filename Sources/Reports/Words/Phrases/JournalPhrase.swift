/// What the log of a register's edits says.
enum JournalPhrase: String, Hashable, Sendable, CaseIterable {
  /// What was done.
  case editAdded, editJoined, editJoinedAs, editLeft, editRole, editChanged, editEnded, editMerged, editDivided,
    editDisputed, editDisputedParty, editSet, editPlanned,
    editPlannedAlone, editWithdrawn, editRealised, editDropped, editTookBack
  /// When, and what became of it.
  case editDay, editWhen, editCorrection, editTakenBack, editCorrected
  /// Below it.
  case editSource, editNote, editReason, editBy
}
