import Register

extension FlagRule {
  /// What the register has wrong about memberships, as its audit finds it.
  static let registerFaults = FlagRule(
    .registerFaults,
    kinds: [.twoMemberships, .hostNotMember, .unknownCode, .foundedBeforeHost, .plannedMemberAlreadyIn]
  ) { measures, _ in
    let evidence = measures.evidence, snapshot = evidence.snapshot
    let audit = RegisterAudit(
      snapshot.register, territory: snapshot.territory, plans: evidence.plans, events: evidence.events, on: snapshot.day
    )
    return audit.problems(by: [
      .twoMemberships, .hostNotMember, .unknownCode, .foundedBeforeHost, .plannedMemberAlreadyIn,
    ]).compactMap { RegisterFaultFacts($0, measures).map { Finding(.registerFault($0)) } }
  }
}

/// What the register has wrong about a municipality or a collaboration.
public struct RegisterFaultFacts: Hashable, Sendable {
  /// What is wrong.
  public enum Fault: Hashable, Sendable {
    /// A municipality is a member of several collaborations.
    case twoMemberships(Named<String>, of: [Named<String>])
    /// The host of a collaboration is not a member of it.
    case hostNotMember(Named<String>, host: String)
    /// No municipality has the code that stands as a party of collaborations on the day.
    case unknownCode(String, day: Day, in: [Named<String>])
    /// A collaboration was founded, on a day or in a year, before its host came to be.
    case foundedBeforeHost(Named<String>, founded: RecordedTime, host: String, from: RecordedTime)
    /// A municipality is in plans while it is a member.
    case plannedMemberAlreadyIn(Named<String>, plans: [Named<String>], of: [Named<String>])
  }

  /// A time as the register has it.
  public enum RecordedTime: Hashable, Sendable {
    /// A day.
    case day(Day)
    /// A year, or another word.
    case text(String)

    init(_ text: String) { self = Day(text).map { .day($0) } ?? .text(text) }
  }

  /// What is wrong.
  public var fault: Fault
  /// What the audit says of it, in the language of its messages.
  public var message: String
  let kind: FindingKind
  let values: [Finding.NamedValue]
}

extension RegisterFaultFacts: MeasuredFacts {
  var subject: Finding.Subject {
    switch fault {
    case .twoMemberships(let municipality, _), .plannedMemberAlreadyIn(let municipality, _, _):
      .municipality(municipality.key)
    case .unknownCode(let code, _, _): .municipality(code)
    case .hostNotMember(let collaboration, _), .foundedBeforeHost(let collaboration, _, _, _):
      .collaboration(collaboration.key)
    }
  }
}

extension RegisterFaultFacts {
  /// The facts of a problem; `nil` for a problem of another kind.
  fileprivate init?(_ problem: Problem, _ measures: Measures) {
    func texts(_ name: String) -> [String] { problem.values.filter { $0.name == name }.map(\.text) }
    func municipality(_ code: String) -> Named<String> {
      Named(code, MunicipalityCode(code).map { measures.named($0).name } ?? code)
    }
    guard let kind = FindingKind(rawValue: problem.kind) else { return nil }
    let collaborations = texts("collaboration").map(measures.named(collaboration:))
    let host = texts("host").first.map { municipality($0).name } ?? ""
    let subject = problem.subject
    switch kind {
    case .twoMemberships: fault = .twoMemberships(municipality(subject), of: collaborations)
    case .hostNotMember: fault = .hostNotMember(measures.named(collaboration: subject), host: host)
    case .unknownCode: fault = .unknownCode(subject, day: measures.evidence.snapshot.day, in: collaborations)
    case .foundedBeforeHost:
      fault = .foundedBeforeHost(
        measures.named(collaboration: subject), founded: RecordedTime(texts("founded").first ?? ""), host: host,
        from: RecordedTime(texts("exists_from").first ?? ""))
    case .plannedMemberAlreadyIn:
      let plans = texts("plan").map { id in Named(id, measures.evidence.plans.first { $0.id == id }?.name ?? id) }
      fault = .plannedMemberAlreadyIn(municipality(subject), plans: plans, of: collaborations)
    default: return nil
    }
    self.kind = kind
    message = problem.sentence
    values = problem.values.reduce(into: []) { values, value in
      // A name that comes several times is a list: the collaborations of a municipality in two.
      if let last = values.indices.last, values[last].name == value.name {
        let texts = if case .list(let list) = values[last].value { list } else { [String]() }
        values[last].value = .list(texts + [value.text])
      } else {
        let isRepeated = problem.values.filter { $0.name == value.name }.count > 1
        values.append(.init(value.name, isRepeated ? .list([value.text]) : .text(value.text)))
      }
    }
  }
}
