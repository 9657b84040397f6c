import Analysis

extension Words {
  /// A title over what is said of a day as far as it is on record: it says so where it is not known who took part.
  func title(_ title: String, asRecorded unknown: UnknownMembers) -> String {
    unknown.isEmpty ? title : filled(.titleAsRecorded, ["title": title])
  }

  /// The same of a sentence by itself, which says so before its full stop.
  func sentence(_ sentence: String, asRecorded unknown: UnknownMembers) -> String {
    if unknown.isEmpty { return sentence }
    let isClosed = sentence.hasSuffix(".")
    return filled(.sentenceAsRecorded, ["sentence": String(sentence.dropLast(isClosed ? 1 : 0))])
      + (isClosed ? "." : "")
  }

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
