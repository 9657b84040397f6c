/// Where one edit after the other is worked into a book, row by row.
struct EditDesk {
  private(set) var book: RegisterBook
  let ground: EditGround
  /// What the rows that are written now go back to.
  var edit = RegisterEdit(.drop(plan: ""), day: nil, source: "")
  private(set) var refusals: [EditRefusal] = []
  private(set) var changes: [RowChange] = []
  private(set) var succession: Succession

  /// The collaborations whose numbers are not written down yet.
  private var unnumbered: Set<String>
  /// The collaborations whose rows the edit has changed.
  private var touched: [String] = []

  init(book: RegisterBook, ground: EditGround) {
    self.book = book
    self.ground = ground
    unnumbered = ground.unnumbered
    succession = Succession(book.codeChanges)
  }

  /// Clears the desk for the next edit.
  mutating func begin(_ edit: RegisterEdit) {
    self.edit = edit
    touched = []
    refusals = []
    changes = []
  }

  mutating func refuse(_ refusal: EditRefusal) {
    if !refusals.contains(refusal) { refusals.append(refusal) }
  }

  /// Does what the edit says, or refuses.
  mutating func perform(_ edit: RegisterEdit) {
    if edit.source.isEmpty { refuse(.noSource) }
    switch edit.action {
    case .add(let collaboration, let members): add(collaboration, members: members)
    case .change(let collaboration): change(collaboration)
    case .changeColumns(let id, let columns): change(id, columns)
    case .join(let party, let id, let role, let until): join(party, id, role, until: until)
    case .leave(let party, let id): leave(party, id)
    case .changeRole(let party, let id, let role): changeRole(party, id, to: role)
    case .end(let id): end(id)
    case .mergeCollaborations(let ids, let target): mergeCollaborations(ids, into: target)
    case .mergeMunicipalities(let codes, let merged): mergeMunicipalities(codes, into: merged)
    case .divideMunicipality(let old, let parts, let host): divide(old, into: parts, host: host)
    case .dispute(let thing, let counts): dispute(thing, counts: counts)
    case .plan(let plan): self.plan(plan)
    case .realise(let plan, let collaboration): realise(plan, as: collaboration)
    case .drop(let plan): drop(plan)
    case .withdraw(let parties, let plan): withdraw(parties, from: plan)
    case .set(let setting): set(setting)
    }
  }

  /// A host that is no member of its collaboration on a day.
  struct HostDoubt: Hashable {
    var collaboration: String, host: MunicipalityCode, day: Day
  }

  /// The hosts that the edit on the desk has left without a membership, each with the first such day. A fault that was
  /// there before is not held against it.
  func hostDoubts(since before: RegisterBook) -> [HostDoubt] {
    touched.uniqued.compactMap { hostDoubts(of: $0, from: edit.day ?? ground.knownDay, since: before).first }
  }

  /// The days on which the host of a collaboration is no member and was not in the same plight before: the first day,
  /// and each later one on which the collaboration begins, or a membership of the host begins or ends. In order.
  ///
  /// The host is that of the day; where hosts have no history it is the present one, and of days before an edit nothing
  /// is asked, since another one may have hosted then.
  func hostDoubts(of id: String, from first: Day, since before: RegisterBook) -> [HostDoubt] {
    guard let collaboration = book.collaboration(id) else { return [] }
    let recorded = book.facts.filter { $0.collaboration == id && $0.fact == .host }
    let hosts = ((collaboration.host.map { [$0] } ?? []) + recorded.compactMap { MunicipalityCode($0.value) }).uniqued
    if hosts.isEmpty { return [] }
    var days = [first] + recorded.flatMap { [$0.period.start, $0.period.end].compactMap { $0 } }
    if let founded = collaboration.firstDay { days.append(founded) }
    for row in before.memberships + book.memberships
    where row.collaboration == id && hosts.contains(where: { isSame(row, EditParty($0)) }) {
      days += [row.period.start, row.period.end].compactMap { $0 }
    }
    return days.filter { $0 >= first }.uniqued.sorted()
      .compactMap { day in
        book.collaboration(id, on: day)?.host.map { HostDoubt(collaboration: id, host: $0, day: day) }
      }
      .filter { isWithoutHost($0, in: book) && !isWithoutHost($0, in: before) }
  }

  private func isWithoutHost(_ doubt: HostDoubt, in book: RegisterBook) -> Bool {
    guard let collaboration = book.collaboration(doubt.collaboration, on: doubt.day),
      collaboration.host == doubt.host,
      collaboration.exists(on: doubt.day)
    else { return false }
    return !book.memberships.contains { membership in
      membership.collaboration == doubt.collaboration && membership.role == .member
        && membership.period.contains(doubt.day) && isSame(membership, EditParty(doubt.host))
    }
  }

  // MARK: rows

  /// Puts a row into its table: behind the last one of its group, or at the end.
  mutating func insert(_ membership: Membership) {
    let row = book.memberships.lastIndex { $0.collaboration == membership.collaboration }
    let place = row.map { $0 + 1 } ?? book.memberships.count
    book.memberships.insert(membership, at: place)
    note(.memberships, place, before: nil, after: membership.cells, of: membership.collaboration)
  }

  mutating func replace(membership row: Int, with membership: Membership) {
    let before = book.memberships[row]
    if before == membership { return }
    book.memberships[row] = membership
    note(.memberships, row, before: before.cells, after: membership.cells, of: membership.collaboration)
  }

  mutating func removeMembership(_ row: Int) {
    let membership = book.memberships.remove(at: row)
    note(.memberships, row, before: membership.cells, after: nil, of: membership.collaboration)
  }

  mutating func insert(_ fact: DatedFact) {
    let row = book.facts.lastIndex { $0.collaboration == fact.collaboration }
    let place = row.map { $0 + 1 } ?? book.facts.count
    book.facts.insert(fact, at: place)
    note(.facts, place, before: nil, after: fact.cells, of: fact.collaboration)
  }

  mutating func replace(fact row: Int, with fact: DatedFact) {
    let before = book.facts[row]
    if before == fact { return }
    book.facts[row] = fact
    note(.facts, row, before: before.cells, after: fact.cells, of: fact.collaboration)
  }

  mutating func removeFact(_ row: Int) {
    let fact = book.facts.remove(at: row)
    note(.facts, row, before: fact.cells, after: nil, of: fact.collaboration)
  }

  mutating func insert(_ dispute: Dispute) {
    let row = book.disputes.lastIndex { $0.collaboration == dispute.collaboration }
    let place = row.map { $0 + 1 } ?? book.disputes.count
    book.disputes.insert(dispute, at: place)
    note(.disputes, place, before: nil, after: dispute.cells)
  }

  mutating func replace(dispute row: Int, with dispute: Dispute) {
    let before = book.disputes[row]
    book.disputes[row] = dispute
    note(.disputes, row, before: before.cells, after: dispute.cells)
  }

  mutating func removeDispute(_ row: Int) {
    let dispute = book.disputes.remove(at: row)
    note(.disputes, row, before: dispute.cells, after: nil)
  }

  mutating func replace(event row: Int, with event: Event) {
    let before = book.events[row]
    if before == event { return }
    book.events[row] = event
    note(.events, row, before: before.cells, after: event.cells, of: event.collaboration)
  }

  mutating func insert(_ collaboration: Collaboration) {
    for (row, old) in book.collaborations.enumerated() where unnumbered.contains(old.id) {
      note(.appearances, row, before: nil, after: old.appearanceCells, of: nil)
    }
    unnumbered = []
    book.collaborations.append(collaboration)
    let row = book.collaborations.count - 1
    note(.collaborations, row, before: nil, after: collaboration.cells, of: collaboration.id)
    note(.appearances, row, before: nil, after: collaboration.appearanceCells, of: collaboration.id)
  }

  mutating func replace(_ collaboration: Collaboration) {
    guard let row = book.collaborations.firstIndex(where: { $0.id == collaboration.id }) else { return }
    let before = book.collaborations[row]
    if before == collaboration { return }
    book.collaborations[row] = collaboration
    note(.collaborations, row, before: before.cells, after: collaboration.cells, of: collaboration.id)
  }

  /// A row in the table of events, unless the edit has no words for it.
  mutating func insertEvent(
    _ kind: String, in id: String, of municipality: MunicipalityCode? = nil, when: Event.When? = nil
  ) {
    guard !edit.eventText.isEmpty else { return }
    let when = when ?? edit.when
    var event = Event(
      collaboration: id, when: when, kind: kind, municipality: municipality, text: edit.eventText, source: edit.source)
    event.translations = edit.eventTranslations
    let row = book.events.lastIndex { $0.collaboration == id }.map { $0 + 1 } ?? book.events.count
    book.events.insert(event, at: row)
    note(.events, row, before: nil, after: event.cells, of: id)
  }

  mutating func removeEvent(_ row: Int) {
    let event = book.events.remove(at: row)
    note(.events, row, before: event.cells, after: nil, of: event.collaboration)
  }

  mutating func insert(_ plan: Plan) {
    var bare = plan
    bare.memberships = []
    book.plans.append(bare)
    note(.plans, book.plans.count - 1, before: nil, after: bare.cells)
  }

  mutating func replace(plan row: Int, with plan: Plan) {
    let before = book.plans[row]
    if before == plan { return }
    book.plans[row] = plan
    note(.plans, row, before: before.cells, after: plan.cells)
  }

  mutating func insert(planned membership: Membership) {
    let row = book.plannedMemberships.lastIndex { $0.collaboration == membership.collaboration }
    let place = row.map { $0 + 1 } ?? book.plannedMemberships.count
    book.plannedMemberships.insert(membership, at: place)
    note(.plannedMemberships, place, before: nil, after: membership.cells)
  }

  mutating func removePlanned(_ row: Int) {
    let membership = book.plannedMemberships.remove(at: row)
    note(.plannedMemberships, row, before: membership.cells, after: nil)
  }

  mutating func removePlan(_ id: String) {
    for row in book.plannedMemberships.indices.reversed() where book.plannedMemberships[row].collaboration == id {
      removePlanned(row)
    }
    guard let row = book.plans.firstIndex(where: { $0.id == id }) else { return }
    let plan = book.plans.remove(at: row)
    note(.plans, row, before: plan.cells, after: nil)
  }

  /// Puts a code change behind those of earlier days and of the same day with lower codes.
  mutating func insert(_ change: CodeChange) {
    let row = book.codeChanges.lastIndex {
      ($0.day, $0.oldCode, $0.newCode) < (change.day, change.oldCode, change.newCode)
    }
    let place = row.map { $0 + 1 } ?? 0
    book.codeChanges.insert(change, at: place)
    succession = Succession(book.codeChanges)
    note(.codeChanges, place, before: nil, after: change.cells)
  }

  private mutating func note(
    _ table: RowChange.Table, _ row: Int, before: [RowChange.Cell]?, after: [RowChange.Cell]?, of id: String? = nil
  ) {
    changes.append(RowChange(table: table, row: row, before: before, after: after))
    if let id { touched.append(id) }
  }
}
