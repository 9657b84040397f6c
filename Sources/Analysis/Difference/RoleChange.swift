import Register

extension RegisterDifference {
  /// A party that is in a collaboration on both days, in another role.
  public struct RoleChange: Hashable, Sendable {
    /// The collaboration's id.
    public var collaboration: String
    /// The municipality, by the code of the data set; `nil` when the party is none.
    public var municipality: MunicipalityCode?
    /// The party's name as the register has it on the second day.
    public var party: String
    /// The role on the first day and on the second; where there are several, those that differ.
    public var before, after: Role
    /// When.
    public var when: Event.When
  }

  /// The other roles, in the order of the second register.
  static func roleChanges(from: DatedRegister, to: DatedRegister) -> [RoleChange] {
    let units = RecordedUnits(to.recorded, in: to)
    let new = to.recorded.memberships(on: to.day)
    let before = Dictionary(grouping: from.recorded.memberships(on: from.day)) { units.party(of: $0) }
    let after = Dictionary(grouping: new) { units.party(of: $0) }
    var told: Set<RecordedUnits.Party> = []
    return new.compactMap { row -> RoleChange? in
      let party = units.party(of: row)
      guard told.insert(party).inserted, let earlier = before[party], let later = after[party] else { return nil }
      let lost = earlier.filter { old in !later.contains { $0.role == old.role } }
      let gained = later.filter { new in !earlier.contains { $0.role == new.role } }
      if lost.isEmpty && gained.isEmpty { return nil }
      func first(_ rows: [Membership], _ others: [Membership]) -> Membership? {
        rows.first { $0.role == .member } ?? rows.first ?? others.first
      }
      guard let old = first(lost, earlier), let new = first(gained, later) else { return nil }
      var when = gained.isEmpty ? old.period.ending : new.period.beginning
      if when == .unknown { when = old.period.ending }
      return RoleChange(
        collaboration: row.collaboration, municipality: party.code, party: new.party, before: old.role,
        after: new.role, when: when)
    }
  }
}
