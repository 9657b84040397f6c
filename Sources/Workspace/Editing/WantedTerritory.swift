import Register

extension RegisterDesk {
  /// The edit by which a municipality is divided, or several become one.
  func territory(
    _ names: [String], into wanted: [WantedPart], county: String?, host: String?, _ terms: EditTerms,
    _ notes: inout Notes
  ) throws -> RegisterEdit {
    let day = terms.day.day
    // What changes on a day is known by what it was called until then.
    let known = register.book.codeChanges.filter { $0.day == day }
    let old = try names.map { text in
      let meant = Set(known.filter { isNamed($0, text) }.map(\.oldCode))
      if meant.count == 1, let code = meant.first { return code }
      return try municipality(text, on: day.flatMap(\.previous), until: day, &notes)
    }
    let lines = known.filter { old.contains($0.oldCode) }
    var parts = try wanted.map { try part($0, among: lines, county: county) }
    for line in lines where !parts.contains(where: { $0.code == line.newCode }) {
      parts.append(MunicipalityPart(code: line.newCode, name: line.newName))
    }
    if parts.count == 1 { return try merger(of: old, into: parts[0], on: day, terms) }
    guard old.count == 1 else {
      throw Failure(
        "several become several on one day; tell of each division and each merger by itself, with "
          + "one \(parameter: "into") for a merger", cause: .wrongRequest)
    }
    let text = text(.municipalityDivided(name(old[0]), into: parts.map { $0.name.isEmpty ? name($0.code) : $0.name }))
    let heir = try host.map { try code(of: $0, among: parts) }
    return terms.edit(.divideMunicipality(old[0], into: parts, host: heir), eventText: text)
  }

  /// A merger, of those that the table of code changes names with those that are given.
  private func merger(
    of given: [MunicipalityCode], into part: MunicipalityPart, on day: Day?, _ terms: EditTerms
  ) throws -> RegisterEdit {
    let known = register.book.codeChanges.filter { $0.day == day && $0.newCode == part.code }
    let old = given + known.map(\.oldCode).filter { !given.contains($0) }
    guard (part.places ?? []).count < 2 else {
      throw Failure(
        "a merged \(register.ground.territory.levels.unit, .one) goes on as a member of one collaboration",
        cause: .wrongRequest)
    }
    let place: MergedMunicipality.Place = part.places.map { $0.first.map { .member(of: $0) } ?? .outside } ?? .same
    let name = part.name.isEmpty ? known.first?.newName ?? self.name(part.code) : part.name
    return terms.edit(
      .mergeMunicipalities(
        old, into: MergedMunicipality(code: part.code, name: part.name, county: part.county, place: place)),
      eventText: text(.municipalitiesMerged(old.map(self.name), into: name)))
  }

  private func part(
    _ wanted: WantedPart, among lines: [CodeChange], county: String?
  ) throws -> MunicipalityPart {
    let known = lines.map { MunicipalityPart(code: $0.newCode, name: $0.newName) }
    let places = try wanted.places?.map { text in
      register.book.plans.contains { $0.id == text } ? text : try collaboration(text).id
    }
    return MunicipalityPart(
      code: try code(of: wanted.municipality, among: known), name: wanted.name?.text ?? "",
      county: county.map { self.county($0) ?? $0 } ?? "", places: places)
  }

  /// Whether a text is the code or the name of what a line says has gone.
  private func isNamed(_ line: CodeChange, _ text: String) -> Bool {
    line.oldCode.text == text || normalisedName(line.oldName) == normalisedName(text)
  }

  /// The code that somebody gives, itself or by a name that a part has.
  private func code(of text: String, among parts: [MunicipalityPart]) throws -> MunicipalityCode {
    let named = parts.filter { normalisedName($0.name) == normalisedName(text) }
    if named.count == 1 { return named[0].code }
    let scheme = register.dataSet.settings.codes
    guard case .code(let code, _, _) = scheme.reading(of: text) else {
      throw Failure(
        "'\(text)' is no \(register.ground.territory.levels.unit, .one) code of \(scheme)", cause: .wrongRequest)
    }
    return code
  }

  /// Who leaves a collaboration: as the day calls it, or, where that one is not in it, as the day before does.
  func leaver(
    _ name: String, county: String?, in id: String, on day: EditDay, _ notes: inout Notes
  ) throws -> EditParty {
    func isIn(_ party: EditParty, on day: Day?) -> Bool {
      guard let code = party.municipality else { return true }
      return register.book.memberships.contains { $0.collaboration == id && register.isSame($0, code, on: day) }
    }
    var own = Notes()
    let found = Result { try party(name, county: county, isMunicipality: true, in: id, on: day.day, &own) }
    if case .day(let last) = day, !((try? found.get()).map { isIn($0, on: last) } ?? false),
      let before = last.previous
    {
      var earlierNotes = Notes()
      let earlier = try? party(
        name, county: county, isMunicipality: true, in: id, on: before, &earlierNotes)
      if let earlier, isIn(earlier, on: before) {
        notes.add(earlierNotes)
        return earlier
      }
    }
    notes.add(own)
    return try found.get()
  }
}
