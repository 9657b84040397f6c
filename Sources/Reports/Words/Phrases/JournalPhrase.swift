/// What the log of a register's edits says.
enum JournalPhrase: String, Hashable, Sendable, CaseIterable {
  /// What was done.
  case editAdded, editJoined, editJoinedAs, editLeft, editRole, editChanged, editEnded, editMerged, editPlanned,
    editPlannedAlone, editWithdrawn, editRealised, editDropped, editTookBack
  /// When, and what became of it.
  case editDay, editCorrection, editTakenBack, editCorrected
  /// Below it.
  case editSource, editNote, editReason, editBy
}
