extension EditDesk {
  /// A row becomes what somebody has made of it in the table itself.
  mutating func set(_ setting: RowSetting) {
    switch setting {
    case .membership(let old, let new): set(old, new)
    case .fact(let old, let new): set(old, new)
    case .plan(let old, let new): set(old, new)
    case .planned(let old, let new): setPlanned(old, new)
    }
  }

  // MARK: memberships

  private mutating func set(_ old: Membership?, _ new: Membership?) {
    let row = old.flatMap { book.memberships.firstIndex(of: $0) }
    if old != nil, row == nil { return refuse(.rowGone(.memberships, old?.cells.map(\.text) ?? [])) }
    if let new {
      guard book.collaboration(new.collaboration) != nil else {
        return refuse(.unknownCollaboration(new.collaboration))
      }
      if new.municipality == nil {
        if new.party.isEmpty { return refuse(.partyMissing) }
        if new.role == .member { return refuse(.memberWithoutMunicipality(new.party)) }
      } else if let code = new.municipality, code != old?.municipality || new.period != old?.period {
        guard let written = writtenCode(code, from: new.period.start, until: new.period.end) else { return }
        if written != code { return refuse(.codeToWrite(code, written)) }
      }
      check(new, insteadOf: row)
      checkGaps(new)
    }
    switch (row, new) {
    case (let row?, let new?):
      if book.memberships[row].collaboration == new.collaboration {
        replace(membership: row, with: new)
      } else {
        removeMembership(row)
        insert(new)
      }
    case (let row?, nil): removeMembership(row)
    case (nil, let new?): insert(new)
    case (nil, nil): break
    }
    tell(old, new)
  }

  /// Lets the table of events follow: what it says of the old days it says of the new ones, and whoever comes or goes by
  /// the row alone is told.
  private mutating func tell(_ old: Membership?, _ new: Membership?) {
    let first = Event.When(startOf: new?.period)
    if !hasMoved("joined", of: old, when: Event.When(startOf: old?.period), to: first, new), old == nil, let new,
      let first
    {
      return insertEvent("joined", in: new.collaboration, of: new.municipality, when: first)
    }
    let last = Event.When(endOf: new?.period)
    if !hasMoved("left", of: old, when: Event.When(endOf: old?.period), to: last, new), let old, old.period.to == nil,
      let new, let last
    {
      insertEvent("left", in: new.collaboration, of: new.municipality, when: last)
    }
  }

  /// Moves an event of the row to another day, or takes it out where there is none; `false` when there was no such event.
  private mutating func hasMoved(
    _ kind: String, of old: Membership?, when: Event.When?, to other: Event.When?, _ new: Membership?
  ) -> Bool {
    guard let old, let when,
      let row = book.events.firstIndex(where: {
        $0.collaboration == old.collaboration && $0.kind == kind && $0.municipality == old.municipality
          && $0.when == when
      })
    else { return false }
    guard let other, let new, new.collaboration == old.collaboration else {
      removeEvent(row)
      return true
    }
    var event = book.events[row]
    event.when = other
    event.municipality = new.municipality
    replace(event: row, with: event)
    return true
  }

  // MARK: facts

  private mutating func set(_ old: DatedFact?, _ new: DatedFact?) {
    let row = old.flatMap { book.facts.firstIndex(of: $0) }
    if old != nil, row == nil { return refuse(.rowGone(.facts, old?.cells.map(\.text) ?? [])) }
    if let new {
      guard ground.keepsFacts else { return refuse(.factsNotKept) }
      guard var one = book.collaboration(new.collaboration) else {
        return refuse(.unknownCollaboration(new.collaboration))
      }
      if !one.set(new.fact, to: new.value) { refuse(.factMalformed(new.fact, new.value)) }
      let other = book.facts.indices.first {
        $0 != row && book.facts[$0].collaboration == new.collaboration && book.facts[$0].fact == new.fact
          && book.facts[$0].period.overlaps(new.period)
      }
      if let other { refuse(.factTwice(new.collaboration, new.fact, book.facts[other].value, new.value)) }
    }
    switch (row, new) {
    case (let row?, let new?):
      if book.facts[row].collaboration == new.collaboration {
        replace(fact: row, with: new)
      } else {
        removeFact(row)
        insert(new)
      }
    case (let row?, nil): removeFact(row)
    case (nil, let new?): insert(new)
    case (nil, nil): break
    }
  }

  // MARK: plans

  private mutating func set(_ old: Plan?, _ new: Plan?) {
    let row = old.flatMap { old in book.plans.firstIndex { $0.id == old.id && $0.cells == old.cells } }
    if let old, row == nil { return refuse(.rowGone(.plans, old.cells.map(\.text))) }
    if let new {
      if new.name.isEmpty { refuse(.nameMissing(new.id)) }
      if new.id != old?.id {
        checkId(new.id)
        if book.collaboration(new.id) != nil || book.plans.contains(where: { $0.id == new.id }) {
          refuse(.idTaken(new.id))
        }
      }
    }
    switch (row, new) {
    case (let row?, let new?) where book.plans[row].id == new.id: replace(plan: row, with: new)
    case (let row?, let new?):
      removePlan(book.plans[row].id)
      insert(new)
    case (let row?, nil): removePlan(book.plans[row].id)
    case (nil, let new?): insert(new)
    case (nil, nil): break
    }
  }

  private mutating func setPlanned(_ old: Membership?, _ new: Membership?) {
    let row = old.flatMap { book.plannedMemberships.firstIndex(of: $0) }
    if old != nil, row == nil {
      // Who stood in a plan that has gone is gone with it.
      if new == nil, let plan = old?.collaboration, !book.plans.contains(where: { $0.id == plan }) { return }
      return refuse(.rowGone(.plannedMemberships, old?.cells.map(\.text) ?? []))
    }
    if let new {
      guard book.plans.contains(where: { $0.id == new.collaboration }) else {
        return refuse(.unknownPlan(new.collaboration))
      }
      let party = EditParty(new)
      if new.municipality == nil, new.party.isEmpty { return refuse(.partyMissing) }
      if let code = new.municipality, code != old?.municipality,
        writtenCode(code, from: new.period.start, until: new.period.end) == nil
      {
        return
      }
      let other = book.plannedMemberships.indices.first {
        $0 != row && book.plannedMemberships[$0].collaboration == new.collaboration
          && isSame(book.plannedMemberships[$0], party)
      }
      if other != nil { refuse(.alreadyPlanned(party, plan: new.collaboration)) }
    }
    if let row { removePlanned(row) }
    if let new { insert(planned: new) }
  }
}

extension Event.When {
  /// When a period begins; `nil` where nobody knows.
  fileprivate init?(startOf period: Period?) {
    guard let period, period.from != .unknown else { return nil }
    self = period.from
  }

  /// When a period ends, be it that nobody knows; `nil` while it goes on.
  fileprivate init?(endOf period: Period?) {
    guard let end = period?.to else { return nil }
    self = end
  }
}
