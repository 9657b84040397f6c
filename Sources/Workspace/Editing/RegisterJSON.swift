import Register
import Reports
import Tabular

extension RegisterAccount {
  /// All collaborations and plans; of a day, those of it.
  var listValue: JSONValue {
    let collaborations = (day.map { book.register.asOf($0) } ?? book.register).collaborations.filter(isWanted).map {
      value($0)
    }
    return .object([
      ("collaborations", .array(collaborations)), ("plans", .array(plans.map { value($0) })),
    ])
  }

  /// A municipality with everything it takes part in.
  func value(_ code: MunicipalityCode) -> JSONValue {
    .object([
      ("municipality", .text(code.text)), ("name", .text(desk.name(code))),
      ("county", .text(desk.county(of: code, on: day ?? desk.register.ground.codeDay))),
      ("changes", .texts(changes(of: code).map(\.description))),
      ("memberships", .array(memberships(of: code).map(value))),
      ("host_of", .texts(hosted(by: code))),
      ("planned", .array(planned(of: code).map(value))),
      ("events", .array(book.events.filter { $0.municipality == code && isWanted($0) }.map(value))),
      ("disputed", .array(book.disputes.filter { $0.municipality == code }.map(value))),
    ])
  }

  /// A collaboration with its memberships.
  ///
  /// - Parameter isWhole: whether with its events.
  func value(_ row: Collaboration, isWhole: Bool = false) -> JSONValue {
    let one = day.map { row.on($0, facts: book.facts) } ?? row
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
    if !one.shortName.isEmpty { members.append(("short_name", .text(one.shortName))) }
    let changes = day == nil ? book.facts.filter { $0.collaboration == one.id } : []
    if !changes.isEmpty { members.append(("facts", .array(changes.map(value)))) }
    if isWhole {
      members.append(("events", .array(book.events.filter { $0.collaboration == one.id && isWanted($0) }.map(value))))
    }
    let disputes = book.disputes.filter { $0.collaboration == one.id }
    if !disputes.isEmpty { members.append(("disputed", .array(disputes.map(value)))) }
    return .object(members)
  }

  private func value(_ dispute: Dispute) -> JSONValue {
    func text(_ text: String) -> JSONValue { text.isEmpty ? .null : .text(text) }
    return .object([
      ("municipality", .text(dispute.municipality?.text)), ("party", text(dispute.party)),
      ("about", .text(dispute.subject.word)), ("value", text(dispute.value)),
      ("from", dispute.from == .unknown ? .null : .text(dispute.from.description)), ("source", text(dispute.source)),
      ("note", text(dispute.note)),
    ])
  }

  /// A plan with its memberships.
  func value(_ plan: Plan) -> JSONValue {
    .object([
      ("id", .text(plan.id)), ("name", .text(plan.name)), ("status", .text(plan.status)),
      ("from", plan.period.startText.isEmpty ? .null : .text(plan.period.startText)),
      ("to", plan.period.endText.isEmpty ? .null : .text(plan.period.endText)), ("source", .text(plan.source)),
      ("note", .text(plan.note)), ("memberships", .array(plan.memberships.map(value))),
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

  /// The collaborations whose host it is, on the day or as their rows say.
  private func hosted(by code: MunicipalityCode) -> [String] {
    book.collaborations.filter { isWanted($0) && book.collaboration($0.id, on: day)?.host == code }.map(\.id)
  }

  private func value(_ fact: DatedFact) -> JSONValue {
    func text(_ text: String) -> JSONValue { text.isEmpty ? .null : .text(text) }
    return .object([
      ("fact", .text(fact.fact.rawValue)), ("value", text(fact.value)), ("from", text(fact.period.startText)),
      ("to", text(fact.period.endText)), ("source", text(fact.source)), ("note", text(fact.note)),
    ])
  }

  private func value(_ event: Event) -> JSONValue {
    .object([
      ("collaboration", .text(event.collaboration)), ("when", .text(when(event))), ("kind", .text(event.kind)),
      ("municipality", .text(event.municipality?.text)), ("text", .text(event.text)), ("source", .text(event.source)),
    ])
  }
}
