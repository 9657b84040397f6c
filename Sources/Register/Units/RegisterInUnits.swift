/// A register told in the municipalities of one territory, so that its figures add up on every day.
///
/// A membership that ended before the territory's codes came into use has the code of its own time, and one that a
/// later year's list added has a later code. Where the unit is the same under another number, the membership counts
/// under the territory's code. Where it is not, it counts for what lies wholly inside it and for nothing else:
/// <doc:Codes-of-other-days>. Which code of which day a row means: `codeDay`.
public struct RegisterInUnits: Sendable {
  /// A membership that counts under other codes than the register has.
  public struct Translation: Hashable, Sendable {
    /// The membership as the register has it.
    public var membership: Membership
    /// When it counts so: all of its own time, or the part of it that all parts of a unit were members.
    public var period: Period
    /// The codes that it counts under, in order: one where the unit is the same.
    public var codes: [MunicipalityCode]
    /// The day of the merger or split that stands between the two; `nil` when the unit is the same.
    public var changed: Day?
  }

  /// A membership that counts for nothing, or for a part only of what it covered.
  public struct LeftOut: Hashable, Sendable {
    /// Why.
    public enum Reason: Hashable, Sendable {
      /// The unit is a part of others among the territory's, since the day.
      case partOf([FormerMunicipality.Unit], since: Day?)
      /// The unit is a member of the collaboration at the same time under the territory's own code.
      case alreadyMember(MunicipalityCode, of: String)
    }

    /// The membership as the register has it.
    public var membership: Membership
    /// Why it is left out.
    public var reason: Reason
    /// When it counts all the same, since all parts of the unit were members; `nil` for never.
    public var exception: Period?
  }

  /// The register with the territory's codes; a membership that has none keeps its own, so that lists can tell of it,
  /// or has no code where its own means another unit in the territory.
  public let register: Register
  /// What counts under other codes, in the register's order.
  public let translations: [Translation]
  /// What does not count, in the register's order.
  public let leftOut: [LeftOut]

  /// The register in the units of the territory, whose codes are those of the day.
  ///
  /// - Complexity: linear in the memberships, and in their number per municipality.
  public init(_ register: Register, of territory: Territory, codeDay: Day) {
    let succession = Succession(territory.codeChanges)
    var own = MembersByUnit()
    var foreign: [(place: Int, code: MunicipalityCode, means: Day, counterpart: Counterpart)] = []
    for (place, membership) in register.memberships.enumerated() {
      if let code = membership.municipality, let day = membership.dayOfForeignCode(in: territory, codeDay: codeDay) {
        let counterpart = succession.counterpart(of: code, on: day, at: codeDay)
        if counterpart.same != code || territory.municipality(code) == nil {
          foreign.append((place, code, day, counterpart))
          continue
        }
      }
      own.add(membership)
    }
    var rows: [Int: [Membership]] = [:]
    var translations: [Translation] = []
    var leftOut: [LeftOut] = []
    var parts = MergedParts()
    for (place, code, means, counterpart) in foreign {
      let membership = register.memberships[place]
      let known = counterpart.inside.map(\.code).filter { territory.municipality($0) != nil }
      var counted: [MunicipalityCode] = []
      for unit in known {
        let moved = membership.moved(to: unit)
        if let other = own.collaboration(taking: moved) {
          leftOut.append(LeftOut(membership: membership, reason: .alreadyMember(unit, of: other)))
        } else {
          own.add(moved)
          counted.append(unit)
        }
      }
      let partOf = counterpart.partOf.filter { territory.municipality($0.code) != nil }
      for unit in partOf { parts.add(place, membership, code: code, means: means, to: unit.code) }
      if !partOf.isEmpty {
        leftOut.append(LeftOut(membership: membership, reason: .partOf(partOf, since: counterpart.changed)))
      }
      if !counted.isEmpty {
        translations.append(
          Translation(
            membership: membership, period: membership.period, codes: counted, changed: counterpart.changed))
      }
      // What is neither counted nor a part of anything is a code that nobody knows, which others tell of.
      if counted.isEmpty, !known.isEmpty || !partOf.isEmpty {
        rows[place] = [membership.withoutMisleadingCode(in: territory)]
      } else if !counted.isEmpty {
        rows[place] = counted.map(membership.moved)
      }
    }
    // A unit that was put together counts while all its parts are members of the same collaboration.
    for whole in parts.whole(by: succession, codeDay: codeDay) where own.collaboration(taking: whole.membership) == nil
    {
      own.add(whole.membership)
      guard let first = whole.places.first else { continue }
      for place in whole.places {
        let part = register.memberships[place]
        rows[place] = rows[place]?.flatMap { row in
          row.period.without(whole.membership.period).map { row.during($0) }
        }
        for index in leftOut.indices where leftOut[index].membership == part {
          leftOut[index].exception = whole.membership.period
        }
        translations.append(
          Translation(
            membership: part, period: whole.membership.period,
            codes: whole.membership.municipality.map { [$0] } ?? [], changed: whole.changed))
      }
      rows[first, default: []].append(whole.membership)
    }
    self.translations = translations
    self.leftOut = leftOut
    self.register =
      foreign.isEmpty
      ? register
      : Register(
        collaborations: register.collaborations,
        memberships: register.memberships.enumerated().flatMap { rows[$0] ?? [$1] })
  }

  /// What counts under other codes on the day.
  public func translations(on day: Day) -> [Translation] {
    translations.filter { register.isInForce($0.membership, on: day) && $0.period.contains(day) }
  }

  /// What does not count on the day.
  public func leftOut(on day: Day) -> [LeftOut] {
    leftOut.filter { register.isInForce($0.membership, on: day) && $0.exception?.contains(day) != true }
  }
}

extension Register {
  /// Whether the membership and its collaboration are there on the day.
  func isInForce(_ membership: Membership, on day: Day) -> Bool {
    membership.period.contains(day) && collaboration(membership.collaboration)?.exists(on: day) ?? false
  }

  /// Whether a membership in force on the day may have a code of another time than the territory's, so that the code
  /// changes are needed to tell what it counts for.
  public func hasForeignCodes(in territory: Territory, codeDay: Day, on day: Day) -> Bool {
    memberships(on: day).contains { $0.dayOfForeignCode(in: territory, codeDay: codeDay) != nil }
  }
}

extension Membership {
  /// The day whose codes the membership is written in, when those are not the territory's; `nil` when they are.
  ///
  /// One that ended by the code day means the codes of its last day, and one that began later those of its first: a code
  /// may be kept by a municipality that has taken in another since.
  public func dayOfForeignCode(in territory: Territory, codeDay: Day) -> Day? {
    if municipality == nil { return nil }
    if let end = period.end, end <= codeDay { return end.previous }
    // In force on the code day, the code can only be one of another year by mistake, which the audit tells.
    guard let start = period.start, start > codeDay else { return nil }
    return start
  }

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
