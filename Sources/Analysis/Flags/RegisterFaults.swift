import Register

extension FlagRule {
  /// What the register has wrong about memberships, as its audit finds it.
  static let registerFaults = FlagRule(
    id: "register-faults",
    kinds: [
      RegisterRule.twoMemberships, .hostNotMember, .unknownCode, .foundedBeforeHost, .plannedMemberAlreadyIn,
    ].map(\.kind),
    name: Wording(nb: "Feil i registeret", nn: "Feil i registeret", en: "Register faults"),
    summary: Wording(
      nb: "Registeret sier noe om et medlemskap som ikke kan stemme.",
      nn: "Registeret seier noko om eit medlemskap som ikkje kan stemme.",
      en: "The register says something about a membership that cannot be right.")
  ) { measures, _ in
    let evidence = measures.evidence, snapshot = evidence.snapshot
    let audit = RegisterAudit(
      snapshot.register, territory: snapshot.territory, plans: evidence.plans, on: snapshot.day)
    return audit.problems(by: [
      .twoMemberships, .hostNotMember, .unknownCode, .foundedBeforeHost, .plannedMemberAlreadyIn,
    ]).map { finding($0, measures) }
  }

  private static func finding(_ problem: Problem, _ measures: Measures) -> Finding {
    let isOfCollaboration = [RegisterRule.hostNotMember.kind, RegisterRule.foundedBeforeHost.kind].contains(
      problem.kind)
    return Finding(
      kind: problem.kind,
      subject: isOfCollaboration ? .collaboration(problem.subject) : .municipality(problem.subject),
      reason: reason(problem, measures),
      values: problem.values.reduce(into: []) { values, value in
        // A name that comes several times is a list: the collaborations of a municipality in two.
        if let last = values.indices.last, values[last].name == value.name {
          let texts = if case .list(let list) = values[last].value { list } else { [String]() }
          values[last].value = .list(texts + [value.text])
        } else {
          let isRepeated = problem.values.filter { $0.name == value.name }.count > 1
          values.append(.init(value.name, isRepeated ? .list([value.text]) : .text(value.text)))
        }
      })
  }

  /// A day as a day, anything else as it stands.
  private static func written(_ text: String?) -> Prose {
    guard let text else { return "" }
    return Day(text).map { "\($0)" } ?? "\(text)"
  }

  private static func reason(_ problem: Problem, _ measures: Measures) -> Wording {
    func municipality(_ code: String) -> String { MunicipalityCode(code).map(measures.name) ?? code }
    func values(_ name: String) -> [String] { problem.values.filter { $0.name == name }.map(\.text) }
    let collaborations = values("collaboration").map(measures.name(ofCollaboration:))
    let host = values("host").first.map(municipality) ?? ""
    let english: Prose = "\(problem.sentence)"
    switch problem.kind {
    case RegisterRule.twoMemberships.kind:
      let (name, list) = (municipality(problem.subject), enumerated(collaborations, and: "og"))
      return Wording(nb: "\(name): medlem av både \(list)", nn: "\(name): medlem av både \(list)", en: english)
    case RegisterRule.hostNotMember.kind:
      let name = measures.name(ofCollaboration: problem.subject)
      return Wording(
        nb: "\(name): vertskommunen \(host) er ikke medlem", nn: "\(name): vertskommunen \(host) er ikkje medlem",
        en: english)
    case RegisterRule.unknownCode.kind:
      let (code, day) = (problem.subject, measures.evidence.snapshot.day)
      let list = enumerated(collaborations, and: "og")
      return Wording(
        nb: "\(code): ingen kommune har dette nummeret per \(day), men det står som deltaker i \(list)",
        nn: "\(code): ingen kommune har dette nummeret per \(day), men det står som deltakar i \(list)", en: english)
    case RegisterRule.foundedBeforeHost.kind:
      let name = measures.name(ofCollaboration: problem.subject)
      let founded = written(values("founded").first), from = written(values("exists_from").first)
      return Wording(
        nb: "\(name): opprettet \(founded), men vertskommunen \(host) finnes først fra \(from)",
        nn: "\(name): oppretta \(founded), men vertskommunen \(host) finst først frå \(from)", en: english)
    case RegisterRule.plannedMemberAlreadyIn.kind:
      let (name, list) = (municipality(problem.subject), enumerated(collaborations, and: "og"))
      let plans = values("plan").map { id in measures.evidence.plans.first { $0.id == id }?.name ?? id }
      let plan = enumerated(plans, and: "og")
      return Wording(
        nb: "\(name): planlagt inn i \(plan), men er alt medlem av \(list)",
        nn: "\(name): planlagd inn i \(plan), men er alt medlem av \(list)", en: english)
    default: return Wording(nb: english, nn: english, en: english)
    }
  }
}
