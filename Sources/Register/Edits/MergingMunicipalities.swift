extension EditDesk {
  /// Municipalities become one.
  mutating func mergeMunicipalities(_ codes: [MunicipalityCode], into merged: MergedMunicipality) {
    guard let day = edit.exactDay else { return refuse(.dayMissing) }
    var old = codes.uniqued
    // A municipality that takes in another goes on itself.
    if old.count == 1, old[0] != merged.code, exists(merged.code, before: day) { old.append(merged.code) }
    guard old.count >= 2 else { return refuse(.tooFewToMerge) }
    for code in old { checkExists(code, before: day) }
    recordChanges(of: old, into: merged, on: day)
    if !refusals.isEmpty { return }

    let origins = old.map { code in
      EditRefusal.Origin(
        municipality: code,
        collaboration: book.memberships.first {
          $0.role == .member && $0.period.contains(day) && isUnit($0, code, before: day)
        }?.collaboration)
    }
    let target: String?
    switch merged.place {
    case .outside: target = nil
    case .member(let id):
      guard book.collaboration(id) != nil else { return refuse(.unknownCollaboration(id)) }
      target = id
    case .same:
      let places = origins.map(\.collaboration).uniqued
      guard places.count == 1 else { return refuse(.placeNotSaid(merged, from: origins)) }
      target = places[0]
    }
    move(old, to: merged, target: target, on: day)
    for id in origins.compactMap(\.collaboration).uniqued { insertEvent("merged", in: id, of: merged.code) }
    if let target, !origins.contains(where: { $0.collaboration == target }) {
      insertEvent("merged", in: target, of: merged.code)
    }
  }

  /// Ends what the merged ones had and begins what the new one has, hosts and plans included.
  private mutating func move(
    _ old: [MunicipalityCode], to merged: MergedMunicipality, target: String?, on day: Day
  ) {
    let newParty = EditParty(merged.code, name: merged.name)
    var others: [(collaboration: String, role: Role, until: Day?)] = []
    // When those that are in the target already are known to leave it.
    var ends: [Day?] = []
    for row in book.memberships.indices {
      let membership = book.memberships[row]
      guard old.contains(where: { isUnit(membership, $0, before: day) }) else { continue }
      if let end = membership.period.end, end <= day { continue }
      if let start = membership.period.start, start >= day {
        refuse(.joinsAfterEnd(EditParty(membership), collaboration: membership.collaboration, start: start))
        continue
      }
      if membership.role != .member {
        others.append((membership.collaboration, membership.role, membership.period.end))
      } else if membership.collaboration == target {
        ends.append(membership.period.end)
      }
      close(row, on: .day(day))
    }
    if !refusals.isEmpty { return }
    // It goes on as long as any of them would have.
    let until = ends.contains(nil) ? nil : ends.compactMap { $0 }.max()
    if let target { enter(newParty, target, .member, from: .day(day), until: until) }
    for other in others where rows(of: newParty, in: other.collaboration, on: day).isEmpty {
      enter(newParty, other.collaboration, other.role, from: .day(day), until: other.until)
    }
    let units = Set(old.map { unit($0, on: day.previous ?? day) } + old)
    moveHosts({ units.contains($0) }, to: merged.code, on: day)
    movePlans(old, to: newParty, on: day)
  }

  private mutating func movePlans(_ old: [MunicipalityCode], to party: EditParty, on day: Day) {
    for row in book.plannedMemberships.indices.reversed() {
      let membership = book.plannedMemberships[row]
      guard membership.municipality != party.municipality, isOpen(plan: membership.collaboration),
        old.contains(where: { isUnit(membership, $0, before: day) })
      else { continue }
      removePlanned(row)
      if book.plannedMemberships.contains(where: {
        $0.collaboration == membership.collaboration && isSame($0, party)
      }) {
        continue
      }
      var moved = membership
      moved.municipality = party.municipality
      moved.party = printedName(party)
      moved.source = joined(moved.source, edit.source, by: "; ")
      insert(planned: moved)
    }
  }

  /// Whether a row is of the unit that has the code just before the day.
  func isUnit(_ membership: Membership, _ code: MunicipalityCode, before day: Day) -> Bool {
    guard let held = membership.municipality else { return false }
    return unit(held, on: meaning(of: membership)) == unit(code, on: day.previous ?? day)
  }

  /// Adds the lines that the table of code changes lacks; refuses what contradicts it.
  private mutating func recordChanges(of old: [MunicipalityCode], into merged: MergedMunicipality, on day: Day) {
    let lines = book.codeChanges.filter { $0.day == day && $0.newCode == merged.code }
    if let stranger = lines.first(where: { !old.contains($0.oldCode) }) { return refuse(.changeContradicted(stranger)) }
    if let stranger = book.codeChanges.first(where: {
      $0.day == day && old.contains($0.oldCode) && $0.newCode != merged.code
    }) {
      return refuse(.changeContradicted(stranger))
    }
    if lines.isEmpty, !old.contains(merged.code), isTaken(merged.code, on: day) {
      return refuse(.codeTaken(merged.code))
    }
    var newName = merged.name
    if newName.isEmpty { newName = lines.first?.newName ?? "" }
    if newName.isEmpty, old.contains(merged.code) { newName = knownName(merged.code) ?? "" }
    if newName.isEmpty { return refuse(.mergedNameMissing(merged.code)) }
    let counties = old.map { county(of: $0) }
    var newCounty = merged.county.isEmpty ? lines.first?.newCounty ?? "" : merged.county
    if newCounty.isEmpty, counties.uniqued.count == 1 { newCounty = counties[0] }
    if newCounty.isEmpty, old.contains(merged.code) { newCounty = county(of: merged.code) }
    let isCountyKnown = ground.territory.counties.isEmpty || ground.territory.county(newCounty) != nil
    if newCounty.isEmpty, ground.territory.hasUpperUnits { return refuse(.countyMissing(newName)) }
    if !isCountyKnown, !newCounty.isEmpty, lines.isEmpty { return refuse(.unknownCounty(newCounty)) }
    for (code, county) in zip(old, counties) where !lines.contains(where: { $0.oldCode == code }) {
      insert(
        CodeChange(
          day: day, oldCode: code, oldName: knownName(code) ?? "", newCode: merged.code, newName: newName, kind: .merge,
          oldCounty: county, newCounty: newCounty))
    }
  }

  func county(of code: MunicipalityCode) -> String {
    if let municipality = ground.territory.municipality(code) { return municipality.county }
    return book.codeChanges.last { $0.newCode == code }?.newCounty
      ?? book.codeChanges.last { $0.oldCode == code }?.oldCounty ?? ""
  }

  /// Whether a municipality has the code just before the day.
  func exists(_ code: MunicipalityCode, before day: Day) -> Bool {
    if let former = succession.formerMunicipality(code, on: day), former.day < day { return false }
    if book.codeChanges.contains(where: { $0.oldCode == code && $0.day >= day }) { return true }
    if let first = book.codeChanges.first(where: { $0.newCode == code && $0.oldCode != code }), first.day >= day {
      return false
    }
    return ground.territory.municipality(code) != nil || book.codeChanges.contains { $0.newCode == code }
  }

  mutating func checkExists(_ code: MunicipalityCode, before day: Day) {
    if exists(code, before: day) { return }
    if let former = succession.formerMunicipality(code, on: day) { return refuse(.codeGone(former, on: day)) }
    guard let first = book.codeChanges.first(where: { $0.newCode == code && $0.day >= day }) else {
      return refuse(.unknownCode(code))
    }
    let lines = book.codeChanges.filter { $0.newCode == code && $0.day == first.day }
    refuse(
      .codeToCome(
        code, name: first.newName, from: first.day,
        predecessors: lines.map { .init(code: $0.oldCode, name: $0.oldName) }, on: day))
  }

  func isTaken(_ code: MunicipalityCode, on day: Day) -> Bool {
    if succession.formerMunicipality(code, on: day) != nil { return false }
    return ground.territory.municipality(code) != nil
      || book.codeChanges.contains { $0.newCode == code || $0.oldCode == code }
  }
}
