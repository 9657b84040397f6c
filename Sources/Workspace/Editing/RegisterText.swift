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
      let end = one.end.map { said(", ended \($0)") } ?? ""
      let members = count == 1 ? said("1 member") : said("\(count) members")
      text +=
        "\(padded(String(one.number), 4, right: true))  \(padded(one.id, 26)) \(one.name): \(members)\(end)\n"
    }
    for plan in plans {
      let end = plan.period.to.map { said(", ended \($0)") } ?? ""
      let planned = said("\(plan.memberships.count) planned, \(status(plan))")
      text += "\(padded(said("plan"), 4))  \(padded(plan.id, 26)) \(plan.name): \(planned)\(end)\n"
    }
    return text
  }

  func text(_ row: Collaboration) -> String {
    let one = day.map { row.on($0, facts: book.facts) } ?? row
    let colour: NamingText = one.colour.map { "colour \($0)" } ?? "no colour"
    var text = said("\(one.name) ('\(one.id)'), number \(one.number), \(colour)") + "\n"
    for (label, value) in facts(one) where !value.isEmpty { text += "  \(padded(label + ":", 20)) \(value)\n" }
    let changes = day == nil ? book.facts.filter { $0.collaboration == one.id } : []
    if !changes.isEmpty { text += said("other facts from a day on (\(changes.count))") + "\n" }
    for fact in changes {
      let value = shown(fact.value, of: fact.fact)
      text += "  \(padded(said("\(fact.fact)") + ":", 20)) \(value)\(tail(fact.period, fact.source, fact.note))\n"
    }
    text += disputeLines(of: one)
    let rows = book.memberships.filter { $0.collaboration == one.id && isWanted($0) }
    for role in Role.allCases {
      let own = rows.filter { $0.role == role }
      if own.isEmpty { continue }
      text += said("\(role)") + " (\(own.count))\n"
      text += own.map { "  \(party($0))\(tail($0.period, $0.source, $0.note))\n" }.joined()
    }
    return text + eventLines { $0.collaboration == one.id }
  }

  private func disputeLines(of one: Collaboration) -> String {
    let own = book.disputes.filter { $0.collaboration == one.id }
    if own.isEmpty { return "" }
    return said("disputed, and not counted (\(own.count))") + "\n" + own.map { "  \(line(of: $0))\n" }.joined()
  }

  /// What a source says that does not count: `Frosta left on 2022-06-01  [Letter]`.
  func line(of dispute: Dispute) -> String {
    let (who, known) = (party(of: dispute), KnownDay(stored: dispute.value))
    let told: NamingText =
      switch (dispute.subject, known) {
      case (.start, nil): "\(who) joined on an unknown day"
      case (.start, .day(let day)?): "\(who) joined on \(day)"
      case (.start, let known?): "\(who) joined \(known)"
      case (.end, nil): "\(who) has not left"
      case (.end, .day(let day)?): "\(who) left on \(day)"
      case (.end, let known?): "\(who) left \(known)"
      case (.fact(let fact), _):
        dispute.from == .unknown
          ? "\(fact): \(shown(dispute.value, of: fact))"
          : "\(fact): \(shown(dispute.value, of: fact)) from \(dispute.from)"
      }
    return "\(said(told))  [\(dispute.source)]\(dispute.note.isEmpty ? "" : "  \(dispute.note)")"
  }

  private func party(of dispute: Dispute) -> String {
    dispute.party.isEmpty ? dispute.municipality.map(desk.name) ?? "" : dispute.party
  }

  private func host(_ code: String) -> String {
    MunicipalityCode(code).map { "\($0) \(desk.name($0))" } ?? code
  }

  private func facts(_ one: Collaboration) -> [(String, String)] {
    func answer(_ answer: Bool?) -> NamingText { answer.map { $0 ? "yes" : "no" } ?? "unknown" }
    func word(_ text: String?, _ fact: Fact) -> NamingText { "\(shown(text ?? "", of: fact))" }
    let county = desk.register.ground.territory.county(one.county)?.name
    let staff: NamingText =
      one.fullTimeEquivalents.map { count in
        one.fullTimeEquivalentsDay.map { "\(plainDecimal(count)) on \($0)" } ?? "\(plainDecimal(count))"
      } ?? "unknown"
    let founded: NamingText =
      one.founding == .overLongerTime
      ? "over-longer-time" : one.founding.when == .unknown ? "unknown" : "\(one.founding.when)"
    let rows: [(NamingText, NamingText)] = [
      ("short name", "\(one.shortName)"), ("name in full", one.fullName == one.name ? "" : "\(one.fullName)"),
      (
        "\(desk.register.ground.territory.levels.upperUnit, .one)",
        "\(one.county)\(county.map { " \($0)" } ?? "")"
      ),
      ("founded", founded), ("ended", one.end.map { "\($0)" } ?? ""), ("host", word(one.host?.text, .host)),
      ("predecessor", "\(one.predecessor)"), ("model", word(one.model, .model)),
      ("legal basis", word(one.legalBasis, .legalBasis)),
      ("written agreement", answer(one.criteria.writtenAgreement)),
      ("shared competence", answer(one.criteria.sharedCompetence)), ("authority", answer(one.criteria.authority)),
      ("general mandate", answer(one.criteria.generalMandate)), ("full-time equiv.", staff),
      ("", "\(one.fullTimeEquivalentsNote)"), ("source", "\(one.source)"), ("note", "\(one.note)"),
    ]
    return rows.map { (said($0), said($1)) }
  }

  /// What a fact is, with the name where it is a code and the word of the language where it has one.
  private func shown(_ value: String, of fact: Fact) -> String {
    if value.isEmpty { return said("unknown") }
    return fact == .host ? host(value) : language?.value(value, of: fact) ?? value
  }

  private func status(_ plan: Plan) -> String { said(NamingText(stringLiteral: plan.status)) }

  func text(_ plan: Plan) -> String {
    var text = said("\(plan.name) ('\(plan.id)'), a plan") + "\n"
    let rows: [(NamingText, NamingText)] = [
      ("status", "\(status(plan))"), ("planned since", plan.period.from == .unknown ? "" : "\(plan.period.from)"),
      ("ended", plan.period.to.map { "\($0)" } ?? ""), ("source", "\(plan.source)"), ("note", "\(plan.note)"),
    ]
    for (label, value) in rows.map({ (said($0), said($1)) }) where !value.isEmpty {
      text += "  \(padded(label + ":", 20)) \(value)\n"
    }
    text += said("planned (\(plan.memberships.count))") + "\n"
    return text + plan.memberships.map { "  \(party($0))\(tail($0.period, $0.source, $0.note))\n" }.joined()
  }

  func text(_ code: MunicipalityCode) -> String {
    var text = "\(desk.name(code)) (\(code))"
    if let county = desk.countyName(of: code, on: day ?? desk.register.ground.codeDay) {
      text += ", \(county)\(day.map { said(" on \($0)") } ?? "")"
    }
    text += "\n"
    for line in changes(of: code) { text += "  \(said(line))\n" }
    let rows = memberships(of: code)
    if rows.isEmpty {
      text += said("takes no part in any collaboration") + "\(day.map { said(" on \($0)") } ?? "")\n"
    }
    for row in rows {
      let name = book.collaboration(row.collaboration)?.name ?? row.collaboration
      let own = row.municipality == code ? "" : said(" as \(row.municipality?.text ?? "")")
      text += said("\(row.role) of \(name) ('\(row.collaboration)')") + own + tail(row) + "\n"
    }
    for row in book.collaborations where isWanted(row) {
      let one = day.map { row.on($0, facts: book.facts) } ?? row
      guard one.host == code else { continue }
      text += said("host of \(one.name) ('\(one.id)')") + "\n"
    }
    for fact in book.facts where day == nil && fact.fact == .host && fact.value == code.text {
      let name = book.collaboration(fact.collaboration)?.name ?? fact.collaboration
      text += said("host of \(name) ('\(fact.collaboration)')") + tail(fact.period, fact.source, fact.note) + "\n"
    }
    for row in planned(of: code) {
      text += said("planned for '\(row.collaboration)'") + tail(row) + "\n"
    }
    for dispute in book.disputes where dispute.municipality == code {
      text += said("disputed in '\(dispute.collaboration)', and not counted: \(line(of: dispute))") + "\n"
    }
    return text + eventLines { $0.municipality == code }
  }

  private func party(_ membership: Membership) -> String {
    let name = membership.party.isEmpty ? membership.municipality.map(desk.name) ?? "" : membership.party
    return padded((membership.municipality.map { "\($0) " } ?? "") + name, 26)
  }

  private func tail(_ row: Membership) -> String { tail(row.period, row.source, row.note) }

  private func tail(_ period: Period, _ source: String, _ note: String) -> String {
    var words: [String] = []
    if period.from != .unknown { words.append(said("from \(period.from)")) }
    if let end = period.to { words.append(said("until \(end)")) }
    if words.isEmpty { words = [said("start unknown")] }
    return "  \(words.joined(separator: " "))  [\(source)]\(note.isEmpty ? "" : "  \(note)")"
  }

  private func eventLines(_ isOwn: (Event) -> Bool) -> String {
    let own = book.events.filter { isOwn($0) && isWanted($0) }
    if own.isEmpty { return "" }
    return said("events (\(own.count))") + "\n"
      + own.map { event in
        let day = event.when == .unknown ? said("no day") : said("\(event.when)")
        let text = language.map { event.said.text(in: $0.code) } ?? event.text
        return "  \(padded(day, 11)) \(language?.eventKind(event.kind) ?? event.kind): \(text)  [\(event.source)]\n"
      }
      .joined()
  }
}

private func padded(_ text: String, _ width: Int, right: Bool = false) -> String {
  let blanks = String(repeating: " ", count: max(0, width - text.count))
  return right ? blanks + text : text + blanks
}
