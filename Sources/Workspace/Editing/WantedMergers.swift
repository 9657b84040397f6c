import Register

extension RegisterDesk {
  /// The edit by which collaborations become one of the register, or a new one.
  func merger(
    of parts: [String], into id: String, colour: Int?, _ facts: CollaborationFacts, _ terms: EditTerms,
    _ notes: inout Notes
  ) throws -> RegisterEdit {
    let old = try parts.map { try collaboration($0) }
    let target: Collaboration
    if let known = try knownCollaboration(id) {
      guard facts.isEmpty, colour == nil else { throw Failure.idleFacts }
      target = known
    } else {
      target = try founded(id, colour: colour, facts, on: terms.day.day, &notes)
    }
    return terms.edit(
      .mergeCollaborations(old.map(\.id), into: target),
      eventText: text(.collaborationsMerged(old.map(\.name), into: target.name)))
  }

  /// The edit by which municipalities become one.
  func merger(
    ofMunicipalities parts: [String], into id: String, name: String, county: String, _ place: MergedPlace,
    _ terms: EditTerms, _ notes: inout Notes
  ) throws -> RegisterEdit {
    let scheme = register.dataSet.settings.codes
    guard case .code(let code, _, _) = scheme.reading(of: id) else {
      throw Failure(
        "'\(id)' is no \(register.ground.territory.levels.unit, .one) code of \(scheme)", cause: .wrongRequest)
    }
    let day = terms.day.day
    // What merges on a day is known by what it was called until then.
    let before = day.flatMap(\.previous)
    let old = try parts.map { try municipality($0, on: before, until: day, &notes) }
    let goesOn: MergedMunicipality.Place =
      switch place {
      case .same: .same
      case .member(let id): .member(of: try collaboration(id).id)
      case .outside: .outside
      }
    let known = register.book.codeChanges.first { $0.newCode == code && $0.day == day }?.newName
    let newName = name.isEmpty ? known ?? self.name(code) : name
    return terms.edit(
      .mergeMunicipalities(old, into: MergedMunicipality(code: code, name: name, county: county, place: goesOn)),
      eventText: text(.municipalitiesMerged(old.map(self.name), into: newName)))
  }
}

extension Failure {
  /// A merger brings facts or a colour, and goes into a collaboration of the register, where they would do nothing.
  public static let idleFacts = Failure(
    "facts and a colour do nothing where a merger goes into a collaboration of the register", cause: .wrongRequest)
}

extension Failure {
  /// A colour that nothing can keep.
  static let undatedColour = Failure(
    "another colour holds from a day on, and the data set keeps it in a table 'facts'; there is no day, or no table",
    cause: .refused)
}

extension Failure {
  /// A day for a plan that nothing can keep.
  static let undatedPlan = Failure(
    "the data set keeps no days of plans; its table 'plans' has no columns 'from' and 'to'", cause: .refused)
}
