extension ImportPlan {
  /// The changes as edits, in an order in which each can be made: who leaves, then new collaborations, then who comes in
  /// or changes role, then hosts.
  ///
  /// A new collaboration is added together with the members of whom nothing else is known than that they are in it.
  public func edits(_ settings: ImportSettings) -> [RegisterEdit] {
    let (start, precision, source) = (settings.start, settings.startPrecision, settings.source)
    var leaving: [RegisterEdit] = []
    var founding: [RegisterEdit] = []
    var joining: [RegisterEdit] = []
    var hosts: [RegisterEdit] = []
    var rows: [RegisterEdit] = []
    var founders: [String: [Membership]] = [:]
    for change in changes {
      if case .join(let membership, _) = change, isPlain(membership, settings) {
        founders[membership.collaboration, default: []].append(membership)
      }
    }
    let new = Set(
      changes.compactMap { change -> String? in
        if case .found(let collaboration, _) = change { collaboration.id } else { nil }
      })
    for change in changes {
      switch change {
      case .found(let collaboration, _):
        let members = (founders[collaboration.id] ?? []).map(party)
        founding.append(
          RegisterEdit(.add(collaboration, members: members), day: start, precision: precision, source: source))
      case .join(let membership, _):
        if new.contains(membership.collaboration), isPlain(membership, settings) { continue }
        joining.append(
          RegisterEdit(
            .join(
              party(membership), collaboration: membership.collaboration, role: membership.role,
              until: membership.period.end), when: membership.period.from, source: membership.source,
            note: membership.note))
      case .leave(let membership, let day, _):
        leaving.append(
          RegisterEdit(
            .leave(party(membership), collaboration: membership.collaboration), day: day, source: source))
      case .role(let membership, let role, let day, _):
        joining.append(
          RegisterEdit(
            .changeRole(party(membership), collaboration: membership.collaboration, to: role), day: day,
            source: source))
      case .host(let collaboration, let code, let from, _):
        var changed = collaboration
        changed.host = code
        hosts.append(RegisterEdit(.change(changed), when: from ?? KnownDay(start, precision), source: source))
      case .row(let setting, _):
        rows.append(RegisterEdit(.set(setting), day: nil, source: source))
      case .value(let collaboration, let fact, let value, _):
        rows.append(
          RegisterEdit(
            .changeColumns(collaboration: collaboration.id, [fact.rawValue: value]), day: nil, source: source))
      }
    }
    return leaving + founding + inOrder(rows) + joining + hosts
  }

  /// Rows that go first, then those that end earlier, others that change, and those that come: none stands in the way of
  /// another. Plans come before their parties, and go after them.
  private func inOrder(_ rows: [RegisterEdit]) -> [RegisterEdit] {
    func rank(_ edit: RegisterEdit) -> Int {
      guard case .set(let setting) = edit.action else { return 4 }
      let isPlan = setting.table == .plans
      guard let before = setting.before else { return isPlan ? 0 : 5 }
      guard let after = setting.after else { return isPlan ? 6 : 1 }
      func end(_ cells: [RowChange.Cell]) -> String { cells.first { $0.column == "to" }?.text ?? "" }
      return isPlan ? 0 : end(before) != end(after) && !end(after).isEmpty ? 2 : 3
    }
    return rows.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(\.element)
  }

  /// Whether a membership says nothing that the founding of its collaboration does not say for all.
  private func isPlain(_ membership: Membership, _ settings: ImportSettings) -> Bool {
    membership.role == .member && membership.note.isEmpty && membership.source == settings.source
      && membership.period
        == Period(start: settings.start, end: nil, startPrecision: settings.startPrecision)
  }

  private func party(_ membership: Membership) -> EditParty {
    membership.municipality.map { EditParty($0, name: membership.party) } ?? EditParty(named: membership.party)
  }
}
