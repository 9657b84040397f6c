extension RegisterRule {
  /// A municipality counts once, so it can be a member of one collaboration only.
  public static let twoMemberships = RegisterRule(
    kind: "two-memberships", summary: "A municipality is a member of two collaborations at once."
  ) { audit in
    var found: [MunicipalityCode: [String]] = [:]
    for membership in audit.members {
      guard let code = membership.municipality, found[code]?.contains(membership.collaboration) != true else {
        continue
      }
      found[code, default: []].append(membership.collaboration)
    }
    return found.filter { $0.value.count > 1 }.map { code, collaborations in
      Problem(
        kind: "two-memberships", severity: .error, subject: code.text,
        sentence: "\(audit.label(code)) is a member of \(collaborations.map(audit.name).joined(separator: " and ")) "
          + "on \(audit.day)",
        values: collaborations.map { .init("collaboration", $0) })
    }
  }

  /// The same party in the same role of the same collaboration, over periods that share a day.
  public static let duplicateMembership = RegisterRule(
    kind: "duplicate-membership", summary: "The register says the same twice."
  ) { audit in
    struct Key: Hashable {
      var collaboration: String
      var party: String
      var role: Role
    }
    let groups = Dictionary(grouping: audit.register.memberships) {
      Key(collaboration: $0.collaboration, party: $0.municipality?.text ?? $0.party, role: $0.role)
    }
    return groups.compactMap { key, memberships in
      let isOverlapping = memberships.indices.contains { index in
        memberships[..<index].contains { $0.period.overlaps(memberships[index].period) }
      }
      guard isOverlapping, let first = memberships.first else { return nil }
      let party = first.municipality.map(audit.label) ?? first.party
      return Problem(
        kind: "duplicate-membership", severity: .warning, subject: key.collaboration,
        sentence: "\(party) stands more than once as \(key.role.rawValue) of \(audit.name(key.collaboration))",
        values: [.init("municipality", key.party), .init("rows", memberships.count)])
    }
  }

  /// Code and name in one row should mean the same; where they do not, nobody knows which was meant.
  public static let nameContradictsCode = RegisterRule(
    kind: "name-contradicts-code", summary: "The party's name is not a name of the municipality with the code."
  ) { audit in
    let others = Dictionary(grouping: audit.aliases, by: \.municipality)
    return audit.register.memberships.compactMap { membership in
      guard let code = membership.municipality, let municipality = audit.territory.municipality(code) else {
        return nil
      }
      let names = [municipality.name, municipality.officialName] + (others[code] ?? []).map(\.name)
      let known = Set(names.flatMap { parallelNames($0) + [$0, nameWithoutRemark($0)] }.map { normalisedName($0) })
      let party = nameWithoutRemark(membership.party)
      // A register of codes alone writes the code for a name.
      if party.isEmpty || party == code.text { return nil }
      if ([party] + parallelNames(party)).contains(where: { known.contains(normalisedName($0)) }) { return nil }
      return Problem(
        kind: "name-contradicts-code", severity: .warning, subject: code.text,
        sentence: "a \(membership.role.rawValue) of \(audit.name(membership.collaboration)) has the code of "
          + "\(audit.label(code)) and the name '\(membership.party)'",
        values: [.init("name", membership.party), .init("collaboration", membership.collaboration)])
    }
  }

  /// A membership must be of a collaboration that the register has.
  public static let unknownCollaboration = RegisterRule(
    kind: "unknown-collaboration", summary: "A membership is of a collaboration that does not exist."
  ) { audit in
    let groups = Dictionary(grouping: audit.register.memberships, by: \.collaboration)
    return groups.filter { audit.register.collaboration($0.key) == nil }.map { id, memberships in
      Problem(
        kind: "unknown-collaboration", severity: .error, subject: id,
        sentence: "\(memberships.count) \(memberships.count == 1 ? "membership is" : "memberships are") of '\(id)', "
          + "which is no collaboration of the register",
        values: [.init("rows", memberships.count)])
    }
  }

  /// A member is a municipality; whoever is not takes part in another role.
  public static let municipalityMissing = RegisterRule(
    kind: "member-without-municipality", summary: "A member has no municipality code."
  ) { audit in
    audit.register.memberships(on: audit.day).filter { $0.role == .member && $0.municipality == nil }.map {
      membership in
      Problem(
        kind: "member-without-municipality", severity: .error, subject: membership.collaboration,
        sentence: "'\(membership.party)' is a member of \(audit.name(membership.collaboration)) without a code, "
          + "and is not counted")
    }
  }

  /// A code must belong to a municipality in the membership's own time. A member counts, so there it is an error.
  ///
  /// One that ended before the territory's codes has a code of its last day, any other one of the territory's.
  public static let unknownCode = RegisterRule(
    kind: "unknown-code", summary: "A party has a code that no municipality has in the time of the membership."
  ) { audit in
    audit.register.memberships.compactMap { membership in
      guard let code = membership.municipality, audit.territory.municipality(code) == nil else { return nil }
      let own = membership.dayOfForeignCode(in: audit.territory, codeDay: audit.codeDay)
      if let own, audit.succession.isInUse(code, on: own) == true { return nil }
      if audit.units.leftOut.contains(where: { $0.isWithoutFigures && $0.membership == membership }) { return nil }
      return Problem(
        kind: "unknown-code", severity: membership.role == .member ? .error : .warning, subject: code.text,
        sentence: "\(membership.party.isEmpty ? code.text : "\(membership.party) (\(code))") in "
          + "\(audit.name(membership.collaboration)): \(audit.fate(of: code, on: own ?? audit.codeDay))",
        values: [.init("collaboration", membership.collaboration)])
    }
  }

  /// Nobody takes part in what does not exist yet or any more.
  public static let membershipOutsideLife = RegisterRule(
    kind: "membership-outside-life", summary: "A membership begins before its collaboration or outlives it."
  ) { audit in
    audit.register.memberships.compactMap { membership in
      guard let collaboration = audit.register.collaboration(membership.collaboration) else { return nil }
      let party = audit.label(membership)
      if let start = membership.period.start, collaboration.founding.isAfter(membership.period.latestStart ?? start) {
        return Problem(
          kind: "membership-outside-life", severity: .warning, subject: collaboration.id,
          sentence:
            "\(party) is in \(collaboration.name) from \(membership.period.from.inWords), before its founding in "
            + "\(collaboration.founding.when.inWords)",
          values: [.init("from", start), .init("founded", collaboration.founding)])
      }
      if let end = collaboration.end, let last = membership.period.end, last > end {
        return Problem(
          kind: "membership-outside-life", severity: .warning, subject: collaboration.id,
          sentence: "\(party) is in \(collaboration.name) until \(last), after its end on \(end)",
          values: [.init("to", last), .init("ended", end)])
      }
      return nil
    }
  }

  /// A plan for a municipality that is a member already would make it one twice.
  public static let plannedMemberAlreadyIn = RegisterRule(
    kind: "planned-member-already-in", summary: "A municipality in a plan is a member of a collaboration already."
  ) { audit in
    var memberOf: [MunicipalityCode: String] = [:]
    for membership in audit.members {
      if let code = membership.municipality, memberOf[code] == nil { memberOf[code] = membership.collaboration }
    }
    return audit.plans.flatMap { plan in
      plan.memberships.compactMap { planned -> Problem? in
        guard planned.role == .member, let code = planned.municipality, let present = memberOf[code],
          // A member of what was planned: the plan has been carried out.
          present != plan.id
        else { return nil }
        return Problem(
          kind: "planned-member-already-in", severity: .warning, subject: code.text,
          sentence: "\(audit.label(code)) is planned for \(plan.name) and is a member of \(audit.name(present))",
          values: [.init("plan", plan.id), .init("collaboration", present)])
      }
    }
  }
}

extension RegisterAudit {
  /// Why a code belongs to no municipality on the day, as half a sentence.
  func fate(of code: MunicipalityCode, on day: Day) -> String {
    if let former = succession.formerMunicipality(code, on: day) { return former.description }
    if let coming = succession.comingMunicipality(code, after: day) {
      return "\(coming.name) (\(code)) exists from \(coming.day) only"
    }
    return "no \(territory.levels.unit.one) has the code \(code) on \(day)"
  }
}
