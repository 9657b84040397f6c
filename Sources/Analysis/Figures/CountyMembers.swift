import Register

/// How many members of a collaboration lie in one county, and how many municipalities the county has.
public struct CountyMembers: Hashable, Sendable {
  /// The county of the municipalities.
  public var county: County
  /// Members of the collaboration in it.
  public var members: Int
  /// Members of any collaboration in it.
  public var membersOfAny: Int
  /// Municipalities in it.
  public var municipalities: Int
}

/// The counties that the collaboration has members in, by county code: more than one when it crosses a county border.
public func countiesOfMembers(of collaboration: String, in snapshot: Snapshot) -> [CountyMembers] {
  Dictionary(grouping: snapshot.members(of: collaboration), by: \.county).sorted { $0.key < $1.key }
    .map { code, members in
      let inside = snapshot.territory.municipalities.filter { $0.county == code }
      return CountyMembers(
        county: snapshot.territory.county(code) ?? County(code: code, name: code),
        members: members.count,
        membersOfAny: inside.count { snapshot.collaboration(of: $0.code) != nil },
        municipalities: inside.count)
    }
}
