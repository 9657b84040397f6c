import Register
import Reports
import Tabular

extension RegisterAccount {
  /// All collaborations by number, then the plans.
  var list: String {
    let known = day.map { book.register.asOf($0) } ?? book.register
    let on = day ?? desk.register.ground.knownDay
    var text = ""
    for one in known.collaborations where isWanted(one) {
      let count = known.memberships.count {
        $0.collaboration == one.id && $0.role == .member && $0.period.contains(on) && one.exists(on: on)
      }
      let end = one.end.map { ", ended \($0)" } ?? ""
      text +=
        "\(padded(String(one.number), 4, right: true))  \(padded(one.id, 26)) \(one.name): \(counted(count, "member"))\(end)\n"
    }
    for plan in plans {
      let end = plan.period.to.map { ", ended \($0.inMessages)" } ?? ""
      text += "plan  \(padded(plan.id, 26)) \(plan.name): \(plan.memberships.count) planned, \(plan.status)\(end)\n"
    }
    return text
  }

  func text(_ row: Collaboration) -> String {
    let one = day.map { row.on($0, facts: book.facts) } ?? row
    var text = "\(one.name) ('\(one.id)'), number \(one.number)"
    text += one.colour.map { ", colour \($0)" } ?? ", no colour"
    text += "\n"
    for (label, value) in facts(one) where !value.isEmpty { text += "  \(padded(label + ":", 20)) \(value)\n" }
    let changes = day == nil ? book.facts.filter { $0.collaboration == one.id } : []
    if !changes.isEmpty { text += "other facts from a day on (\(changes.count))\n" }
    for fact in changes {
      let value = fact.value.isEmpty ? "unknown" : fact.fact == .host ? host(fact.value) : fact.value
      text += "  \(padded(fact.fact.rawValue + ":", 20)) \(value)\(tail(fact.period, fact.source, fact.note))\n"
    }
    text += disputeLines(of: one)
    let rows = book.memberships.filter { $0.collaboration == one.id && isWanted($0) }
    for role in Role.allCases {
      let own = rows.filter { $0.role == role }
      if own.isEmpty { continue }
      text += "\(role.rawValue) (\(own.count))\n"
      text += own.map { "  \(party($0))\(tail($0.period, $0.source, $0.note))\n" }.joined()
    }
    return text + eventLines { $0.collaboration == one.id }
  }

  private func disputeLines(of one: Collaboration) -> String {
    let own = book.disputes.filter { $0.collaboration == one.id }
    if own.isEmpty { return "" }
    return "disputed, and not counted (\(own.count))\n" + own.map { "  \(line(of: $0))\n" }.joined()
  }

  /// What a source says that does not count: `Frosta left on 2022-06-01  [Letter]`.
  func line(of dispute: Dispute) -> String {
    func day(_ verb: String) -> String {
      guard let known = KnownDay(stored: dispute.value) else {
        return dispute.subject == .end ? "has not left" : "\(verb) on an unknown day"
      }
      return "\(verb)\(known.exact == nil ? "" : " on") \(known.inMessages)"
    }
    let said =
      switch dispute.subject {
      case .start: "\(party(of: dispute)) \(day("joined"))"
      case .end: "\(party(of: dispute)) \(day("left"))"
      case .fact(let fact):
        "\(fact.rawValue): \(dispute.value.isEmpty ? "unknown" : fact == .host ? host(dispute.value) : dispute.value)"
          + (dispute.from == .unknown ? "" : " from \(dispute.from.inMessages)")
      }
    return "\(said)  [\(dispute.source)]\(dispute.note.isEmpty ? "" : "  \(dispute.note)")"
  }

  private func party(of dispute: Dispute) -> String {
    dispute.party.isEmpty ? dispute.municipality.map(desk.name) ?? "" : dispute.party
  }

  private func host(_ code: String) -> String {
    MunicipalityCode(code).map { "\($0) \(desk.name($0))" } ?? code
  }

  private func facts(_ one: Collaboration) -> [(String, String)] {
    func answer(_ answer: Bool?) -> String { answer.map { $0 ? "yes" : "no" } ?? "unknown" }
    let county = desk.register.ground.territory.county(one.county)?.name
    let staff = one.fullTimeEquivalents.map { count in
      "\(plainDecimal(count))\(one.fullTimeEquivalentsDay.map { " on \($0)" } ?? "")"
    }
    return [
      ("short name", one.shortName), ("name in full", one.fullName == one.name ? "" : one.fullName),
      (desk.register.ground.territory.levels.upperUnit.one, "\(one.county)\(county.map { " \($0)" } ?? "")"),
      (
        "founded",
        one.founding == .overLongerTime
          ? one.founding.description : one.founding.when == .unknown ? "unknown" : one.founding.when.inMessages
      ),
      ("ended", one.end?.description ?? ""), ("host", one.host.map { "\($0) \(desk.name($0))" } ?? "unknown"),
      ("predecessor", one.predecessor), ("model", one.model ?? "unknown"), ("legal basis", one.legalBasis ?? "unknown"),
      ("written agreement", answer(one.criteria.writtenAgreement)),
      ("shared competence", answer(one.criteria.sharedCompetence)), ("authority", answer(one.criteria.authority)),
      ("general mandate", answer(one.criteria.generalMandate)), ("full-time equiv.", staff ?? "unknown"),
      ("", one.fullTimeEquivalentsNote), ("source", one.source), ("note", one.note),
    ]
  }

  func text(_ plan: Plan) -> String {
    var text = "\(plan.name) ('\(plan.id)'), a plan\n"
    let since = plan.period.from == .unknown ? "" : plan.period.from.inMessages
    let rows = [
      ("status", plan.status), ("planned since", since), ("ended", plan.period.to?.inMessages ?? ""),
      ("source", plan.source), ("note", plan.note),
    ]
    for (label, value) in rows where !value.isEmpty {
      text += "  \(padded(label + ":", 20)) \(value)\n"
    }
    text += "planned (\(plan.memberships.count))\n"
    return text + plan.memberships.map { "  \(party($0))\(tail($0.period, $0.source, $0.note))\n" }.joined()
  }

  func text(_ code: MunicipalityCode) -> String {
    var text = "\(desk.name(code)) (\(code))"
    if let county = desk.countyName(of: code, on: day ?? desk.register.ground.codeDay) {
      text += ", \(county)\(day.map { " on \($0)" } ?? "")"
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
    for row in book.collaborations where isWanted(row) {
      let one = day.map { row.on($0, facts: book.facts) } ?? row
      guard one.host == code else { continue }
      text += "host of \(one.name) ('\(one.id)')\n"
    }
    for fact in book.facts where day == nil && fact.fact == .host && fact.value == code.text {
      let name = book.collaboration(fact.collaboration)?.name ?? fact.collaboration
      text += "host of \(name) ('\(fact.collaboration)')\(tail(fact.period, fact.source, fact.note))\n"
    }
    for row in planned(of: code) {
      text += "planned for '\(row.collaboration)'\(tail(row.period, row.source, row.note))\n"
    }
    for dispute in book.disputes where dispute.municipality == code {
      text += "disputed in '\(dispute.collaboration)', and not counted: \(line(of: dispute))\n"
    }
    return text + eventLines { $0.municipality == code }
  }

  private func party(_ membership: Membership) -> String {
    let name = membership.party.isEmpty ? membership.municipality.map(desk.name) ?? "" : membership.party
    return padded((membership.municipality.map { "\($0) " } ?? "") + name, 26)
  }

  private func tail(_ period: Period, _ source: String, _ note: String) -> String {
    var words: [String] = []
    if period.from != .unknown { words.append("from \(period.from.inMessages)") }
    if let end = period.to { words.append("until \(end.inMessages)") }
    if words.isEmpty { words = ["start unknown"] }
    return "  \(words.joined(separator: " "))  [\(source)]\(note.isEmpty ? "" : "  \(note)")"
  }

  private func eventLines(_ isOwn: (Event) -> Bool) -> String {
    let own = book.events.filter { isOwn($0) && isWanted($0) }
    if own.isEmpty { return "" }
    return "events (\(own.count))\n"
      + own.map { event in
        "  \(padded(event.when == .unknown ? "no day" : event.when.inMessages, 11)) \(event.kind): \(event.text)  [\(event.source)]\n"
      }
      .joined()
  }
}

private func padded(_ text: String, _ width: Int, right: Bool = false) -> String {
  let blanks = String(repeating: " ", count: max(0, width - text.count))
  return right ? blanks + text : text + blanks
}
