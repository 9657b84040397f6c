import Register
import Reports

/// What a register says of one subject, for somebody who keeps it.
struct RegisterAccount {
  let desk: RegisterDesk
  /// The day that is asked for; `nil` for all time.
  let day: Day?

  private var book: RegisterBook { desk.register.book }

  private func isWanted(_ membership: Membership) -> Bool { day.map(membership.period.contains) ?? true }
  private func isWanted(_ collaboration: Collaboration) -> Bool { day.map(collaboration.exists) ?? true }
  private func isWanted(_ event: Event) -> Bool {
    guard let day, case .day(let when) = event.when else { return true }
    return when <= day
  }

  // MARK: all

  /// All collaborations by number, then the plans.
  var list: String {
    let known = book.register
    let on = day ?? desk.register.ground.knownDay
    var text = ""
    for one in known.collaborations where isWanted(one) {
      let count = known.memberships.count {
        $0.collaboration == one.id && $0.role == .member && $0.period.contains(on) && one.exists(on: on)
      }
      let end = one.end.map { ", ended \($0)" } ?? ""
      text +=
        "\(padded(String(one.number), 4, right: true))  \(padded(one.id, 26)) \(one.name): \(count) members\(end)\n"
    }
    for plan in book.plansWithMemberships {
      text += "plan  \(padded(plan.id, 26)) \(plan.name): \(plan.memberships.count) planned, \(plan.status)\n"
    }
    return text
  }

  var listJSON: String {
    let collaborations = book.register.collaborations.filter(isWanted).map { value($0) }
    return JSONValue.object([
      ("collaborations", .array(collaborations)), ("plans", .array(book.plansWithMemberships.map { value($0) })),
    ]).text() + "\n"
  }

  // MARK: one collaboration

  func text(_ one: Collaboration) -> String {
    var text = "\(one.name) ('\(one.id)'), number \(one.number)"
    text += one.colour.map { ", colour \($0)" } ?? ", no colour"
    text += "\n"
    for (label, value) in facts(one) where !value.isEmpty { text += "  \(padded(label + ":", 20)) \(value)\n" }
    let rows = book.memberships.filter { $0.collaboration == one.id && isWanted($0) }
    for role in Role.allCases {
      let own = rows.filter { $0.role == role }
      if own.isEmpty { continue }
      text += "\(role.rawValue) (\(own.count))\n"
      text += own.map { "  \(party($0))\(tail($0.period, $0.source, $0.note))\n" }.joined()
    }
    return text + eventLines { $0.collaboration == one.id }
  }

  func json(_ one: Collaboration) -> String { value(one, isWhole: true).text() + "\n" }

  private func facts(_ one: Collaboration) -> [(String, String)] {
    func answer(_ answer: Bool?) -> String { answer.map { $0 ? "yes" : "no" } ?? "unknown" }
    let county = desk.register.ground.territory.county(one.county)?.name
    let staff = one.fullTimeEquivalents.map { count in
      "\(plainDecimal(count))\(one.fullTimeEquivalentsDay.map { " on \($0)" } ?? "")"
    }
    return [
      ("name in full", one.fullName == one.name ? "" : one.fullName),
      ("county", "\(one.county)\(county.map { " \($0)" } ?? "")"),
      ("founded", one.founding == .unknown ? "unknown" : one.founding.description),
      ("ended", one.end?.description ?? ""), ("host", one.host.map { "\($0) \(desk.name($0))" } ?? "unknown"),
      ("predecessor", one.predecessor), ("model", one.model ?? "unknown"), ("legal basis", one.legalBasis ?? "unknown"),
      ("written agreement", answer(one.criteria.writtenAgreement)),
      ("shared competence", answer(one.criteria.sharedCompetence)), ("authority", answer(one.criteria.authority)),
      ("general mandate", answer(one.criteria.generalMandate)), ("full-time equiv.", staff ?? "unknown"),
      ("", one.fullTimeEquivalentsNote), ("source", one.source), ("note", one.note),
    ]
  }

  // MARK: one plan

  func text(_ plan: Plan) -> String {
    var text = "\(plan.name) ('\(plan.id)'), a plan\n"
    for (label, value) in [("status", plan.status), ("source", plan.source), ("note", plan.note)] where !value.isEmpty {
      text += "  \(padded(label + ":", 20)) \(value)\n"
    }
    text += "planned (\(plan.memberships.count))\n"
    return text + plan.memberships.map { "  \(party($0))\(tail($0.period, $0.source, $0.note))\n" }.joined()
  }

  func json(_ plan: Plan) -> String { value(plan).text() + "\n" }

  // MARK: one municipality

  func text(_ code: MunicipalityCode) -> String {
    var text = "\(desk.name(code)) (\(code))"
    if let county = desk.register.ground.territory.municipality(code)?.county {
      text += ", \(desk.register.ground.territory.county(county)?.name ?? county)"
    }
    text += "\n"
    for line in changes(of: code) { text += "  \(line)\n" }
    let rows = memberships(of: code)
    if rows.isEmpty { text += "takes no part in any collaboration\(day.map { " on \($0)" } ?? "")\n" }
    for row in rows {
      let name = book.collaboration(row.collaboration)?.name ?? row.collaboration
      let own = row.municipality == code ? "" : " as \(row.municipality?.text ?? "")"
      text +=
        "\(row.role.rawValue) of \(name) ('\(row.collaboration)')\(own)\(tail(row.period, row.source, row.note))\n"
    }
    for one in book.collaborations where one.host == code && isWanted(one) {
      text += "host of \(one.name) ('\(one.id)')\n"
    }
    for row in planned(of: code) {
      text += "planned for '\(row.collaboration)'\(tail(row.period, row.source, row.note))\n"
    }
    return text + eventLines { $0.municipality == code }
  }

  func json(_ code: MunicipalityCode) -> String {
    JSONValue.object([
      ("municipality", .text(code.text)), ("name", .text(desk.name(code))),
      ("county", .text(desk.register.ground.territory.municipality(code)?.county)),
      ("changes", .texts(changes(of: code))),
      ("memberships", .array(memberships(of: code).map(value))),
      ("host_of", .texts(book.collaborations.filter { $0.host == code && isWanted($0) }.map(\.id))),
      ("planned", .array(planned(of: code).map(value))),
      ("events", .array(book.events.filter { $0.municipality == code && isWanted($0) }.map(value))),
    ]).text() + "\n"
  }

  private func memberships(of code: MunicipalityCode) -> [Membership] {
    book.memberships.filter { isWanted($0) && desk.register.isSame($0, code, on: day) }
  }

  private func planned(of code: MunicipalityCode) -> [Membership] {
    book.plannedMemberships.filter { desk.register.isSame($0, code, on: day) }
  }

  private func changes(of code: MunicipalityCode) -> [String] {
    book.codeChanges.filter { $0.oldCode == code || $0.newCode == code }.map {
      "\($0.day): \($0.oldName) (\($0.oldCode)) became \($0.newName) (\($0.newCode)), \($0.kind.rawValue)"
    }
  }

  // MARK: parts

  private func party(_ membership: Membership) -> String {
    let name = membership.party.isEmpty ? membership.municipality.map(desk.name) ?? "" : membership.party
    return padded((membership.municipality.map { "\($0) " } ?? "") + name, 26)
  }

  private func tail(_ period: Period, _ source: String, _ note: String) -> String {
    var words: [String] = []
    if period.start != nil { words.append("from \(period.startText)") }
    if period.end != nil { words.append("until \(period.endText)") }
    if words.isEmpty { words = ["start unknown"] }
    return "  \(words.joined(separator: " "))  [\(source)]\(note.isEmpty ? "" : "  \(note)")"
  }

  private func eventLines(_ isOwn: (Event) -> Bool) -> String {
    let own = book.events.filter { isOwn($0) && isWanted($0) }
    if own.isEmpty { return "" }
    return "events (\(own.count))\n"
      + own.map { event in "  \(padded(when(event) ?? "no day", 11)) \(event.kind): \(event.text)  [\(event.source)]\n"
      }
      .joined()
  }

  private func when(_ event: Event) -> String? {
    switch event.when {
    case .day(let day): day.description
    case .year(let year): String(year)
    case .unknown: nil
    }
  }

  private func value(_ one: Collaboration, isWhole: Bool = false) -> JSONValue {
    func truth(_ answer: Bool?) -> JSONValue { answer.map { .truth($0) } ?? .null }
    func text(_ text: String) -> JSONValue { text.isEmpty ? .null : .text(text) }
    var members: [(key: String, value: JSONValue)] = [
      ("id", .text(one.id)), ("number", .whole(one.number)), ("colour", .number(one.colour.map(Double.init))),
      ("name", .text(one.name)), ("full_name", .text(one.fullName)), ("county", text(one.county)),
      ("founded", text(one.founding.description)), ("ended", .text(one.end?.description)),
      ("host", .text(one.host?.text)), ("predecessor", text(one.predecessor)), ("model", .text(one.model)),
      ("legal_basis", .text(one.legalBasis)), ("written_agreement", truth(one.criteria.writtenAgreement)),
      ("shared_competence", truth(one.criteria.sharedCompetence)), ("authority", truth(one.criteria.authority)),
      ("general_mandate", truth(one.criteria.generalMandate)), ("fte", .number(one.fullTimeEquivalents)),
      ("fte_day", .text(one.fullTimeEquivalentsDay?.description)), ("fte_note", text(one.fullTimeEquivalentsNote)),
      ("source", text(one.source)), ("note", text(one.note)),
    ]
    let rows = book.memberships.filter { $0.collaboration == one.id && isWanted($0) }
    members.append(("memberships", .array(rows.map(value))))
    if isWhole {
      members.append(("events", .array(book.events.filter { $0.collaboration == one.id && isWanted($0) }.map(value))))
    }
    return .object(members)
  }

  private func value(_ plan: Plan) -> JSONValue {
    .object([
      ("id", .text(plan.id)), ("name", .text(plan.name)), ("status", .text(plan.status)),
      ("source", .text(plan.source)), ("note", .text(plan.note)), ("memberships", .array(plan.memberships.map(value))),
    ])
  }

  private func value(_ membership: Membership) -> JSONValue {
    func text(_ text: String) -> JSONValue { text.isEmpty ? .null : .text(text) }
    return .object([
      ("collaboration", .text(membership.collaboration)), ("municipality", .text(membership.municipality?.text)),
      ("party", text(membership.party)), ("role", .text(membership.role.rawValue)),
      ("from", text(membership.period.startText)), ("to", text(membership.period.endText)),
      ("source", text(membership.source)), ("note", text(membership.note)),
    ])
  }

  private func value(_ event: Event) -> JSONValue {
    .object([
      ("collaboration", .text(event.collaboration)), ("when", .text(when(event))), ("kind", .text(event.kind)),
      ("municipality", .text(event.municipality?.text)), ("text", .text(event.text)), ("source", .text(event.source)),
    ])
  }
}

private func padded(_ text: String, _ width: Int, right: Bool = false) -> String {
  let blanks = String(repeating: " ", count: max(0, width - text.count))
  return right ? blanks + text : text + blanks
}
