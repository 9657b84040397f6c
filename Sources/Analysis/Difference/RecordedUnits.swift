import Register

/// Whose the rows of a register are, followed through all changes of codes.
struct RecordedUnits {
  /// Who takes part in what: the same through new numbers of a municipality.
  struct Party: Hashable {
    var collaboration: String
    var code: MunicipalityCode?
    /// What it is called, where it has no code.
    var name: String
  }

  private let register: Register
  private let territory: Territory
  private let succession: Succession
  private let codeDay: Day

  /// The rows of a register, with the code changes of a state.
  init(_ register: Register, in state: DatedRegister) {
    self.register = register
    territory = state.territory
    succession = Succession(state.territory.codeChanges)
    codeDay = state.territory.codeDay ?? state.knownDay
  }

  /// Who takes part by a row.
  func party(of membership: Membership) -> Party {
    guard let code = unit(of: membership) else {
      return Party(collaboration: membership.collaboration, code: nil, name: membership.party)
    }
    return Party(collaboration: membership.collaboration, code: code, name: "")
  }

  /// The code of the data set for a row's unit; the row's own where the unit is no longer, or not yet, the same.
  func unit(of membership: Membership) -> MunicipalityCode? {
    membership.municipality.map {
      succession.counterpart(of: $0, on: meaning(of: membership), at: codeDay).same ?? $0
    }
  }

  /// The codes that count for a row in the data set.
  func counted(_ membership: Membership) -> Set<MunicipalityCode> { codes(of: membership, on: codeDay) }

  /// Whether the unit of a row, or one that it came from or went into, is a member of its collaboration on the day.
  func isMember(_ membership: Membership, on day: Day) -> Bool {
    guard register.collaboration(membership.collaboration)?.exists(on: day) ?? false else { return false }
    let codes = codes(of: membership, on: day)
    return register.memberships.contains {
      $0.collaboration == membership.collaboration && $0.role == .member && $0.period.contains(day)
        && !codes.isDisjoint(with: self.codes(of: $0, on: day))
    }
  }

  /// The row whose start or end is what an event tells, a member's before any other; `nil` when none is.
  func row(of event: Event, isLeaving: Bool) -> Membership? {
    guard let code = event.municipality else { return nil }
    let rows = register.memberships.filter { membership in
      let when = isLeaving ? membership.period.ending : membership.period.beginning
      guard membership.collaboration == event.collaboration, when.agrees(with: event.when) else { return false }
      if membership.municipality == code || unit(of: membership) == code { return true }
      let day = isLeaving ? membership.period.end?.previous : membership.period.start
      return day.map { codes(of: membership, on: $0).contains(code) } ?? false
    }
    return rows.first { $0.role == .member } ?? rows.first
  }

  /// The codes on a day of what a row's unit is, came from or went into. Outside the row's period its unit is followed
  /// from the nearest day of the period.
  private func codes(of membership: Membership, on day: Day) -> Set<MunicipalityCode> {
    guard let code = membership.municipality else { return [] }
    var own = day
    if let start = membership.period.start, day < start { own = start }
    if let end = membership.period.end, day >= end { own = end.previous ?? day }
    return moved(moved([code], from: meaning(of: membership), to: own), from: own, to: day)
  }

  private func moved(_ codes: Set<MunicipalityCode>, from day: Day, to other: Day) -> Set<MunicipalityCode> {
    Set(
      codes.flatMap { code -> [MunicipalityCode] in
        let counterpart = succession.counterpart(of: code, on: day, at: other)
        return (counterpart.inside + counterpart.partOf).map(\.code)
      })
  }

  private func meaning(of membership: Membership) -> Day {
    membership.dayOfForeignCode(in: territory, codeDay: codeDay) ?? codeDay
  }
}
