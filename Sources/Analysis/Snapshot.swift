import Register

/// The state of affairs on one day: who is a member of what, with the figures of each municipality at hand.
///
/// Only members count; parties of other roles are in the register. A member code that the territory does not have is
/// left out here and reported by the join.
public struct Snapshot: Sendable {
  /// The municipalities and their regions.
  public let territory: Territory
  /// The collaborations and memberships it was taken from, the collaborations as they are on the day.
  public let register: Register
  /// The day it shows.
  public let day: Day
  /// The collaborations that exist on the day, by number.
  public let collaborations: [Collaboration]
  /// The names, in their order, of collaborations that were there on the day and of which nobody has recorded the members.
  /// Where there are any, nobody is known to have stood outside; none from the register's own day on.
  public let unrecorded: [String]
  /// The day for which the register is known to be true; the day itself where nobody has said.
  public let knownDay: Day

  private let members: [String: [Municipality]]
  private let memberOf: [MunicipalityCode: String]

  /// The state on the day.
  ///
  /// - Parameter knownDay: the day for which the register is known to be true; the day itself unless given.
  public init(territory: Territory, register: Register, day: Day, knownOn knownDay: Day? = nil) {
    self.init(
      territory: territory, register: register, day: day, knownDay: knownDay ?? day,
      unrecorded: register.unrecorded(on: day, knownOn: knownDay ?? day))
  }

  /// The same with another register, of which no less is known.
  public func with(_ register: Register) -> Snapshot {
    Snapshot(territory: territory, register: register, day: day, knownDay: knownDay, unrecorded: unrecorded)
  }

  private init(territory: Territory, register: Register, day: Day, knownDay: Day, unrecorded: [String]) {
    self.territory = territory
    self.knownDay = knownDay
    self.unrecorded = unrecorded
    let register = register.asOf(day)
    self.register = register
    self.day = day
    collaborations = register.collaborations(on: day)
    var members: [String: [Municipality]] = [:]
    var memberOf: [MunicipalityCode: String] = [:]
    let existing = Set(collaborations.map(\.id))
    for membership in register.memberships
    where membership.role == .member && existing.contains(membership.collaboration) && membership.period.contains(day) {
      guard let code = membership.municipality, let municipality = territory.municipality(code) else { continue }
      if members[membership.collaboration]?.contains(where: { $0.code == code }) == true { continue }
      members[membership.collaboration, default: []].append(municipality)
      // A municipality in two collaborations is a fault that the check reports; here the lower number has it.
      if memberOf[code] == nil { memberOf[code] = membership.collaboration }
    }
    self.members = members.mapValues { $0.sorted { $0.code < $1.code } }
    self.memberOf = memberOf
  }

  /// The members of a collaboration, by code.
  public func members(of collaboration: String) -> [Municipality] { members[collaboration] ?? [] }

  /// The id of the collaboration that the municipality is a member of; `nil` when it stands outside.
  public func collaboration(of municipality: MunicipalityCode) -> String? { memberOf[municipality] }

  /// The municipalities that are members of no collaboration, by code.
  public var outsiders: [Municipality] { territory.municipalities.filter { memberOf[$0.code] == nil } }
}
