extension EditDesk {
  /// A collaboration is planned, or more municipalities join a plan.
  mutating func plan(_ plan: Plan) {
    if book.collaboration(plan.id) != nil { return refuse(.idTaken(plan.id)) }
    if let row = book.plans.firstIndex(where: { $0.id == plan.id }) {
      var known = book.plans[row]
      if !plan.name.isEmpty { known.name = plan.name }
      if !plan.status.isEmpty { known.status = plan.status }
      known.note = joined(known.note, edit.note, by: " ")
      if known != book.plans[row] { known.source = joined(known.source, edit.source, by: "; ") }
      replace(plan: row, with: known)
    } else {
      checkId(plan.id)
      if plan.name.isEmpty { refuse(.nameMissing(plan.id)) }
      insert(
        Plan(id: plan.id, name: plan.name, status: plan.status, source: edit.source, note: edit.note))
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
    guard let known = book.plans.first(where: { $0.id == plan }) else { return refuse(.unknownPlan(plan)) }
    var new = collaboration
    if new.name.isEmpty { new.name = known.name }
    let planned = book.plannedMemberships.filter { $0.collaboration == plan }
    found(new, parties: planned.map { (EditParty($0), $0.role, nil) }, outOf: plan)
    removePlan(plan)
  }

  /// Parties go out of a plan, which stays with the others.
  mutating func withdraw(_ parties: [EditParty], from plan: String) {
    guard let row = book.plans.firstIndex(where: { $0.id == plan }) else { return refuse(.unknownPlan(plan)) }
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
    guard book.plans.contains(where: { $0.id == plan }) else { return refuse(.unknownPlan(plan)) }
    removePlan(plan)
  }
}
