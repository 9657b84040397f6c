import Analysis

extension Words {
  /// What is not known of the day: how many memberships are counted without a recorded start, and what standing outside
  /// means where collaborations were there whose members nobody has recorded; nothing where all is on record.
  func recordNotes(_ snapshot: Snapshot) -> [String] {
    let carried = snapshot.carriedBack
    return
      (carried == 0
      ? []
      : [
        filled(
          .carriedBackNote,
          ["count": numbers.whole(carried), "day": day(snapshot.day), "known": day(snapshot.knownDay)])
      ])
      + (snapshot.unrecorded.isEmpty
        ? [] : [filled(.outsideNote, ["names": list(snapshot.unrecorded), "day": day(snapshot.day)])])
  }
}
