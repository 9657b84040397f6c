extension ImportPlanner {
  /// A row of the register that somebody has changed in a sheet.
  mutating func change(_ old: ExchangeRow, _ cells: [String: String], _ place: ExchangePlace) {
    guard let cells = understood(cells, besides: old.cells, place) else { return }
    // Written in another way, it may say the same.
    if cells == old.cells { return plan.sameRows += 1 }
    switch old.content {
    case .membership(let membership):
      guard let new = read(cells, place, Membership.init(cells:)) else { return }
      plan.changes.append(.row(.membership(membership, new), place: place.of()))
    case .fact(let fact):
      guard let new = read(cells, place, DatedFact.init(cells:)) else { return }
      plan.changes.append(.row(.fact(fact, new), place: place.of()))
    case .plan(let plan):
      guard cells[ExchangeTable.planColumn] == plan.id else {
        return fault(place.of(ExchangeTable.planColumn), "the id of a plan cannot be changed")
      }
      guard cells["municipality"] == nil, cells["party"] == nil,
        let new = read(renamed(cells, "id"), place, Plan.init(cells:))
      else { return fault(place.of("party"), "the row of a plan has no party; each has a row of its own") }
      self.plan.changes.append(.row(.plan(plan, new), place: place.of()))
    case .planned(let membership):
      guard let new = read(renamed(cells, "collaboration"), place, Membership.init(cells:)) else { return }
      plan.changes.append(.row(.planned(membership, new), place: place.of()))
    case .value(let id, let fact, _):
      let isDated = cells["from"] != nil || cells["to"] != nil
      if isDated || cells["collaboration"] != id || cells["fact"] != fact.rawValue {
        // What holds from a day on stands beside what held before.
        return add(cells, .facts, place)
      }
      if cells["source"] != nil || cells["note"] != nil {
        note(place.of("source"), "the source and the note of a value without days are not kept with it")
      }
      setValue(of: id, fact, cells["value"] ?? "", place.of("value"))
    }
  }

  /// A row that somebody has added to a sheet.
  mutating func add(_ cells: [String: String], _ kind: ExchangeTable, _ place: ExchangePlace) {
    guard var cells = understood(cells, besides: [:], place) else { return }
    if cells["source"] == nil, !settings.source.isEmpty { cells["source"] = settings.source }
    switch kind {
    case .memberships:
      guard let new = read(cells, place, Membership.init(cells:)) else { return }
      plan.changes.append(.row(.membership(nil, new), place: place.of()))
    case .facts:
      guard let fact = Fact(rawValue: cells["fact"] ?? "") else {
        return fault(
          place.of("fact"),
          "'\(shortened(cells["fact"] ?? ""))' is no fact; there are \(Fact.allCases.map(\.rawValue).joined(separator: ", "))"
        )
      }
      if cells["from"] == nil, cells["to"] == nil, let id = cells["collaboration"] {
        guard undated.insert("\(id) \(fact.rawValue)").inserted else {
          return fault(
            place.of("fact"),
            """
            the \(fact) of '\(id)' stands there without a day already: change it there, or say from which day this one \
            holds
            """)
        }
        if fact == .colour { return fault(place.of("from"), "a colour needs a day from which it holds") }
        return setValue(of: id, fact, cells["value"] ?? "", place.of("value"))
      }
      guard let new = read(cells, place, DatedFact.init(cells:)) else { return }
      plan.changes.append(.row(.fact(nil, new), place: place.of()))
    case .plans:
      if cells["municipality"] == nil, cells["party"] == nil {
        guard let new = read(renamed(cells, "id"), place, Plan.init(cells:)) else { return }
        plan.changes.append(.row(.plan(nil, new), place: place.of()))
      } else {
        if cells["role"] == nil { cells["role"] = Role.member.rawValue }
        guard let new = read(renamed(cells, "collaboration"), place, Membership.init(cells:)) else { return }
        plan.changes.append(.row(.planned(nil, new), place: place.of()))
      }
    }
  }

  private func renamed(_ cells: [String: String], _ column: String) -> [String: String] {
    var cells = cells
    cells[column] = cells.removeValue(forKey: ExchangeTable.planColumn)
    return cells
  }

  /// The row that the cells are; tells of the one that is no value of its column.
  private mutating func read<Row>(
    _ cells: [String: String], _ place: ExchangePlace, _ make: ([String: String]) -> Row?
  ) -> Row? {
    if let row = make(cells) { return row }
    let days = ["from", "to"]
    let wrong = days.first { Period(from: cells[$0] ?? "", to: "") == nil }
    if let wrong {
      fault(place.of(wrong), "'\(shortened(cells[wrong] ?? ""))' is no day as 2020-01-31, and no year")
    } else if Period(from: cells["from"] ?? "", to: cells["to"] ?? "") == nil {
      fault(place.of("to"), "it would end on \(cells["to"] ?? ""), not after its start on \(cells["from"] ?? "")")
    } else if cells["collaboration"] ?? cells["id"] == nil {
      fault(place.of(), "nothing says what the row is about")
    } else {
      fault(
        place.of("role"),
        "'\(shortened(cells["role"] ?? ""))' is no role; there are \(Role.allCases.map(\.rawValue).joined(separator: ", "))"
      )
    }
    return nil
  }

  // MARK: what people write

  /// The cells as the register writes them: names of collaborations, municipalities and roles as their ids, codes and
  /// words, days as `2020-01-31`. Tells of what is none, and is `nil` then.
  private mutating func understood(
    _ cells: [String: String], besides old: [String: String], _ place: ExchangePlace
  ) -> [String: String]? {
    var cells = cells
    for (column, text) in cells.sorted(by: { $0.key < $1.key }) where old[column] != text {
      switch column {
      case "collaboration":
        guard let id = collaborationID(text, place) else { return nil }
        cells[column] = id
      case "municipality":
        guard let code = code(text, place) else { return nil }
        cells[column] = code
      case "role":
        let meaning = words.meanings(.role, in: text).lazy.compactMap { Role(rawValue: $0) }.first
        cells[column] = Role(rawValue: text)?.rawValue ?? meaning?.rawValue ?? text
      case "from": cells[column] = dayText(text)
      case "to": cells[column] = dayText(text, unknown: KnownDay.unknown.description)
      case "value": cells[column] = valueText(text, of: Fact(rawValue: cells["fact"] ?? ""), place)
      default: break
      }
    }
    // A name without a code is that of a municipality where it is a member; a code without a name brings its own.
    if cells["municipality"] == nil, cells["role"] == nil || cells["role"] == Role.member.rawValue,
      let party = cells["party"], old["party"] != party, let code = index.match(party).code
    {
      cells["municipality"] = code.text
    }
    if let code = cells["municipality"].flatMap({ MunicipalityCode($0) }) {
      let party = cells["party"] ?? index.territory.municipality(code)?.name ?? code.text
      cells["party"] = party
      // Whoever has changed the one of them has likely forgotten the other.
      let meant = index.means(party)
      if cells["municipality"] != old["municipality"] || old["party"] != party, !meant.isEmpty, !meant.contains(code),
        index.territory.municipality(code) != nil
      {
        fault(
          place.of("party"), "'\(shortened(party))' is no name of \(index.label(code)), whose code stands beside it")
        return nil
      }
    }
    return cells
  }

  private mutating func collaborationID(_ text: String, _ place: ExchangePlace) -> String? {
    if register.collaboration(text) != nil { return text }
    let ids = names.ids(of: text)
    if ids.count == 1 { return ids[0] }
    let alike = (ids.isEmpty ? names.alike(text).map(\.id) : ids).map { "'\($0)'" }.joined(separator: ", ")
    fault(
      place.of("collaboration"),
      alike.isEmpty
        ? "the register has no collaboration '\(shortened(text))'; samkart register add makes one"
        : "the register has no collaboration '\(shortened(text))'; there is \(alike)")
    return nil
  }

  private mutating func code(_ text: String, _ place: ExchangePlace) -> String? {
    if let code = index.scheme.reading(of: text).code { return code.text }
    let match = index.match(text)
    if let code = match.code { return code.text }
    fault(place.of("municipality"), index.sentence(for: match, of: text))
    return nil
  }

  private func dayText(_ text: String, unknown: String = "") -> String {
    if Period(from: text, to: "") != nil { return text }
    if let day = Day(spreadsheetNumber: text) { return day.description }
    switch WrittenDay(text, words) {
    case .day(let day): return day.description
    case .year(let day): return String(day.description.prefix(4))
    case .known(let known): return known.description
    case .unknown: return unknown
    case .unclear: return text
    }
  }

  private func valueText(_ text: String, of fact: Fact?, _ place: ExchangePlace) -> String {
    switch fact {
    case .fullTimeEquivalents: text.split(separator: ",").joined(separator: ".")
    case .fullTimeEquivalentsDay: dayText(text)
    case .writtenAgreement, .sharedCompetence, .authority, .generalMandate: text.lowercased()
    case .host: index.scheme.reading(of: text).code?.text ?? index.match(text).code?.text ?? text
    default: text
    }
  }
}
