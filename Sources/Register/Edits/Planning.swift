extension EditDesk {
  /// A collaboration is planned, or more municipalities join a plan.
  mutating func plan(_ plan: Plan) {
    if book.collaboration(plan.id) != nil { return refuse(.idTaken(plan.id)) }
    if let row = book.plans.firstIndex(where: { $0.id == plan.id }) {
      var known = book.plans[row]
      if let end = known.period.to { return refuse(.planEnded(plan.id, end)) }
      if !plan.name.isEmpty { known.name = plan.name }
      if ground.keepsPlans, plan.period.from != .unknown { known.period = plan.period }
      if !plan.status.isEmpty { known.status = plan.status }
      known.note = joined(known.note, edit.note, by: " ")
      if known != book.plans[row] { known.source = joined(known.source, edit.source, by: "; ") }
      replace(plan: row, with: known)
    } else {
      checkId(plan.id)
      if plan.name.isEmpty { refuse(.nameMissing(plan.id)) }
      insert(
        Plan(
          id: plan.id, name: plan.name, status: plan.status, source: edit.source, note: edit.note,
          period: ground.keepsPlans ? plan.period : .ongoing))
    }
    for membership in plan.memberships { planFor(membership, plan.id) }
  }

  private mutating func planFor(_ membership: Membership, _ plan: String) {
    let party = EditParty(membership)
    var code = membership.municipality
    if let given = code {
      code = writtenCode(given, from: edit.when.asStart, until: nil)
      if code == nil { return }
    } else if membership.party.isEmpty {
      return refuse(.partyMissing)
    }
    if book.plannedMemberships.contains(where: { $0.collaboration == plan && isSame($0, party) }) {
      return refuse(.alreadyPlanned(party, plan: plan))
    }
    insert(
      planned: Membership(
        collaboration: plan, municipality: code, party: printedName(party), role: membership.role,
        period: Period(from: edit.when, to: nil) ?? .ongoing,
        source: edit.source, note: membership.note))
  }

  /// A plan becomes a collaboration with those who planned it.
  mutating func realise(_ plan: String, as collaboration: Collaboration) {
    guard let known = openPlan(plan).map({ book.plans[$0] }) else { return }
    var new = collaboration
    if new.name.isEmpty { new.name = known.name }
    let planned = book.plannedMemberships.filter { $0.collaboration == plan }
    found(new, parties: planned.map { (EditParty($0), $0.role, nil) }, outOf: plan)
    endPlan(plan)
  }

  /// Parties go out of a plan, which stays with the others.
  mutating func withdraw(_ parties: [EditParty], from plan: String) {
    guard let row = openPlan(plan) else { return }
    for party in parties.uniqued {
      let planned = book.plannedMemberships.lastIndex { $0.collaboration == plan && isSame($0, party) }
      guard let planned else {
        refuse(.notPlanned(party, plan: plan))
        continue
      }
      removePlanned(planned)
    }
    var known = book.plans[row]
    known.source = joined(known.source, edit.source, by: "; ")
    known.note = joined(known.note, edit.note, by: " ")
    replace(plan: row, with: known)
  }

  /// A plan comes to nothing.
  mutating func drop(_ plan: String) {
    if openPlan(plan) != nil { endPlan(plan) }
  }

  /// The row of a plan that has not ended; refuses any other.
  private mutating func openPlan(_ id: String) -> Int? {
    guard let row = book.plans.firstIndex(where: { $0.id == id }) else {
      refuse(.unknownPlan(id))
      return nil
    }
    if let end = book.plans[row].period.to {
      refuse(.planEnded(id, end))
      return nil
    }
    return row
  }

  /// Ends a plan on the day of the edit, so that it stays one on earlier days; takes it away where nobody knows the day,
  /// or the table has no room for it.
  private mutating func endPlan(_ id: String) {
    guard ground.keepsPlans, edit.when != .unknown, let row = book.plans.firstIndex(where: { $0.id == id }) else {
      return removePlan(id)
    }
    var plan = book.plans[row]
    guard let period = plan.period.until(edit.when) else { return removePlan(id) }
    plan.period = period
    plan.source = joined(plan.source, edit.source, by: "; ")
    replace(plan: row, with: plan)
  }

  /// Whether a plan has not ended.
  func isOpen(plan id: String) -> Bool { book.plans.first { $0.id == id }?.period.to == nil }
}
