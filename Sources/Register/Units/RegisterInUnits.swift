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
    /// Whether it counts for a whole of which it is a part only, that which has kept the name.
    public var standsForWhole = false
  }

  /// A membership that counts for nothing, or for a part only of what it covered.
  public struct LeftOut: Hashable, Sendable {
    /// Why.
    public enum Reason: Hashable, Sendable {
      /// The unit is a part of others among the territory's, since the day.
      case partOf([FormerMunicipality.Unit], since: Day?)
      /// The territory has no figures for the unit; those of what was divided are with these.
      case withoutFigures(in: [FormerMunicipality.Unit])
      /// The unit is a member of the collaboration at the same time under the territory's own code.
      case alreadyMember(MunicipalityCode, of: String)
    }

    /// Whether the territory lacks the unit, and has another part of the same.
    public var isWithoutFigures: Bool {
      if case .withoutFigures = reason { true } else { false }
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
  /// What counts under other codes, in the register's order; after that, parts of what was put together.
  public let translations: [Translation]
  /// What does not count, in the register's order.
  public let leftOut: [LeftOut]

  /// The register in the units of the territory, whose codes are those of the day.
  ///
  /// - Complexity: linear in the memberships, and in their number per municipality.
  public init(_ register: Register, of territory: Territory, codeDay: Day) {
    let telling = UnitTelling(register, of: territory, codeDay: codeDay)
    translations = telling.translations
    leftOut = telling.leftOut
    self.register =
      telling.rows.isEmpty
      ? register
      : Register(
        collaborations: register.collaborations,
        memberships: register.memberships.enumerated().flatMap { telling.rows[$0] ?? [$1] }, facts: register.facts,
        disputes: register.disputes)
  }

  /// The units of the territory that have been divided since and count as a whole on the day, where the part that has
  /// kept the name is a member: the code and the day of the division, by code.
  public func undivided(on day: Day) -> [(code: MunicipalityCode, since: Day)] {
    let standing = translations(on: day).filter { $0.standsForWhole && $0.membership.role == .member }
    let days = standing.flatMap { one in one.codes.map { ($0, one.changed ?? one.membership.period.start ?? day) } }
    return Dictionary(days) { first, _ in first }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
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
}
