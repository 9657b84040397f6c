extension RegisterRule {
  /// The host does the others' work; one that is not a member is likely a mistake.
  public static let hostNotMember = RegisterRule(
    kind: "host-not-member", summary: "The host municipality is not a member of its collaboration."
  ) { audit in
    audit.register.collaborations(on: audit.day).compactMap { collaboration in
      guard let host = collaboration.host else { return nil }
      guard audit.territory.municipality(host) != nil else {
        return Problem(
          kind: "host-not-member", severity: .warning, subject: collaboration.id,
          sentence: "the host of \(collaboration.name) is unknown: \(audit.fate(of: host, on: audit.codeDay))",
          values: [.init("host", host)])
      }
      if audit.counted.members(of: collaboration.id, on: audit.day).contains(host) { return nil }
      return Problem(
        kind: "host-not-member", severity: .warning, subject: collaboration.id,
        sentence: "\(audit.label(host)) is the host of \(collaboration.name) without being a member on \(audit.day)",
        values: [.init("host", host)])
    }
  }

  /// A host that came to be after the founding can not have hosted it from the start.
  public static let foundedBeforeHost = RegisterRule(
    kind: "founded-before-host", summary: "A collaboration is older than its host municipality."
  ) { audit in
    audit.register.collaborations(on: audit.day).compactMap { collaboration in
      guard let host = collaboration.host, let beginning = audit.succession.beginning(of: host, on: audit.codeDay),
        collaboration.founding.isBefore(beginning),
        // Who took over when it came to be was not the first host.
        !audit.events.contains(where: {
          $0.collaboration == collaboration.id && $0.word == .hostChange && $0.municipality == host
        })
      else { return nil }
      return Problem(
        kind: "founded-before-host", severity: .warning, subject: collaboration.id,
        sentence:
          "\(collaboration.name) was founded in \(collaboration.founding.when.inWords), but its host \(audit.label(host)) "
          + "exists from \(beginning)",
        values: [.init("founded", collaboration.founding), .init("host", host), .init("exists_from", beginning)])
    }
  }

  /// Nothing ends before it begins.
  public static let endBeforeFounding = RegisterRule(
    kind: "end-before-founding", summary: "A collaboration ends before it is founded."
  ) { audit in
    audit.register.collaborations.compactMap { collaboration in
      guard let end = collaboration.end, collaboration.founding.isAfter(end) else { return nil }
      return Problem(
        kind: "end-before-founding", severity: .error, subject: collaboration.id,
        sentence:
          "\(collaboration.name) ended on \(end), before its founding in \(collaboration.founding.when.inWords)",
        values: [.init("founded", collaboration.founding), .init("ended", end)])
    }
  }

  /// What is counted as a formalised collaboration must not fail one of the four criteria.
  public static let criteriaNotMet = RegisterRule(
    kind: "criteria-not-met", summary: "A collaboration is counted although it fails a criterion."
  ) { audit in
    audit.register.collaborations(on: audit.day).compactMap { collaboration in
      let failing = collaboration.criteria.answers.filter { $0.answer == false }.map(\.name)
      if failing.isEmpty { return nil }
      return Problem(
        kind: "criteria-not-met", severity: .warning, subject: collaboration.id,
        sentence: "\(collaboration.name) is counted, but fails \(failing.joined(separator: ", "))",
        values: failing.map { .init("criterion", $0) })
    }
  }

  /// Criteria that nobody has recorded are common, and told once for all.
  public static let criteriaUnknown = RegisterRule(
    kind: "criteria-unknown", summary: "The answer to a criterion is not recorded."
  ) { audit in
    let collaborations = audit.register.collaborations(on: audit.day)
    let unknown = collaborations.filter { $0.criteria.answers.contains { $0.answer == nil } }
    if unknown.isEmpty { return [] }
    return [
      Problem(
        kind: "criteria-unknown", severity: .note, subject: "register",
        sentence:
          "for \(unknown.count) of \(counted(collaborations.count, "collaboration")) the answer to one of the criteria "
          + "is not recorded",
        values: [.init("collaborations", unknown.count)])
    ]
  }

  /// A collaboration of nobody is likely one whose members were forgotten.
  public static let withoutMembers = RegisterRule(
    kind: "without-members", summary: "A collaboration has no members on the day."
  ) { audit in
    let present = Set(audit.members.map(\.collaboration))
    return audit.register.collaborations(on: audit.day).filter { !present.contains($0.id) }.map { collaboration in
      Problem(
        kind: "without-members", severity: .warning, subject: collaboration.id,
        sentence: "\(collaboration.name) has no members on \(audit.day)")
    }
  }

  /// Tables are grouped by county, so that an unknown one leaves a collaboration without a place.
  public static let unknownCounty = RegisterRule(
    kind: "unknown-county", summary: "A collaboration is filed under a county that does not exist."
  ) { audit in
    audit.register.collaborations.compactMap { collaboration in
      guard !collaboration.county.isEmpty, audit.territory.county(collaboration.county) == nil else { return nil }
      return Problem(
        kind: "unknown-county", severity: .error, subject: collaboration.id,
        sentence:
          "\(collaboration.name) is filed under the \(audit.territory.levels.upperUnit.one) '\(collaboration.county)', which does not exist",
        values: [.init("county", collaboration.county)])
    }
  }

  /// The number is what ties a map to its legend.
  public static let duplicateNumber = RegisterRule(
    kind: "duplicate-number", summary: "Two collaborations have the same number."
  ) { audit in
    let groups = Dictionary(grouping: audit.register.collaborations(on: audit.day), by: \.number)
    return groups.filter { $0.value.count > 1 }.map { number, collaborations in
      Problem(
        kind: "duplicate-number", severity: .error, subject: String(number),
        sentence: "\(collaborations.map(\.name).joined(separator: " and ")) have the same number \(number)",
        values: collaborations.map { .init("collaboration", $0.id) })
    }
  }
}

extension Collaboration.Criteria {
  /// The criteria with their names, in the order of the definition.
  var answers: [(name: String, answer: Bool?)] {
    [
      ("written agreement", writtenAgreement), ("shared competence", sharedCompetence), ("authority", authority),
      ("general mandate", generalMandate),
    ]
  }
}
