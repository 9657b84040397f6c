extension EditDesk {
  /// A municipality is divided, and each part goes on where it is said.
  ///
  /// - Parameter host: the part that hosts what the divided one hosted, where several go on there.
  mutating func divide(_ old: MunicipalityCode, into said: [MunicipalityPart], host: MunicipalityCode?) {
    guard let day = edit.exactDay else { return refuse(.dayMissing) }
    checkExists(old, before: day)
    let parts = recordParts(of: old, said, on: day)
    if !refusals.isEmpty { return }
    // Land may have gone to a neighbour, who is where it was.
    let new = parts.filter { $0.code == old || !exists($0.code, before: day) }
    let held = self.held(by: old, new, on: day)
    checkPlaces(of: new, old, held)
    if !refusals.isEmpty { return }
    let kept = close(held, of: old, new, on: day)
    for part in new {
      for id in part.places ?? [] where book.collaboration(id) != nil && !kept.contains(.init(code: part.code, id: id))
      {
        let before = held.taking(in: id)
        enter(
          EditParty(part.code, name: part.name), id, before?.role ?? .member, from: .day(day),
          until: before?.period.end)
      }
    }
    moveHosts(of: old, to: new, host: host, held, on: day)
    moveInPlans(old, to: new, held)
    let ids = held.memberships.map(\.collaboration) + new.flatMap { $0.places ?? [] }
    for id in ids.uniqued where book.collaboration(id) != nil {
      insertEvent("divided", in: id, of: ground.territory.municipality(old) == nil ? nil : old)
    }
  }

  /// A part in a collaboration.
  private struct Seat: Hashable {
    var code: MunicipalityCode, id: String
  }

  /// What stands in the tables for a municipality on the day on which it is divided.
  private struct Held {
    /// The rows of the municipality itself.
    var own: [Int] = []
    /// The rows of its parts that tell of the time before as well, as a set in the codes of a later day has them.
    var standing: [(row: Int, part: MunicipalityCode)] = []
    /// The memberships of both.
    var memberships: [Membership] = []
    /// The rows of plans.
    var planned: [Int] = []
    /// Where it takes part, plans included.
    var ids: [String] = []

    /// How it takes part in a collaboration; `nil` where it does not.
    func taking(in id: String) -> Membership? {
      memberships.first { $0.collaboration == id && $0.role == .member }
        ?? memberships.first { $0.collaboration == id }
    }
  }

  private mutating func held(by old: MunicipalityCode, _ new: [MunicipalityPart], on day: Day) -> Held {
    var held = Held()
    for row in book.memberships.indices {
      let membership = book.memberships[row]
      if let end = membership.period.end, end <= day { continue }
      let isLater = membership.period.start.map { $0 >= day } ?? false
      if isUnit(membership, old, before: day) {
        // A part that keeps the code may have rows of its own already.
        if isLater, new.contains(where: { $0.code == membership.municipality }) { continue }
        if isLater, let start = membership.period.start {
          refuse(.joinsAfterEnd(EditParty(membership), collaboration: membership.collaboration, start: start))
          continue
        }
        held.own.append(row)
      } else if !isLater, let code = membership.municipality,
        let part = new.first(where: { unit($0.code, on: day) == unit(code, on: meaning(of: membership)) })
      {
        held.standing.append((row, part.code))
      } else {
        continue
      }
      held.memberships.append(membership)
    }
    held.planned = book.plannedMemberships.indices.filter {
      isOpen(plan: book.plannedMemberships[$0].collaboration) && isUnit(book.plannedMemberships[$0], old, before: day)
    }
    held.ids = (held.memberships + held.planned.map { book.plannedMemberships[$0] }).map(\.collaboration).uniqued
    return held
  }

  private mutating func checkPlaces(of new: [MunicipalityPart], _ old: MunicipalityCode, _ held: Held) {
    let unsaid = new.filter { $0.places == nil }
    if !held.ids.isEmpty, !unsaid.isEmpty {
      refuse(.placesNotSaid(of: old, parts: unsaid, from: held.ids))
    }
    for id in new.flatMap({ $0.places ?? [] })
    where book.collaboration(id) == nil && !book.plans.contains(where: { $0.id == id }) {
      refuse(.unknownCollaboration(id))
    }
  }

  /// Ends what the divided one had. Rows of parts that tell of the time before as well stay where all of them go on.
  private mutating func close(
    _ held: Held, of old: MunicipalityCode, _ new: [MunicipalityPart], on day: Day
  ) -> Set<Seat> {
    var kept: Set<Seat> = []
    for row in held.own { close(row, on: .day(day)) }
    let groups = Dictionary(grouping: held.standing) { book.memberships[$0.row].collaboration }
    var ending: [(row: Int, isFirst: Bool)] = []
    for (id, rows) in groups {
      let parts = rows.map(\.part)
      if parts.allSatisfy({ code in new.contains { $0.code == code && $0.places?.contains(id) ?? false } }) {
        for part in parts { kept.insert(Seat(code: part, id: id)) }
      } else {
        ending += rows.enumerated().map { ($1.row, $0 == 0) }
      }
    }
    // From the last on, so that the places of the others hold.
    for (row, isFirst) in ending.sorted(by: { $0.row > $1.row }) {
      guard isFirst else {
        removeMembership(row)
        continue
      }
      var whole = book.memberships[row]
      whole.municipality = old
      whole.party = knownName(old) ?? whole.party
      replace(membership: row, with: whole)
      close(row, on: .day(day))
    }
    return kept
  }

  private mutating func moveHosts(
    of old: MunicipalityCode, to new: [MunicipalityPart], host: MunicipalityCode?, _ held: Held, on day: Day
  ) {
    let units: Set<MunicipalityCode> = [old, unit(old, on: day.previous ?? day)]
    for collaboration in book.collaborations where collaboration.exists(on: day) {
      guard let hosting = book.collaboration(collaboration.id, on: ground.keepsFacts ? day : nil)?.host,
        units.contains(hosting)
      else { continue }
      let role = held.taking(in: collaboration.id)?.role ?? .member
      let heirs = new.filter { role == .member && $0.places?.contains(collaboration.id) ?? false }.map(\.code)
      if let heir = host.flatMap({ heirs.contains($0) ? $0 : nil }) ?? (heirs.count == 1 ? heirs[0] : nil) {
        moveHosts({ units.contains($0) }, to: heir, on: day, in: collaboration.id)
      } else if heirs.count > 1 {
        refuse(.hostNotSaid(of: old, collaboration: collaboration.id, parts: heirs))
      }
    }
  }

  private mutating func moveInPlans(_ old: MunicipalityCode, to new: [MunicipalityPart], _ held: Held) {
    var before: [String: Membership] = [:]
    for row in held.planned.reversed() {
      let membership = book.plannedMemberships[row]
      before[membership.collaboration] = membership
      removePlanned(row)
    }
    for part in new {
      for id in part.places ?? [] where book.plans.contains(where: { $0.id == id }) {
        let party = EditParty(part.code, name: part.name)
        if book.plannedMemberships.contains(where: { $0.collaboration == id && isSame($0, party) }) { continue }
        var planned =
          before[id] ?? Membership(collaboration: id, municipality: nil, party: "", role: .member, source: "")
        planned.municipality = part.code
        planned.party = printedName(party)
        planned.source = joined(planned.source, edit.source, by: "; ")
        insert(planned: planned)
      }
    }
  }

  /// The parts as the table of code changes has them, with the lines that it lacks added; refuses what contradicts it.
  private mutating func recordParts(
    of old: MunicipalityCode, _ said: [MunicipalityPart], on day: Day
  ) -> [MunicipalityPart] {
    let lines = book.codeChanges.filter { $0.day == day && $0.oldCode == old }
    if !lines.isEmpty {
      for part in said where !lines.contains(where: { $0.newCode == part.code }) {
        refuse(.changeContradicted(lines[0]))
      }
      return lines.map { line in
        let part = said.first { $0.code == line.newCode }
        return MunicipalityPart(code: line.newCode, name: part?.name ?? "", places: part?.places)
      }
    }
    if said.map(\.code).uniqued.count < 2 {
      refuse(.partsMissing(old))
      return []
    }
    if day <= ground.codeDay, ground.territory.municipality(old) != nil, !said.contains(where: { $0.code == old }) {
      refuse(.stillThere(old, on: ground.codeDay))
      return []
    }
    let ownCounty = county(of: old)
    for part in said {
      let isThere = part.code == old || exists(part.code, before: day)
      if !isThere, isTaken(part.code, on: day) { refuse(.codeTaken(part.code)) }
      var name = part.name
      if name.isEmpty, isThere { name = knownName(part.code) ?? "" }
      if name.isEmpty { refuse(.mergedNameMissing(part.code)) }
      var county = part.county
      if county.isEmpty { county = part.code != old && isThere ? self.county(of: part.code) : ownCounty }
      if !ground.territory.counties.isEmpty, ground.territory.county(county) == nil, county != ownCounty {
        refuse(.unknownCounty(county))
      }
      if !refusals.isEmpty { continue }
      insert(
        CodeChange(
          day: day, oldCode: old, oldName: knownName(old) ?? "", newCode: part.code, newName: name, kind: .split,
          oldCounty: ownCounty, newCounty: county))
    }
    return said
  }
}
