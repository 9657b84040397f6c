extension EditDesk {
  /// Whether what the edit says of facts holds from its day on, and leaves the time before as it is.
  var datesFacts: Bool { ground.keepsFacts && edit.when != .unknown }

  /// Facts about a collaboration from the day of the edit on; what has no history is put right in its row.
  mutating func changeFromDay(_ collaboration: Collaboration) {
    guard let day = edit.when.asStart else { return refuse(.dayMissing) }
    guard let row = book.collaboration(collaboration.id),
      let old = book.collaboration(collaboration.id, on: day)
    else { return refuse(.unknownCollaboration(collaboration.id)) }
    if let end = row.end, end <= day { return refuse(.ended(row.id, on: end)) }
    var base = row
    base.county = collaboration.county
    base.founding = collaboration.founding
    if base.founding.isAfter(day) { return refuse(.notFoundedYet(row.id, base.founding)) }
    var new = collaboration
    new.number = row.number
    new.end = row.end
    checkFacts(new)
    if let colour = new.colour, colour != old.colour { checkColour(colour) }
    let changed = changedFacts(from: old, to: new)
    for fact in changed { record(fact, new[fact], of: row.id) }
    if base != row || changed.isEmpty && !edit.note.isEmpty {
      base.source = joined(row.source, edit.source, by: "; ")
      base.note = joined(row.note, edit.note, by: " ")
      replaceAndCheck(row, with: base)
    }
    if changed.isEmpty, base == row { return refuse(.nothingToDo) }
    let isNewHost = new.host != old.host && new.host != nil
    insertEvent(isNewHost ? "host-change" : "changed", in: row.id, of: isNewHost ? new.host : nil)
  }

  /// The facts that differ; the name in full only where it does not follow the name.
  private func changedFacts(from old: Collaboration, to new: Collaboration) -> [Fact] {
    var changed = Fact.allCases.filter { new[$0] != old[$0] }
    let isRecorded = book.facts.contains { $0.collaboration == old.id && $0.fact == .fullName }
    if changed.contains(.name), changed.contains(.fullName), !isRecorded {
      var followed = old
      followed.set(.name, to: new.name)
      if followed.fullName == new.fullName { changed.removeAll { $0 == .fullName } }
    }
    return changed
  }

  /// Records what a fact is from the day of the edit until the next day on which it is known to be another thing.
  mutating func record(_ fact: Fact, _ value: String, of id: String) {
    guard let day = edit.when.asStart else { return }
    let rows = book.facts.indices.filter { book.facts[$0].collaboration == id && book.facts[$0].fact == fact }
    // What has been said of the same day is said anew.
    if let row = rows.first(where: { book.facts[$0].period.start == day }) {
      var said = book.facts[row]
      said.value = value
      said.source = joined(said.source, edit.source, by: "; ")
      said.note = joined(said.note, edit.note, by: " ")
      return replace(fact: row, with: said)
    }
    var until: KnownDay?
    func isEarlier(_ end: Day) -> Bool { until.map { end < $0.asEnd(after: day) } ?? true }
    if let next = rows.map({ book.facts[$0].period }).filter({ $0.start.map { $0 > day } ?? false }).min(by: {
      ($0.start ?? day) < ($1.start ?? day)
    }) {
      until = next.from
    }
    if let row = rows.first(where: { book.facts[$0].period.contains(day) }) {
      var before = book.facts[row]
      if let end = before.period.end, isEarlier(end) { until = before.period.to }
      if let period = before.period.until(edit.when) {
        before.period = period
        replace(fact: row, with: before)
      }
    }
    guard let period = Period(from: edit.when, to: until) else { return }
    insert(
      DatedFact(
        collaboration: id, fact: fact, value: value, period: period, source: edit.source, note: edit.note))
  }

  /// Puts another host in the place of those that are merged, from the day on.
  ///
  /// - Parameter id: the only collaboration that is meant; all where `nil`.
  mutating func moveHosts(
    _ isMerged: (MunicipalityCode) -> Bool, to merged: MunicipalityCode, on day: Day, in id: String? = nil
  ) {
    for collaboration in book.collaborations
    where collaboration.exists(on: day) && (id == nil || id == collaboration.id) {
      if ground.keepsFacts {
        for (row, fact) in book.facts.enumerated() where fact.collaboration == collaboration.id && fact.fact == .host {
          guard let start = fact.period.start, start >= day, let host = MunicipalityCode(fact.value), host != merged,
            isMerged(host)
          else { continue }
          var moved = fact
          moved.value = merged.text
          moved.source = joined(moved.source, edit.source, by: "; ")
          replace(fact: row, with: moved)
        }
      }
      guard let host = book.collaboration(collaboration.id, on: ground.keepsFacts ? day : nil)?.host,
        host != merged, isMerged(host)
      else { continue }
      if ground.keepsFacts {
        record(.host, merged.text, of: collaboration.id)
      } else {
        var changed = collaboration
        changed.host = merged
        changed.source = joined(changed.source, edit.source, by: "; ")
        replace(changed)
      }
    }
  }
}
