extension EditDesk {
  /// Keeps what another source says beside what counts; or lets that count, and keeps what counted beside it.
  mutating func dispute(_ thing: DisputedThing, counts: Bool) {
    switch thing {
    case .start(let party, let id): dispute(.start, of: party, in: id, counts: counts)
    case .end(let party, let id): dispute(.end, of: party, in: id, counts: counts)
    case .facts(let id, let columns): disputeFacts(of: id, columns, counts: counts)
    }
  }

  private mutating func dispute(_ subject: Dispute.Subject, of party: EditParty, in id: String, counts: Bool) {
    guard book.collaboration(id) != nil else { return refuse(.unknownCollaboration(id)) }
    guard let row = membershipMeant(by: party, in: id, subject) else {
      return refuse(.notIn(party, collaboration: id, on: nil))
    }
    let old = book.memberships[row]
    let present = subject == .start ? old.period.from : old.period.to
    if present == edit.when { return refuse(.nothingToDo) }
    func version(_ value: KnownDay?, _ source: String, _ note: String) -> Dispute {
      let text = value.map { subject == .start && $0 == .unknown ? "" : $0.description } ?? ""
      return Dispute(
        collaboration: id, municipality: old.municipality, party: old.party, subject: subject, value: text,
        source: source, note: note)
    }
    let said = version(edit.when, edit.source, edit.note)
    guard counts else { return keep(said, isNew: true) }
    let period =
      subject == .start ? Period(from: edit.when, to: old.period.to) : Period(from: old.period.from, to: edit.when)
    guard let period else {
      return refuse(
        .emptyPeriod(
          party, collaboration: id, start: subject == .start ? edit.when.asStart ?? .first : old.period.start ?? .first,
          end: subject == .start ? old.period.end ?? .first : edit.when.asEnd(after: old.period.start)))
    }
    var new = old
    let kept = forget(said)
    new.period = period
    new.source = joined(old.source, kept?.source ?? edit.source, by: "; ")
    if kept == nil || kept?.source != edit.source { new.source = joined(new.source, edit.source, by: "; ") }
    check(new, insteadOf: row)
    if !refusals.isEmpty { return }
    if subject == .end, edit.when != .unknown, let code = old.municipality, let last = period.end {
      new.municipality = recoded(code, of: old, endingOn: last)
    }
    replace(membership: row, with: new)
    keep(version(present, old.source, old.note))
    moveEvent(of: old, subject, from: present)
  }

  /// The membership of a party that a day is said of: of several the last, for an end the last that has one.
  private func membershipMeant(by party: EditParty, in id: String, _ subject: Dispute.Subject) -> Int? {
    let all = rows(of: party, in: id)
    let ended = all.filter { book.memberships[$0].period.to != nil }
    return (subject == .end && !ended.isEmpty ? ended : all).max { first, second in
      let starts = (book.memberships[first].period.start ?? .first, book.memberships[second].period.start ?? .first)
      return starts.0 != starts.1 ? starts.0 < starts.1 : first < second
    }
  }

  /// The event of a day that was another follows it.
  private mutating func moveEvent(of membership: Membership, _ subject: Dispute.Subject, from old: KnownDay?) {
    let word: Event.Word = subject == .start ? .joined : .left
    let row = book.events.firstIndex { event in
      event.collaboration == membership.collaboration && event.word == word && event.when == old
        && event.municipality.map { isSame(membership, EditParty($0)) } ?? false
    }
    guard let row else { return }
    var event = book.events[row]
    event.when = edit.when
    event.source = joined(event.source, edit.source, by: "; ")
    replace(event: row, with: event)
  }

  private mutating func disputeFacts(of id: String, _ columns: [String: String], counts: Bool) {
    guard let present = book.collaboration(id, on: edit.when.reference) else {
      return refuse(.unknownCollaboration(id))
    }
    var said = present
    said.set(columns)
    let facts = Fact.allCases.filter { columns[$0.rawValue] != nil && said[$0] != present[$0] }
    if facts.isEmpty { return refuse(.nothingToDo) }
    for fact in facts {
      let new = Dispute(
        collaboration: id, subject: .fact(fact), value: said[fact], from: edit.when, source: edit.source,
        note: edit.note)
      guard counts else {
        keep(new, isNew: true)
        continue
      }
      _ = forget(new)
      let row = edit.when.reference.flatMap { day in
        book.facts.first { $0.collaboration == id && $0.fact == fact && $0.period.contains(day) }
      }
      keep(
        Dispute(
          collaboration: id, subject: .fact(fact), value: present[fact], from: row?.period.from ?? .unknown,
          source: row?.source ?? present.source, note: row?.note ?? ""))
    }
    if counts { change(said) }
  }

  /// Puts what a source says beside what counts; of two that say the same one row has both sources.
  ///
  /// - Parameter isNew: whether there must be something new in it.
  private mutating func keep(_ said: Dispute, isNew: Bool = false) {
    guard let row = book.disputes.firstIndex(where: { $0.says(said) }) else { return insert(said) }
    var both = book.disputes[row]
    both.source = joined(both.source, said.source, by: "; ")
    both.note = joined(both.note, said.note, by: " ")
    if both == book.disputes[row] {
      if isNew { refuse(.nothingToDo) }
      return
    }
    replace(dispute: row, with: both)
  }

  /// Takes away what is to count now, and gives what stood there.
  private mutating func forget(_ said: Dispute) -> Dispute? {
    guard let row = book.disputes.firstIndex(where: { $0.says(said) }) else { return nil }
    let old = book.disputes[row]
    removeDispute(row)
    return old
  }
}
