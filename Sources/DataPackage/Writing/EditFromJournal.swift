import Register

extension JournalEntry {
  /// The edit that the entry tells of, so that it can be made again; `nil` where the entry does not say all of it.
  func registerEdit(_ scheme: CodeScheme) -> RegisterEdit? {
    let said = Dictionary(parameters.map { ($0.name, $0.values) }, uniquingKeysWith: { first, _ in first })
    guard let action = action(said, scheme) else { return nil }
    var when = KnownDay.unknown
    if let day {
      guard let known = KnownDay(stored: day) else { return nil }
      when = known
    }
    var edit = RegisterEdit(
      action, when: when, source: source, note: note, eventText: said["event"]?.first ?? "",
      allowsGap: said["allow-gap"] != nil)
    for (name, texts) in said where name.hasPrefix("event-") {
      edit.eventTranslations[String(name.dropFirst("event-".count))] = texts.first
    }
    return edit
  }

  private func action(_ said: [String: [String]], _ scheme: CodeScheme) -> EditAction? {
    func one(_ name: String) -> String? { said[name]?.first }
    func party() -> EditParty? {
      if let code = one("municipality").flatMap({ MunicipalityCode($0) }) {
        return EditParty(code, name: one("party") ?? "")
      }
      return one("party").map { EditParty(named: $0) }
    }
    func member(_ text: String, named name: String?) -> EditParty {
      guard let code = code(text, scheme) else { return EditParty(named: text) }
      return EditParty(code, name: name == text ? "" : name ?? "")
    }
    switch edit {
    case "join":
      guard let party = party(), let id = one("collaboration"), let role = one("role").flatMap(Role.init) else {
        return nil
      }
      return .join(party, collaboration: id, role: role, until: one("until").flatMap { Day($0) })
    case "leave":
      guard let party = party(), let id = one("collaboration") else { return nil }
      return .leave(party, collaboration: id)
    case "role":
      guard let party = party(), let id = one("collaboration"), let role = one("role").flatMap(Role.init) else {
        return nil
      }
      return .changeRole(party, collaboration: id, to: role)
    case "end": return one("collaboration").map { .end(collaboration: $0) }
    case "change":
      return one("collaboration").map { .changeColumns(collaboration: $0, said.compactMapValues(\.first)) }
    case "add":
      guard let new = founded(one("collaboration"), said) else { return nil }
      let members = said["members"] ?? []
      let names = said["parties"] ?? members
      guard names.count == members.count else { return nil }
      return .add(new, members: zip(members, names).map { member($0, named: $1) })
    case "merge":
      if let ids = said["collaborations"] {
        guard let target = founded(one("into"), said) else { return nil }
        return .mergeCollaborations(ids, into: target)
      }
      let codes = (said["municipalities"] ?? []).compactMap { MunicipalityCode($0) }
      guard let code = one("into").flatMap({ MunicipalityCode($0) }), !codes.isEmpty else { return nil }
      let place: MergedMunicipality.Place =
        one("outside") != nil ? .outside : one("collaboration").map { .member(of: $0) } ?? .same
      return .mergeMunicipalities(
        codes, into: .init(code: code, name: one("name") ?? "", county: one("county") ?? "", place: place))
    case "territory":
      guard let old = one("municipality").flatMap({ MunicipalityCode($0) }),
        let parts = [MunicipalityPart](
          named: said["into"] ?? [], counties: said["counties"] ?? [], placed: said["places"] ?? [])
      else { return nil }
      return .divideMunicipality(old, into: parts, host: one("host").flatMap { MunicipalityCode($0) })
    case "dispute":
      guard let id = one("collaboration") else { return nil }
      let counts = said["counts"] != nil
      if let about = one("about") {
        guard let party = party() else { return nil }
        return .dispute(
          about == "from" ? .start(party, collaboration: id) : .end(party, collaboration: id), counts: counts)
      }
      let columns = said.compactMapValues(\.first).filter { Fact(rawValue: $0.key) != nil }
      return columns.isEmpty ? nil : .dispute(.facts(collaboration: id, columns), counts: counts)
    case "plan":
      if let plan = one("drop") { return .drop(plan: plan) }
      if let plan = one("withdraw") {
        return .withdraw((said["members"] ?? []).map { member($0, named: nil) }, plan: plan)
      }
      if let plan = one("realise") {
        return founded(one("collaboration"), said).map { .realise(plan: plan, as: $0) }
      }
      guard let plan = one("plan") else { return nil }
      let members = (said["members"] ?? []).map { text in
        let code = code(text, scheme)
        return Membership(collaboration: plan, municipality: code, party: code == nil ? text : "", role: .member)
      }
      let since = one("since").flatMap { KnownDay(stored: $0) } ?? .unknown
      return .plan(
        Plan(
          id: plan, name: one("name") ?? "", status: one("status") ?? "", memberships: members,
          period: Period(from: since, to: nil) ?? .ongoing))
    case "import":
      func cells(_ name: String) -> [String: String]? {
        said[name].map { values in
          Dictionary(values.map(cell), uniquingKeysWith: { first, _ in first })
        }
      }
      guard let table = one("table").flatMap(RowChange.Table.init) else { return nil }
      return RowSetting(table, before: cells("was"), after: cells("is")).map { .set($0) }
    default: return nil
    }
  }

  /// A cell as the entry writes it: `role=member`.
  private func cell(_ text: String) -> (String, String) {
    let end = text.firstIndex(of: "=") ?? text.endIndex
    return (String(text[..<end]), String(text[end...].dropFirst()))
  }

  /// A collaboration that the edit brings into the register. What follows from its day is left open, so that it follows
  /// from another day too.
  private func founded(_ id: String?, _ said: [String: [String]]) -> Collaboration? {
    guard let id else { return nil }
    var new = Collaboration(id: id, number: 0, name: "")
    new.set(said.compactMapValues(\.first))
    if new.founding.description == day { new.founding = .unknown }
    return new
  }

  private func code(_ text: String, _ scheme: CodeScheme) -> MunicipalityCode? {
    scheme.reading(of: text).code.flatMap { $0.text == text ? $0 : nil }
  }
}
