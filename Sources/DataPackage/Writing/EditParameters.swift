import Register

extension RegisterEdit {
  /// What the command is called that makes such an edit.
  public var command: String {
    switch action {
    case .add: "add"
    case .change, .changeColumns: "change"
    case .join: "join"
    case .leave: "leave"
    case .changeRole: "role"
    case .end: "end"
    case .mergeCollaborations, .mergeMunicipalities: "merge"
    case .divideMunicipality: "territory"
    case .dispute: "dispute"
    case .plan, .withdraw, .realise, .drop: "plan"
    case .set: "import"
    }
  }

  /// What the edit says besides day, source and note.
  var parameters: [JournalEntry.Parameter] {
    var list: [JournalEntry.Parameter] = []
    func add(_ name: String, _ values: [String]) {
      let values = values.filter { !$0.isEmpty }
      if !values.isEmpty { list.append(.init(name: name, values: values)) }
    }
    func addParty(_ party: EditParty) {
      add("municipality", [party.municipality?.text ?? ""])
      add("party", [party.name])
    }
    switch action {
    case .add(let collaboration, let members):
      add("collaboration", [collaboration.id])
      add("members", members.map { $0.municipality?.text ?? $0.name })
      if members.contains(where: { $0.municipality != nil && !$0.name.isEmpty }) {
        add("parties", members.map { $0.name.isEmpty ? $0.municipality?.text ?? "" : $0.name })
      }
      add("colour", [collaboration.colour.map(String.init) ?? ""])
    case .change(let collaboration): add("collaboration", [collaboration.id])
    case .changeColumns(let id, _): add("collaboration", [id])
    case .join(let party, let id, let role, let until):
      addParty(party)
      add("collaboration", [id])
      add("role", [role.rawValue])
      add("until", [until?.description ?? ""])
    case .leave(let party, let id):
      addParty(party)
      add("collaboration", [id])
    case .changeRole(let party, let id, let role):
      addParty(party)
      add("collaboration", [id])
      add("role", [role.rawValue])
    case .end(let id): add("collaboration", [id])
    case .mergeCollaborations(let ids, let target):
      add("collaborations", ids)
      add("into", [target.id])
    case .mergeMunicipalities(let codes, let merged):
      add("municipalities", codes.map(\.text))
      add("into", [merged.code.text])
      add("name", [merged.name])
      add("county", [merged.county])
      switch merged.place {
      case .same: break
      case .member(let id): add("collaboration", [id])
      case .outside: add("outside", ["true"])
      }
    case .divideMunicipality(let old, let parts, let host):
      add("municipality", [old.text])
      add("into", parts.named)
      add("counties", parts.counties)
      add("places", parts.placed)
      add("host", [host?.text ?? ""])
    case .dispute(let thing, let counts):
      switch thing {
      case .start(let party, let id), .end(let party, let id):
        addParty(party)
        add("collaboration", [id])
        if case .start = thing { add("about", ["from"]) } else { add("about", ["to"]) }
      case .facts(let id, let columns):
        add("collaboration", [id])
        list += columns.map { .init(name: $0.key, values: [$0.value]) }
      }
      if counts { add("counts", ["true"]) }
    case .plan(let plan):
      add("plan", [plan.id])
      add("name", [plan.name])
      add("status", [plan.status])
      add("since", [plan.period.startText])
      add("members", plan.memberships.map { $0.municipality?.text ?? $0.party })
    case .realise(let plan, let collaboration):
      add("realise", [plan])
      add("colour", [collaboration.colour.map(String.init) ?? ""])
      add("collaboration", [collaboration.id])
    case .drop(let plan): add("drop", [plan])
    case .withdraw(let parties, let plan):
      add("withdraw", [plan])
      add("members", parties.map { $0.municipality?.text ?? $0.name })
    case .set(let setting):
      func written(_ cells: [RowChange.Cell]?) -> [String] {
        (cells ?? []).filter { !$0.text.isEmpty }.map { "\($0.column)=\($0.text)" }
      }
      add("table", [setting.table.rawValue])
      add("was", written(setting.before))
      add("is", written(setting.after))
    }
    add("event", [eventText])
    for (code, text) in eventTranslations.sorted(by: { $0.key < $1.key }) { add("event-\(code)", [text]) }
    if allowsGap { add("allow-gap", ["true"]) }
    return list
  }

  /// The day as it is known; nothing for one that nobody knows.
  var dayText: String? { when == .unknown ? nil : when.description }
}

extension AppliedEdits.Step {
  /// What the edit says by name, in the order of the names: with the facts about a collaboration that it records.
  var parameters: [JournalEntry.Parameter] {
    var list = edit.parameters
    switch edit.action {
    case .add, .change, .changeColumns, .mergeCollaborations, .realise:
      for change in changes where change.table == .facts {
        let cells = Dictionary(
          (change.after ?? []).map { ($0.column, $0.text) }, uniquingKeysWith: { first, _ in first })
        // A row that only ends says nothing that the one after it does not say.
        let isSaid = change.before == nil || change.changedCells.contains { $0.column == "value" }
        guard isSaid, let fact = cells["fact"], let value = cells["value"] else { continue }
        list.append(.init(name: fact, values: [value]))
      }
      for change in changes where change.table == .collaborations {
        let isNew = change.before == nil
        if !isNew, case .mergeCollaborations = edit.action { continue }
        let cells = isNew ? (change.after ?? []).filter { !$0.text.isEmpty } : change.changedCells
        for cell in cells where !["id", "source", "note"].contains(cell.column) {
          list.append(.init(name: cell.column, values: [cell.text]))
        }
      }
    case .join, .leave, .changeRole, .end, .mergeMunicipalities, .divideMunicipality, .dispute, .plan, .withdraw, .drop,
      .set:
      break
    }
    return list.sorted { $0.name < $1.name }
  }
}
