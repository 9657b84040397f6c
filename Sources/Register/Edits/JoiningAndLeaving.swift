extension EditDesk {
  /// A party comes in.
  mutating func join(_ party: EditParty, _ id: String, _ role: Role, until: Day?) {
    guard book.collaboration(id) != nil else { return refuse(.unknownCollaboration(id)) }
    enter(party, id, role, from: edit.when, until: until)
    insertEvent("joined", in: id, of: party.municipality)
  }

  /// Writes the row of a party that comes in, when nothing speaks against it.
  mutating func enter(
    _ party: EditParty, _ id: String, _ role: Role, from start: KnownDay, until: Day?
  ) {
    let name = printedName(party)
    var code = party.municipality
    if let given = code {
      code = writtenCode(given, from: start.asStart, until: until)
    } else if name.isEmpty {
      return refuse(.partyMissing)
    } else if role == .member {
      return refuse(.memberWithoutMunicipality(name))
    }
    guard let period = Period(from: start, to: until.map { .day($0) }) else {
      if let start = start.asStart, let until {
        refuse(.emptyPeriod(party, collaboration: id, start: start, end: until))
      }
      return
    }
    if party.municipality != nil, code == nil { return }
    let membership = Membership(
      collaboration: id, municipality: code, party: name, role: role, period: period, source: edit.source,
      note: edit.note)
    check(membership)
    checkGaps(membership)
    insert(membership)
  }

  /// A party goes out, in whatever roles it is in.
  mutating func leave(_ party: EditParty, _ id: String) {
    guard book.collaboration(id) != nil else { return refuse(.unknownCollaboration(id)) }
    let rows = rowsMeant(of: party, in: id)
    if rows.isEmpty { return refuseAbsence(of: party, in: id) }
    // The year counts from its first day, on which it had not begun.
    if rows.contains(where: { beginsWithin($0) }) { return refuse(.dayMissing) }
    for row in rows { close(row, on: edit.when) }
    insertEvent("left", in: id, of: party.municipality)
  }

  /// A party goes on in another role.
  mutating func changeRole(_ party: EditParty, _ id: String, to role: Role) {
    guard book.collaboration(id) != nil else { return refuse(.unknownCollaboration(id)) }
    let day = edit.when.asStart
    if case .before = edit.when { return refuse(.dayMissing) }
    let rows = rowsMeant(of: party, in: id)
    guard let row = rows.first else { return refuseAbsence(of: party, in: id) }
    if rows.count > 1 { return refuse(.severalRows(party, collaboration: id)) }
    var changed = book.memberships[row]
    if changed.role == role { return refuse(.sameRole(party, collaboration: id, role)) }
    if role == .member, party.municipality == nil { return refuse(.memberWithoutMunicipality(party.name)) }
    changed.role = role
    if let day, changed.period.start != day {
      if beginsWithin(row) { return refuse(.dayMissing) }
      guard let period = Period(from: edit.when, to: changed.period.to) else {
        return refuse(.notIn(party, collaboration: id, on: day))
      }
      changed.period = period
      changed.source = edit.source
      changed.note = edit.note
      check(changed, insteadOf: row)
      if let code = party.municipality { changed.municipality = writtenCode(code, from: day, until: period.end) }
      close(row, on: edit.when, notes: false)
      insert(changed)
    } else {
      changed.source = joined(changed.source, edit.source, by: "; ")
      changed.note = joined(changed.note, edit.note, by: " ")
      check(changed, insteadOf: row)
      replace(membership: row, with: changed)
    }
    insertEvent("changed", in: id, of: party.municipality)
  }

  /// Refuses what is said of somebody who is not there: the municipality that it came out of may be.
  private mutating func refuseAbsence(of party: EditParty, in id: String) {
    let own = Membership(
      collaboration: id, municipality: party.municipality, party: party.name, role: .member,
      period: Period(start: edit.day, end: nil) ?? .ongoing)
    for membership in book.memberships where membership.collaboration == id && hasBecome(membership, own) {
      if let day = edit.day, !membership.period.contains(day) { continue }
      if let former = former(membership, by: own) { return refuse(.landStillIn(former, collaboration: id)) }
    }
    refuse(.notIn(party, collaboration: id, on: edit.day))
  }

  /// The rows of a party in a collaboration that hold on the day, or on any.
  func rows(of party: EditParty, in id: String, on day: Day? = nil) -> [Int] {
    book.memberships.indices.filter { row in
      let membership = book.memberships[row]
      guard membership.collaboration == id, isSame(membership, party) else { return false }
      return day.map(membership.period.contains) ?? true
    }
  }

  /// The rows of a party in a collaboration that the edit can be about: those that hold on its day, on any of the days
  /// that it can be where no more is known, or all that go on where nothing is.
  private func rowsMeant(of party: EditParty, in id: String) -> [Int] {
    guard let day = edit.day else {
      let all = rows(of: party, in: id)
      let open = all.filter { book.memberships[$0].period.to == nil }
      return open.isEmpty ? all : open
    }
    return rows(of: party, in: id).filter { book.memberships[$0].period.contains(day) || beginsWithin($0) }
  }

  /// Whether a membership begins on one of several days that the edit's can be.
  private func beginsWithin(_ row: Int) -> Bool {
    guard let first = edit.when.earliest, let last = edit.when.latest, first < last,
      let start = book.memberships[row].period.start
    else { return false }
    return first <= start && start <= last
  }

  /// Ends a membership on a day as it is known; what is learned of the end is added to what is said of the rest.
  ///
  /// One that is over before the codes of the register came into use gets the code of its last day.
  mutating func close(
    _ row: Int, on end: KnownDay, notes: Bool = true
  ) {
    var membership = book.memberships[row]
    guard let period = membership.period.until(end) else {
      if let start = membership.period.start {
        refuse(
          .emptyPeriod(
            EditParty(membership), collaboration: membership.collaboration, start: start, end: end.asEnd(after: start)))
      }
      return
    }
    // A day that nobody knows is none of whose codes anything could be.
    let isOver = end != .unknown
    if isOver, let code = membership.municipality, let last = period.end {
      membership.municipality = recoded(code, of: membership, endingOn: last)
    }
    membership.period = period
    membership.source = joined(membership.source, edit.source, by: "; ")
    if notes { membership.note = joined(membership.note, edit.note, by: " ") }
    replace(membership: row, with: membership)
  }
}

/// Two texts, one behind the other; the first alone where the second is empty or stands at its end already.
func joined(_ first: String, _ second: String, by separator: String) -> String {
  if second.isEmpty || first == second || first.hasSuffix(separator + second) { return first }
  return first.isEmpty ? second : first + separator + second
}
