extension EditDesk {
  /// A collaboration comes into the register with its first members.
  mutating func add(_ collaboration: Collaboration, members: [EditParty]) {
    found(collaboration, parties: members.map { ($0, .member, nil) })
  }

  /// Writes a new collaboration and its first parties. Without a founding it is founded on the day of the edit.
  ///
  /// - Parameters:
  ///   - parties: who is in it, each with the end of the membership where that is known already.
  ///   - plan: the plan that it comes out of, whose id it may take over.
  mutating func found(
    _ collaboration: Collaboration, parties: [(party: EditParty, role: Role, until: Day?)], outOf plan: String? = nil
  ) {
    var new = collaboration
    if new.founding == .unknown { new.founding = .known(edit.when) }
    var first = edit.when
    if first == .unknown, let founded = new.founding.when.exact { first = .day(founded) }
    new.number = max(book.collaborations.map(\.number).max() ?? 0, ground.lastNumber) + 1
    if new.county.isEmpty { new.county = likelyCounty(host: new.host, parties.map(\.party)) }
    if new.fullName.isEmpty { new.fullName = new.name }
    new.source = joined(new.source, edit.source, by: "; ")
    new.note = joined(new.note, edit.note, by: " ")
    if book.collaboration(new.id) != nil || book.plans.contains(where: { $0.id == new.id && $0.id != plan }) {
      return refuse(.idTaken(new.id))
    }
    checkId(new.id)
    checkFacts(new)
    if let colour = new.colour { checkColour(colour) }
    insert(new)
    let note = edit.note
    // What is noted is noted of the collaboration, not of each who is in it.
    edit.note = ""
    for (party, role, until) in parties { enter(party, new.id, role, from: first, until: until ?? new.end) }
    edit.note = note
    insertEvent("founded", in: new.id, when: new.founding.when)
  }

  mutating func checkColour(_ colour: Int) {
    if let count = ground.colours, !(0..<count).contains(colour) { refuse(.unknownColour(colour, count: count)) }
  }

  /// Facts about a collaboration are recorded or put right.
  mutating func change(_ collaboration: Collaboration) {
    if datesFacts { return changeFromDay(collaboration) }
    guard let old = book.collaboration(collaboration.id) else { return refuse(.unknownCollaboration(collaboration.id)) }
    var new = collaboration
    new.number = old.number
    new.colour = old.colour
    new.end = old.end
    if new == old, edit.note.isEmpty { return refuse(.nothingToDo) }
    if new.source == old.source { new.source = joined(old.source, edit.source, by: "; ") }
    if new.note == old.note { new.note = joined(old.note, edit.note, by: " ") }
    checkFacts(new)
    replaceAndCheck(old, with: new)
    let isNewHost = new.host != old.host && new.host != nil
    insertEvent(isNewHost ? "host-change" : "changed", in: new.id, of: isNewHost ? new.host : nil)
  }

  /// Columns of a collaboration are recorded or put right.
  mutating func change(_ id: String, _ columns: [String: String]) {
    guard var new = book.collaboration(id, on: datesFacts ? edit.day : nil) else {
      return refuse(.unknownCollaboration(id))
    }
    new.set(columns)
    change(new)
  }

  /// Puts the row of a collaboration in the place of the old one, unless its founding contradicts its members.
  mutating func replaceAndCheck(_ old: Collaboration, with new: Collaboration) {
    for membership in book.memberships where membership.collaboration == new.id {
      if let start = membership.period.start, new.founding.isAfter(start), !old.founding.isAfter(start) {
        refuse(.founderEarlier(EditParty(membership), collaboration: new.id, start: start))
      }
    }
    replace(new)
    if new.founding != old.founding {
      for (row, membership) in book.memberships.enumerated() where membership.collaboration == new.id {
        check(membership, insteadOf: row, exceptLife: true)
      }
    }
  }

  /// A collaboration ends, and all who are in it leave.
  mutating func end(_ id: String) {
    guard var collaboration = book.collaboration(id) else { return refuse(.unknownCollaboration(id)) }
    guard let day = edit.exactDay else { return refuse(.dayMissing) }
    if let end = collaboration.end, end <= day { return refuse(.ended(id, on: end)) }
    collaboration.end = day
    collaboration.source = joined(collaboration.source, edit.source, by: "; ")
    collaboration.note = joined(collaboration.note, edit.note, by: " ")
    checkFacts(collaboration)
    replace(collaboration)
    for row in book.memberships.indices where book.memberships[row].collaboration == id {
      let membership = book.memberships[row]
      if let start = membership.period.start, start >= day {
        refuse(.joinsAfterEnd(EditParty(membership), collaboration: id, start: start))
      } else if membership.period.end.map({ $0 > day }) ?? true {
        close(row, on: .day(day), notes: false)
      }
    }
    insertEvent("dissolved", in: id)
  }

  mutating func checkId(_ id: String) {
    let parts = id.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isWellFormed = parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { (48...57).contains($0) || (97...122).contains($0) }
    }
    if !isWellFormed { refuse(.idMalformed(id)) }
  }

  mutating func checkFacts(_ collaboration: Collaboration) {
    let id = collaboration.id
    if collaboration.name.isEmpty { refuse(.nameMissing(id)) }
    if collaboration.county.isEmpty {
      if ground.territory.hasUpperUnits { refuse(.countyMissing(id)) }
    } else if !ground.territory.counties.isEmpty, ground.territory.county(collaboration.county) == nil {
      refuse(.unknownCounty(collaboration.county))
    }
    if let count = collaboration.fullTimeEquivalents, !(0..<1_000_000).contains(count) {
      refuse(.figureOutOfRange(shortDecimal(count)))
    }
    if let end = collaboration.end, !isBefore(collaboration.founding, end) {
      refuse(.endBeforeFounding(id, collaboration.founding, end: end))
    }
  }

  private func isBefore(_ founding: Founding, _ end: Day) -> Bool {
    if let day = founding.when.exact { return day < end }
    return !founding.isAfter(end)
  }

  /// The county of the host, else of the member with most inhabitants; empty when nothing tells.
  private func likelyCounty(host: MunicipalityCode?, _ parties: [EditParty]) -> String {
    let codes = ((host.map { [$0] } ?? []) + parties.compactMap(\.municipality)).map { code in
      ground.territory.municipality(code) == nil ? unit(code, on: edit.day ?? ground.codeDay) : code
    }
    let known = codes.compactMap(ground.territory.municipality)
    if host != nil, let first = known.first { return first.county }
    return known.max { ($0.population, $1.code) < ($1.population, $0.code) }?.county ?? ""
  }
}
