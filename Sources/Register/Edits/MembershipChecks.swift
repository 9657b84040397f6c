extension EditDesk {
  /// Refuses a membership that is against the life of its collaboration, another one of the same party, or the calendar.
  ///
  /// - Parameters:
  ///   - row: the row that the membership takes the place of; `nil` for a new one.
  ///   - exceptLife: whether the collaboration's own life is left out.
  mutating func check(_ membership: Membership, insteadOf row: Int? = nil, exceptLife: Bool = false) {
    let party = EditParty(membership)
    if !exceptLife { checkLife(membership) }
    guard let own = lived(membership) else {
      // It ends on the day on which the collaboration begins.
      if !exceptLife, refusals.isEmpty, let collaboration = book.collaboration(membership.collaboration) {
        refuse(.notFoundedYet(collaboration.id, collaboration.founding))
      }
      return
    }
    for (other, present) in book.memberships.enumerated() where other != row {
      guard let held = lived(present), held.overlaps(own) else { continue }
      let isOne = isSame(present, as: membership)
      guard isOne || hasBecome(present, membership) else { continue }
      if isOne, present.collaboration == membership.collaboration {
        refuse(
          .alreadyIn(party, collaboration: present.collaboration, role: present.role, period: present.period))
      } else if !isOne, present.role == .member, membership.role == .member,
        let former = former(present, by: membership)
      {
        refuse(.landStillIn(former, collaboration: present.collaboration))
      } else if present.role == .member, membership.role == .member {
        refuse(
          .twoMemberships(EditParty(present), other: present.collaboration, period: present.period))
      }
    }
  }

  private mutating func checkLife(_ membership: Membership) {
    guard let collaboration = book.collaboration(membership.collaboration) else { return }
    let id = collaboration.id
    if let start = membership.period.start, collaboration.founding.isAfter(start) {
      refuse(.notFoundedYet(id, collaboration.founding))
    }
    if let last = membership.period.end, collaboration.founding.isAfter(last) {
      refuse(.notFoundedYet(id, collaboration.founding))
    }
    guard let end = collaboration.end else { return }
    if let start = membership.period.start, start >= end {
      refuse(.ended(id, on: end))
    } else if membership.period.end.map({ $0 > end }) ?? true {
      refuse(.endsWithin(id, on: end))
    }
  }

  /// The days of a membership on which its collaboration is there; `nil` when there are none.
  private func lived(_ membership: Membership) -> Period? {
    guard let collaboration = book.collaboration(membership.collaboration) else { return membership.period }
    return membership.period.intersection(Period(start: collaboration.firstDay, end: collaboration.end) ?? .ongoing)
  }

  /// Refuses a hole between the membership and another one of the same municipality: of any length in the same
  /// collaboration, shorter than a month when it moves from one to another.
  mutating func checkGaps(_ membership: Membership) {
    guard !edit.allowsGap, membership.role == .member else { return }
    let party = EditParty(membership)
    for present in book.memberships where present.role == .member && isSame(present, as: membership) {
      let isSameCollaboration = present.collaboration == membership.collaboration
      func note(_ left: Day?, _ joined: Day?, _ id: String) {
        guard let left, let joined, let hole = Period(start: left, end: joined) else { return }
        guard isSameCollaboration || joined.number - left.number < 31 else { return }
        // Whoever was somewhere else in between has left no hole.
        if book.memberships.contains(where: {
          $0.role == .member && isSame($0, as: membership) && $0.period.overlaps(hole)
        }) {
          return
        }
        refuse(.gap(party, collaboration: id, left: left, joined: joined))
      }
      note(present.period.end, membership.period.start, present.collaboration)
      note(membership.period.end, present.period.start, membership.collaboration)
    }
  }
}

extension Collaboration {
  /// The first day on which it counts as being there; `nil` when its founding is not known.
  var firstDay: Day? { founding.when.asStart }
}

extension EditParty {
  /// The party of a membership.
  init(_ membership: Membership) {
    self.init(named: membership.party)
    municipality = membership.municipality
  }
}
