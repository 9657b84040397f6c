import Analysis

/// Below the note of a small map of a part: of each collaboration that has most of its members in other parts, how many of
/// them are here. Its other half is drawn in another map, and a scrap of it would be taken for all.
///
/// - Returns: an empty text where there are none.
func fewerHalves(_ input: MapInput, _ words: MapWords) -> String {
  guard input.area != nil else { return "" }
  let unknown = UnknownCollaborations(input.report)
  return input.shownCollaborations.compactMap { figures -> String? in
    let one = figures.collaboration
    let (here, all) = (input.shownMembers(of: one.id), figures.members.municipalities)
    guard here > 0, here < all, here * 2 <= all else { return nil }
    let part = words.filled(
      .partOfWhole,
      [
        "part": unknown.printedCount(input.seenMembers(of: one.id)),
        "whole": unknown.printedCount(input.report.snapshot.members(of: one.id)),
      ])
    return "\(one.number)*:\u{A0}\(part)"
  }.joined(separator: ", ")
}
