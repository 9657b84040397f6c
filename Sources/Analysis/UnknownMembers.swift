import Register

/// What is not known of who takes part on a day before the one for which the register is known to be true.
///
/// Two things hide who took part then: members on record without a start, who may have joined later, and collaborations
/// that are gone without a list of members, of which only those that came after them are known.
public struct UnknownMembers: Hashable, Sendable {
  /// Members that are counted on the day without a recorded start: each may have joined later.
  public let unsure: Set<MunicipalityCode>
  /// Municipalities that are not counted on the day and may have taken part: later members of a collaboration that came
  /// after another one of which nobody has recorded the members.
  public let possible: Set<MunicipalityCode>
  /// The collaborations, by the names that the register has for them and in their order, that others came after and of
  /// which nobody has recorded the members. Where there are any, nobody is known to have stood outside.
  public let predecessors: [String]

  /// Nothing, as on the day of the register and later.
  public static let none = UnknownMembers(unsure: [], possible: [], predecessors: [])

  private init(unsure: Set<MunicipalityCode>, possible: Set<MunicipalityCode>, predecessors: [String]) {
    self.unsure = unsure
    self.possible = possible
    self.predecessors = predecessors
  }

  /// What is not known of a state; nothing when the register is known to be true of its day.
  public init(of snapshot: Snapshot, knownOn knownDay: Day) {
    let (day, register) = (snapshot.day, snapshot.register)
    guard day < knownDay else {
      self = .none
      return
    }
    unsure = Set(
      register.membersOfUnknownStart(on: day, knownOn: knownDay).compactMap(\.municipality)
        .filter { snapshot.collaboration(of: $0) != nil })
    let later = register.followersOfUnrecorded(on: day, knownOn: knownDay)
    let followers = Set(later.map(\.id))
    predecessors = register.unrecorded(on: day, knownOn: knownDay)
    possible = Set(
      register.memberships(on: knownDay).filter { $0.role == .member && followers.contains($0.collaboration) }
        .compactMap(\.municipality)
        .filter { snapshot.territory.municipality($0) != nil && snapshot.collaboration(of: $0) == nil })
  }

  /// The same with others who may have taken part in further predecessors.
  public func adding(possible others: some Sequence<MunicipalityCode>, of names: [String]) -> UnknownMembers {
    UnknownMembers(
      unsure: unsure, possible: possible.union(others), predecessors: Set(predecessors + names).sorted())
  }

  /// Whether nothing is unknown.
  public var isEmpty: Bool { unsure.isEmpty && possible.isEmpty && predecessors.isEmpty }

  /// Whether anybody may have taken part, since nobody has recorded who was in a collaboration that was there.
  public var isOpen: Bool { !predecessors.isEmpty }

  /// Those of whom the register has something, and not whether they took part.
  public var all: Set<MunicipalityCode> { unsure.union(possible) }
}

extension Snapshot {
  /// What is not known of who takes part on the day. Linear in the register, at each call.
  public var unknownMembers: UnknownMembers { UnknownMembers(of: self, knownOn: knownDay) }

  /// How many memberships are counted on the day without a recorded start.
  public var carriedBack: Int { register.membersOfUnknownStart(on: day, knownOn: knownDay).count }

  /// The most collaborations that there can have been: those of the day, and those of which nobody has recorded the members.
  public func mostCollaborations(_ unknown: UnknownMembers) -> Int { collaborations.count + unknown.predecessors.count }
}

extension Participation {
  /// Participation at the least, without the members that may have joined later.
  public static func least(
    of municipalities: [Municipality], in snapshot: Snapshot, _ unknown: UnknownMembers
  ) -> Participation {
    Participation(whole: municipalities) {
      snapshot.collaboration(of: $0.code) != nil && !unknown.unsure.contains($0.code)
    }
  }

  /// Participation at the most, with everybody who may have taken part: all, where nobody is known to have stood outside.
  public static func most(
    of municipalities: [Municipality], in snapshot: Snapshot, _ unknown: UnknownMembers
  ) -> Participation {
    Participation(whole: municipalities) {
      unknown.isOpen || snapshot.collaboration(of: $0.code) != nil || unknown.possible.contains($0.code)
    }
  }

  private init(whole municipalities: [Municipality], members: (Municipality) -> Bool) {
    whole = Aggregate(of: municipalities)
    self.members = Aggregate(of: municipalities.filter(members))
  }
}
