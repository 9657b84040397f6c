extension RegisterRule {
  /// Events and memberships tell the same story twice; where they differ, one of them is wrong.
  public static let eventContradictsMembership = RegisterRule(
    kind: "event-contradicts-membership",
    summary: "An event says that somebody joined or left, and no membership agrees."
  ) { audit in
    audit.events.compactMap { event in
      guard let code = event.municipality, let word = event.word, word == .joined || word == .left,
        audit.register.collaboration(event.collaboration) != nil
      else { return nil }
      let unit = audit.unit(code, of: event)
      let rows = audit.counted.memberships.filter {
        $0.collaboration == event.collaboration && $0.role == .member && $0.municipality == unit
      }
      let fault = word == .left ? faultOfLeaving(event.when, rows) : faultOfJoining(event.when, rows)
      guard let fault else { return nil }
      let time = event.when == .unknown ? "" : " \(event.when.exact == nil ? "in" : "on") \(event.when.inWords)"
      return Problem(
        kind: "event-contradicts-membership", severity: .warning, subject: event.collaboration,
        sentence: "an event says that \(audit.label(unit)) \(word.rawValue) \(audit.name(event.collaboration))\(time), "
          + "and \(fault)",
        values: [.init("municipality", code), .init("event", word.rawValue)])
    }
  }
}

/// What a register says instead of a leaving, as half a sentence; `nil` when it agrees or says nothing.
private func faultOfLeaving(_ when: Event.When, _ rows: [Membership]) -> String? {
  if let day = when.exact {
    if rows.contains(where: { $0.period.contains(day) }) { return "its membership goes on" }
    let ends = rows.filter { !($0.period.to?.agrees(with: when) ?? false) && $0.period.to != .unknown }
      .compactMap(\.period.end)
    return rows.isEmpty || ends.count < rows.count ? nil : ends.max().map { "its membership ended on \($0)" }
  } else if let last = when.latest {
    return rows.contains { $0.period.contains(last) } ? "its membership goes on" : nil
  } else {
    return rows.contains { $0.period.end == nil && $0.period.start == nil }
      ? "the register has it as a member without a start or an end" : nil
  }
}

/// What a register says instead of a joining, as half a sentence; `nil` when it agrees or nobody can tell.
private func faultOfJoining(_ when: Event.When, _ rows: [Membership]) -> String? {
  guard let first = when.earliest, let last = when.latest else { return nil }
  if rows.isEmpty { return "no membership says so" }
  let starts = rows.map(\.period.start)
  if starts.contains(nil) { return nil }
  let known = rows.filter { row in
    guard let start = row.period.start, let latest = row.period.latestStart else { return false }
    return start <= last && latest >= first
  }
  return known.isEmpty ? rows.map(\.period.from.inWords).min().map { "its membership begins on \($0)" } : nil
}

extension RegisterAudit {
  /// The municipality that an event names, under the territory's code.
  fileprivate func unit(_ code: MunicipalityCode, of event: Event) -> MunicipalityCode {
    if territory.municipality(code) != nil { return code }
    var day = event.when.reference ?? codeDay
    // Who leaves as another takes over has the code of the day before.
    if event.when.exact != nil, succession.isInUse(code, on: day) != true { day = day.previous ?? day }
    return succession.counterpart(of: code, on: day, at: codeDay).same ?? code
  }
}
