/// The work of telling a register in the units of a territory, row by row and then for what was put together.
struct UnitTelling {
  /// What stands in the place of a row that is not as the register has it.
  private(set) var rows: [Int: [Membership]] = [:]
  private(set) var translations: [RegisterInUnits.Translation] = []
  private(set) var leftOut: [RegisterInUnits.LeftOut] = []

  private let register: Register
  private let territory: Territory
  private let codeDay: Day
  private let succession: Succession
  private var counted = MembersByUnit()
  private var parts = MergedParts()
  private var heirs: [(place: Int, unit: MunicipalityCode, changed: Day?)] = []

  init(_ register: Register, of territory: Territory, codeDay: Day) {
    self.register = register
    self.territory = territory
    self.codeDay = codeDay
    succession = Succession(territory.codeChanges)
    // What counts as it stands comes first, so that nothing moved there counts beside it.
    for row in foreignRows() { tell(row) }
    for whole in parts.whole(by: succession, codeDay: codeDay) { count(whole) }
    for heir in heirs { count(heir) }
  }

  private typealias Row = (place: Int, code: MunicipalityCode, means: Day, counterpart: Counterpart)

  /// The rows that mean something else than the territory does by their codes; the others are counted.
  private mutating func foreignRows() -> [Row] {
    var foreign: [Row] = []
    for (place, membership) in register.memberships.enumerated() {
      if let code = membership.municipality,
        let day = membership.dayOfForeignCode(in: territory, codeDay: codeDay)
      {
        let counterpart = succession.counterpart(of: code, on: day, at: codeDay)
        if counterpart.same != code || territory.municipality(code) == nil {
          foreign.append((place, code, day, counterpart))
          continue
        }
      }
      counted.add(membership)
      if let code = membership.municipality, let whole = wholeWithFigures(of: code, on: codeDay) {
        leftOut.append(.init(membership: membership, reason: .withoutFigures(in: whole)))
      }
    }
    return foreign
  }

  private mutating func tell(_ row: Row) {
    let membership = register.memberships[row.place]
    let inside = row.counterpart.inside.map(\.code).filter { territory.municipality($0) != nil }
    let partOf = row.counterpart.partOf.filter { territory.municipality($0.code) != nil }
    var codes: [MunicipalityCode] = []
    for unit in inside {
      let moved = membership.moved(to: unit)
      if let other = counted.collaboration(taking: moved) {
        leftOut.append(.init(membership: membership, reason: .alreadyMember(unit, of: other)))
      } else {
        counted.add(moved)
        codes.append(unit)
      }
    }
    let name = succession.name(of: row.code, on: row.means).map { normalisedName($0) }
    if inside.isEmpty, row.means > codeDay,
      let whole = partOf.first(where: { normalisedName($0.name) == name })
    {
      heirs.append((row.place, whole.code, row.counterpart.changed))
    }
    for unit in partOf { parts.add(row.place, membership, code: row.code, means: row.means, to: unit.code) }
    if !partOf.isEmpty {
      leftOut.append(.init(membership: membership, reason: .partOf(partOf, since: row.counterpart.changed)))
    }
    if !codes.isEmpty {
      translations.append(
        .init(membership: membership, period: membership.period, codes: codes, changed: row.counterpart.changed))
      rows[row.place] = codes.map(membership.moved)
    } else if !inside.isEmpty || !partOf.isEmpty {
      rows[row.place] = [membership.withoutMisleadingCode(in: territory)]
    } else if let code = row.counterpart.same, let whole = wholeWithFigures(of: code, on: codeDay) {
      leftOut.append(.init(membership: membership, reason: .withoutFigures(in: whole)))
    }
    // What is neither counted nor a part of anything has a code that nobody knows; the audit tells of it.
  }

  /// The territory's units that came out of the same division as one that the territory lacks; `nil` where it has that
  /// one, or none of them.
  private func wholeWithFigures(of code: MunicipalityCode, on day: Day) -> [FormerMunicipality.Unit]? {
    if territory.municipality(code) != nil { return nil }
    let siblings = succession.siblings(of: code, on: day).filter { territory.municipality($0.code) != nil }
    return siblings.isEmpty ? nil : siblings
  }

  /// A part that has kept the name of what was divided later stands for the whole, where nothing else does.
  private mutating func count(_ heir: (place: Int, unit: MunicipalityCode, changed: Day?)) {
    let membership = register.memberships[heir.place]
    let moved = membership.moved(to: heir.unit)
    guard counted.collaboration(taking: moved) == nil else { return }
    counted.add(moved)
    leftOut.removeAll { $0.membership == membership }
    translations.append(
      .init(
        membership: membership, period: membership.period, codes: [heir.unit], changed: heir.changed,
        standsForWhole: true))
    rows[heir.place] = [moved]
  }

  /// A unit that was put together counts while all its parts are members of the same collaboration.
  private mutating func count(_ whole: MergedParts.Whole) {
    guard let first = whole.places.first, let code = whole.membership.municipality,
      counted.collaboration(taking: whole.membership) == nil
    else { return }
    counted.add(whole.membership)
    for place in whole.places {
      let part = register.memberships[place]
      rows[place] = rows[place]?.flatMap { row in row.period.without(whole.membership.period).map(row.during) }
      for index in leftOut.indices where leftOut[index].membership == part {
        leftOut[index].exception = whole.membership.period
      }
      translations.append(
        .init(membership: part, period: whole.membership.period, codes: [code], changed: whole.changed))
    }
    rows[first, default: []].append(whole.membership)
  }
}

/// Who is a member when, by unit.
private struct MembersByUnit {
  private var memberships: [MunicipalityCode: [Membership]] = [:]

  mutating func add(_ membership: Membership) {
    guard membership.role == .member, let code = membership.municipality else { return }
    memberships[code, default: []].append(membership)
  }

  /// The collaboration that the unit is a member of during the membership already.
  func collaboration(taking membership: Membership) -> String? {
    guard membership.role == .member, let code = membership.municipality else { return nil }
    return memberships[code]?.first { $0.period.overlaps(membership.period) }?.collaboration
  }
}

extension Membership {
  fileprivate func moved(to code: MunicipalityCode) -> Membership {
    var membership = self
    membership.municipality = code
    return membership
  }

  fileprivate func during(_ period: Period) -> Membership {
    var membership = self
    membership.period = period
    return membership
  }

  /// The membership without its code where the territory means another unit by it.
  fileprivate func withoutMisleadingCode(in territory: Territory) -> Membership {
    guard let code = municipality, territory.municipality(code) != nil else { return self }
    var membership = self
    membership.municipality = nil
    return membership
  }
}
