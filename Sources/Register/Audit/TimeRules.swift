extension RegisterRule {
  /// A municipality counts once on every day, not only on the one that is looked at.
  ///
  /// Told with the first day on which it is in both. Where a start is not recorded it is a warning: the membership may
  /// have begun when the other had ended.
  public static let twoMembershipsAnotherDay = RegisterRule(
    kind: "two-memberships-another-day",
    summary: "A municipality is a member of two collaborations at once on some other day."
  ) { audit in
    let members = audit.counted.memberships.filter { $0.role == .member }
    let groups = Dictionary(grouping: members, by: \.municipality)
    return groups.flatMap { code, rows -> [Problem] in
      guard let code else { return [] }
      let rows = rows.withoutRepeats
      return rows.indices.flatMap { place in
        rows[..<place].compactMap { earlier in audit.double(code, earlier, rows[place]) }
      }
    }
  }

  /// A code means its municipality only while the municipality has it.
  public static let codeOutsidePeriod = RegisterRule(
    kind: "code-outside-period", summary: "A party has its code on a day on which it was not valid."
  ) { audit in
    audit.register.memberships.compactMap { membership in
      guard let code = membership.municipality else { return nil }
      let own = membership.dayOfForeignCode(in: audit.territory, codeDay: audit.codeDay)
      let subject = "\(audit.label(membership)), \(membership.role.rawValue) of \(audit.name(membership.collaboration))"
      if let own, audit.territory.municipality(code) != nil, audit.succession.isInUse(code, on: own) == false {
        let before = audit.succession.counterpart(of: code, on: audit.codeDay, at: own).same
        return Problem(
          kind: "code-outside-period", severity: .warning, subject: code.text,
          sentence: own > audit.codeDay
            ? "\(subject), began on \(membership.period.from.inWords) under a code that was not in use then"
            : "\(subject), ended on \(membership.period.to?.inWords ?? "") under a code that was not in use on its last day"
              + (before.map { ": it was \($0) then" } ?? ""),
          values: [.init("collaboration", membership.collaboration), .init("to", membership.period.endText)])
      }
      guard let start = membership.period.latestStart,
        let beginning = audit.succession.beginning(of: code, on: own ?? audit.codeDay), beginning > start
      else { return nil }
      return Problem(
        kind: "code-outside-period", severity: .warning, subject: code.text,
        sentence: "\(subject), from \(membership.period.from.inWords), exists from \(beginning) only",
        values: [.init("collaboration", membership.collaboration), .init("exists_from", beginning)])
    }
  }

  /// Who was a member under a code of another time, and is no municipality of the territory by itself.
  public static let notCounted = RegisterRule(
    kind: "not-counted", summary: "A membership of the day counts for no municipality, or for a part of it only."
  ) { audit in
    audit.units.leftOut(on: audit.day).map { leftOut in
      Problem(
        kind: "not-counted", severity: .note, subject: leftOut.membership.municipality?.text ?? "register",
        sentence: leftOut.description, values: [.init("collaboration", leftOut.membership.collaboration)])
    }
  }

  /// Who leaves and is back within the month has likely not left.
  public static let shortGap = RegisterRule(
    kind: "short-gap", summary: "A party left a collaboration and joined it again within days."
  ) { audit in
    struct Key: Hashable {
      var collaboration: String, party: String, role: Role
    }
    let groups = Dictionary(grouping: audit.counted.memberships) {
      Key(collaboration: $0.collaboration, party: $0.municipality?.text ?? $0.party, role: $0.role)
    }
    return groups.values.map(\.withoutRepeats).flatMap { rows in
      rows.flatMap { first in
        rows.compactMap { second -> Problem? in
          guard let left = first.period.to?.exact, let back = second.period.from.exact,
            (1...31).contains(back.number - left.number),
            // Nobody who is in all the time has a gap.
            !rows.contains(where: { $0.period.contains(left) })
          else { return nil }
          let days = back.number - left.number
          return Problem(
            kind: "short-gap", severity: .warning, subject: first.collaboration,
            sentence: "\(audit.label(second)), \(second.role.rawValue) of \(audit.name(second.collaboration)), left on "
              + "\(left) and came back on \(back), \(days) \(days == 1 ? "day" : "days") later",
            values: [.init("to", left), .init("from", back)])
        }
      }
    }
  }

  /// What has ended has no members.
  public static let memberOfEnded = RegisterRule(
    kind: "member-of-ended", summary: "A collaboration has ended and has memberships that go on."
  ) { audit in
    audit.register.collaborations.compactMap { collaboration in
      guard let end = collaboration.end else { return nil }
      let ongoing = audit.register.memberships.filter { $0.collaboration == collaboration.id && $0.period.end == nil }
      guard let first = ongoing.first else { return nil }
      return Problem(
        kind: "member-of-ended", severity: .warning, subject: collaboration.id,
        sentence: "\(collaboration.name) ended on \(end), and \(ongoing.count) of its memberships "
          + "\(ongoing.count == 1 ? "goes" : "go") on, as that of \(audit.label(first))",
        values: [.init("ended", end), .init("rows", ongoing.count)])
    }
  }
}

extension RegisterAudit {
  /// That a municipality is in two collaborations on some day, if it is, and not on the audit's own.
  fileprivate func double(_ code: MunicipalityCode, _ first: Membership, _ second: Membership) -> Problem? {
    guard first.collaboration != second.collaboration, let one = life(of: first), let other = life(of: second),
      let shared = one.intersection(other), !shared.contains(day)
    else { return nil }
    let isRecorded = first.period.start != nil && second.period.start != nil
    let time =
      (shared.start == nil ? "" : " from \(shared.from.inWords)") + (shared.to.map { " until \($0.inWords)" } ?? "")
    return Problem(
      kind: "two-memberships-another-day", severity: isRecorded ? .error : .warning, subject: code.text,
      sentence: "\(label(code)) is a member of \(name(first.collaboration)) and \(name(second.collaboration))\(time)"
        + (isRecorded ? "" : ", as far as is recorded: a start is missing"),
      values: [
        .init("collaboration", first.collaboration), .init("collaboration", second.collaboration),
        .init("first_day", shared.startText),
      ])
  }

  /// When a membership holds and its collaboration is there; `nil` for never.
  private func life(of membership: Membership) -> Period? {
    guard let collaboration = register.collaboration(membership.collaboration) else { return nil }
    return Period(start: collaboration.firstDay, end: collaboration.end)?.intersection(membership.period)
  }
}

/// A collaboration and when somebody was in it.
private struct Stay: Hashable {
  var collaboration: String
  var period: Period
}

extension [Membership] {
  /// The first row of each collaboration and period: the same said once more has no further fault, and a file may say it a
  /// hundred thousand times. Linear.
  fileprivate var withoutRepeats: [Membership] {
    var seen: Set<Stay> = []
    return filter { seen.insert(Stay(collaboration: $0.collaboration, period: $0.period)).inserted }
  }
}
