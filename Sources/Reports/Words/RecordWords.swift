import Analysis

extension Words {
  /// What standing outside means on a day on which collaborations were there whose members nobody has recorded; nothing
  /// where all of them are.
  func recordNotes(_ snapshot: Snapshot) -> [String] {
    snapshot.unrecorded.isEmpty
      ? [] : [filled(.outsideNote, ["names": list(snapshot.unrecorded), "day": day(snapshot.day)])]
  }
}
