extension ImportPlanner {
  /// The collaboration that a claim is about.
  mutating func target(of claim: ImportClaim) -> Target {
    let key = "\(claim.collaborationID)\u{1F}\(claim.collaboration.text)"
    if let target = targets[key], target != .open { return target }
    let target = settledTarget(claim.collaboration, id: claim.collaborationID, county: claim.county)
    targets[key] = target
    return target
  }

  mutating func settledTarget(_ cell: ImportClaim.Cell, id: String, county: String) -> Target {
    if !id.isEmpty, register.collaboration(id) != nil { return .known(id) }
    let text = cell.text
    if text.isEmpty { return askWithoutCollaboration(cell) }
    let ids = names.ids(of: text)
    if ids.count == 1 { return .known(ids[0]) }
    if let place = foundedPlace(text) { return .new(place) }
    // Where there is nothing yet, nothing can have been misspelled.
    if ids.isEmpty, settings.takesNew || register.collaborations.isEmpty {
      return found(text, id: id, county: county, cell.place)
    }
    let alike = ids.isEmpty ? names.alike(text) : ids.compactMap(register.collaboration)
    let question = ImportQuestion(
      id: questionID("collaboration", text), kind: .collaboration, places: [cell.place], text: text,
      collaboration: text,
      sentence: ids.isEmpty
        ? "the register has no collaboration '\(shortened(text))': a new one, or another name?"
        : "'\(shortened(text))' may be \(NamingText(listed: alike.map { "\($0.name)" }, "or"))",
      candidates: alike.map { .init($0.id, "\($0.name)") } + [
        .init("new", "a new collaboration"), .init("skip", "left out"),
      ],
      expected: "the id of a collaboration, 'new', 'new' with an id behind it, or 'skip'")
    let register = register
    let taken = Set(register.collaborations.map(\.id) + founded.map(\.id))
    let answer = ask(question) { answer -> Reading<(target: Target?, key: String)> in
      if answer == "skip" { return .value((.skipped, "")) }
      let parts = answer.split(separator: " ")
      if parts.first == "new", parts.count <= 2 {
        let key = parts.count == 2 ? String(parts[1]) : ""
        if taken.contains(key) { return .refused("the id '\(key)' is taken") }
        if !key.isEmpty, key != collaborationKey(key, taken: []) {
          return .refused("an id is made of small letters, digits and hyphens")
        }
        return .value((nil, key))
      }
      if register.collaboration(answer) != nil { return .value((.known(answer), "")) }
      let ids = CollaborationNames(register.collaborations).ids(of: answer)
      if ids.count == 1 { return .value((.known(ids[0]), "")) }
      return .refused("the register has no such collaboration")
    }
    guard let answer else { return .open }
    return answer.value.target ?? found(text, id: answer.value.key, county: county, cell.place)
  }

  private mutating func askWithoutCollaboration(_ cell: ImportClaim.Cell) -> Target {
    let question = ImportQuestion(
      id: "no-collaboration: \(cell.place.short)", kind: .noCollaboration, places: [cell.place], text: "",
      collaboration: "", sentence: "nothing says which collaboration the row is about",
      candidates: [.init("skip", "left out")], expected: "the id of a collaboration, or 'skip'")
    let register = register
    return ask(question) { answer -> Reading<Target> in
      if answer == "skip" { return .value(.skipped) }
      return register.collaboration(answer) == nil
        ? .refused("the register has no such collaboration") : .value(.known(answer))
    }?.value ?? .open
  }

  private func foundedPlace(_ text: String) -> Int? {
    founded.firstIndex { normalisedName($0.name) == normalisedName(text) }
  }

  private mutating func found(_ text: String, id: String, county: String, _ place: ImportPlace) -> Target {
    let taken = Set(register.collaborations.map(\.id) + founded.map(\.id))
    let name = unbrokenName(text)
    let key =
      !id.isEmpty && !taken.contains(id) && id == collaborationKey(id, taken: [])
      ? id
      : collaborationKey(name, taken: taken)
    founded.append(NewCollaboration(id: key, name: name, county: county, place: place))
    return .new(founded.count - 1)
  }

  /// The host that the file names for a collaboration.
  mutating func settleHost(
    _ collaboration: ImportClaim.Cell, id: String, _ host: ImportClaim.Cell, county: String
  ) {
    let ending = "\u{1F}\(collaboration.text)"
    var target = targets["\(id)\(ending)"] ?? .open
    if targets["\(id)\(ending)"] == nil {
      // A row with a host and no party may name the collaboration in another way than the rows with parties.
      let named = Set(targets.filter { $0.key.hasSuffix(ending) }.values)
      if named.count > 1 {
        let name = shortened(collaboration.text)
        note(host.place, "the host '\(shortened(host.text))' is not read: several collaborations are called '\(name)'")
      }
      if named.count == 1, let only = named.first { target = only }
    }
    guard target != .open, target != .skipped else { return }
    let hint = county.isEmpty ? self.county(of: target) : county
    let claim = ImportClaim(
      collaboration: collaboration, party: ListedParty(name: host.text), place: host.place, county: hint)
    guard case .municipality(let code, _)? = party(of: claim, in: target, role: .member) else { return }
    record(host: code, of: target, host.place)
  }

  /// Notes a host, and asks where the register has another one.
  mutating func record(
    host: MunicipalityCode, of target: Target, _ place: ImportPlace, from: KnownDay? = nil
  ) {
    switch target {
    case .new(let new):
      if let other = founded[new].host, other != host {
        note(place, "\(index.label(host)) stands as a second host of \(founded[new].name); the first counts")
      } else {
        founded[new].host = host
      }
    case .known(let id):
      guard let collaboration = register.collaboration(id), collaboration.host != host else { return }
      let change = ImportChange.host(collaboration, host, from: from, place: place)
      guard let present = collaboration.host else {
        if !plan.changes.contains(change) { plan.changes.append(change) }
        return
      }
      let question = ImportQuestion(
        id: questionID("host", collaboration.name, host.text), kind: .host, places: [place], text: host.text,
        collaboration: collaboration.name,
        sentence: """
          the host of \(collaboration.name) is \(index.label(present)) in the register and \(index.label(host)) in the file
          """,
        candidates: [.init("change", "the file is right"), .init("keep", "the register is right")],
        expected: "'change' or 'keep'")
      let answer = ask(question) { answer -> Reading<Bool> in
        answer == "change"
          ? .value(true) : answer == "keep" ? .value(false) : .refused("it is neither 'change' nor 'keep'")
      }
      if answer?.value == true, !plan.changes.contains(change) { plan.changes.append(change) }
    case .open, .skipped: return
    }
  }

  /// The code of the county under which a collaboration is filed; empty when nothing says so.
  func county(of target: Target) -> String {
    switch target {
    case .known(let id): register.collaboration(id)?.county ?? ""
    case .new(let place): founded[place].county
    case .open, .skipped: ""
    }
  }
}

/// A name that was broken over lines, on one line; a hyphen at the end of a line belongs to the name.
func unbrokenName(_ text: String) -> String {
  var name = ""
  for part in text.split(whereSeparator: \.isNewline).map({ trimmed(String($0)) }) where !part.isEmpty {
    name += (name.isEmpty || name.hasSuffix("-") ? "" : " ") + part
  }
  return name.split(separator: " ").joined(separator: " ")
}
