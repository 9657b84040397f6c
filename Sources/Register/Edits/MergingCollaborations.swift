extension EditDesk {
  /// Collaborations end, and all who are in them join another one on the same day.
  ///
  /// A party that is in the other one already stays as it is; one that comes from several comes as a member if it was
  /// one in any.
  mutating func mergeCollaborations(_ ids: [String], into target: Collaboration) {
    guard let day = edit.exactDay else { return refuse(.dayMissing) }
    let known = book.collaboration(target.id)
    let sources = ids.uniqued.filter { $0 != target.id }
    guard sources.count + (known == nil ? 0 : 1) >= 2, !sources.isEmpty else { return refuse(.tooFewToMerge) }
    for id in sources + (known == nil ? [] : [target.id]) {
      guard let collaboration = book.collaboration(id) else { return refuse(.unknownCollaboration(id)) }
      if collaboration.founding.isAfter(day) { return refuse(.notFoundedYet(id, collaboration.founding)) }
      if let end = collaboration.end, end <= day { return refuse(.ended(id, on: end)) }
    }
    let names = sources.compactMap { book.collaboration($0, on: ground.keepsFacts ? day : nil)?.name }
    let coming = parties(comingFrom: sources, on: day)
    for id in sources { end(id) }
    if var known {
      if ground.keepsFacts {
        let before = book.collaboration(known.id, on: day)?.predecessor ?? known.predecessor
        record(.predecessor, names.reduce(before) { joined($0, $1, by: "; ") }, of: known.id)
      } else {
        known.predecessor = names.reduce(known.predecessor) { joined($0, $1, by: "; ") }
        known.source = joined(known.source, edit.source, by: "; ")
        replace(known)
      }
      for (party, role, until) in coming where rows(of: party, in: known.id, on: day).isEmpty {
        enter(party, known.id, role, from: .day(day), until: until)
      }
      insertEvent("widened", in: known.id)
    } else {
      var new = target
      if new.predecessor.isEmpty { new.predecessor = names.joined(separator: "; ") }
      if new.founding == .unknown { new.founding = .day(day) }
      found(new, parties: coming)
    }
  }

  /// Those who are in the collaborations on the day, each once.
  private func parties(comingFrom ids: [String], on day: Day) -> [(party: EditParty, role: Role, until: Day?)] {
    var coming: [(party: EditParty, role: Role, until: Day?)] = []
    for id in ids {
      for membership in book.memberships where membership.collaboration == id && membership.period.contains(day) {
        let party = EditParty(membership)
        if let place = coming.firstIndex(where: { isSame(membership, $0.party) }) {
          if membership.role == .member { coming[place] = (party, .member, membership.period.end) }
        } else {
          coming.append((party, membership.role, membership.period.end))
        }
      }
    }
    return coming
  }

}

extension Array where Element: Hashable {
  /// The elements in order, each once.
  var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
