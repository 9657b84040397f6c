import Analysis
import DataPackage
import Register

extension View {
  /// A register with the proposals of a file applied; what is odd about them is told.
  func proposed(
    _ file: GivenFile, _ contents: DataSetContents, onto register: Register
  ) throws(Failure) -> Told<ProposedRegister> {
    try Told { notes in
      let proposals = notes.take(try proposals(in: file, contents, onto: register))
      if proposals.memberships.isEmpty { throw Failure("there are no proposals", file: file.name) }
      if let evidence = try source.evidentYear(of: proposals.memberships.compactMap(\.municipality), contents) {
        throw Failure(verbatim: source.mixedYears(evidence, file: file.name))
      }
      if let twice = proposals.memberships.municipalityInTwo() {
        let name = contents.territory.municipality(twice.code)?.name ?? twice.code.text
        let ids = NamingText(listed: twice.collaborations.map { "'\($0)'" })
        throw Failure(
          "\(name) would be a member of \(ids) at once; a proposal puts it in one", file: file.name,
          cause: .wrongRequest)
      }
      let plans = notes.take(try source.contents(of: .plans)).plans
      let proposed = ProposedRegister(
        register, applying: proposals.memberships.map(holding), territory: contents.territory, on: day,
        names: Dictionary(plans.map { ($0.id, $0.name) }) { first, _ in first }.merging(proposals.names) { $1 })
      let names = notes.take(try source.contents(of: .names))
      func problems(_ register: Register) -> [Problem] {
        RegisterAudit(register, territory: names.territory, aliases: names.aliases, on: day)
          .problems(by: [.unknownCode, .nameContradictsCode, .twoMemberships])
      }
      let before = Set(problems(register))
      for problem in problems(proposed.register) where !before.contains(problem) {
        notes.add(Note(.data, verbatim: problem.sentence, at: file.name, severity: .warning))
      }
      return proposed
    }
  }

  /// A proposal as it holds on the day of the view: on one before the register's own, who is proposed without a day is a
  /// member from that day on. Without a start nobody would know whether it took part.
  private func holding(_ proposal: Membership) -> Membership {
    guard day < settings.day, proposal.period.start == nil, proposal.period.to == nil,
      let period = Period(start: day, end: nil)
    else { return proposal }
    var held = proposal
    held.period = period
    return held
  }
}

extension [Membership] {
  /// The first municipality, by code, that would be a member of several collaborations from some day on, with their ids.
  fileprivate func municipalityInTwo() -> (code: MunicipalityCode, collaborations: [String])? {
    // What ends is what is left by the proposal itself.
    let staying = filter { $0.role == .member && $0.municipality != nil && $0.period.to == nil }
    let ids = Dictionary(grouping: staying, by: \.municipality).mapValues { Set($0.map(\.collaboration)) }
    let several = ids.filter { $0.value.count > 1 }.compactMap { one in one.key.map { ($0, one.value.sorted()) } }
    return several.min { $0.0 < $1.0 }
  }
}
