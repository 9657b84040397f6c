import Register

/// A municipality's step in or out of a collaboration.
public struct MembershipStep: Hashable, Sendable {
  /// The municipality, by the code of the data set.
  public var municipality: MunicipalityCode
  /// The collaboration's id.
  public var collaboration: String

  /// A step from its parts.
  public init(municipality: MunicipalityCode, collaboration: String) {
    self.municipality = municipality
    self.collaboration = collaboration
  }
}

/// Who is a member of what in one state and not in another, and what that does to the figures.
///
/// Taken the other way round it is the mirror image: who joined has left, what was founded has ended.
public struct MembershipDifference: Equatable, Sendable {
  /// What a collaboration adds up to in both states; `nil` where it does not exist.
  public struct Change: Equatable, Sendable {
    /// The collaboration's id.
    public var collaboration: String
    /// Its members in the first state.
    public var before: Aggregate?
    /// Its members in the second.
    public var after: Aggregate?
  }

  /// Who became a member, by collaboration number and code.
  public var joined: [MembershipStep]
  /// Who ceased to be one, by collaboration number and code.
  public var left: [MembershipStep]
  /// Collaborations of the second state only, by number.
  public var founded: [String]
  /// Collaborations of the first state only, by number.
  public var ended: [String]
  /// Participation in the first state.
  public var participationBefore: Participation
  /// Participation in the second.
  public var participationAfter: Participation
  /// The collaborations whose members differ in number or figures, by number.
  public var changes: [Change]

  /// The difference between two states.
  ///
  /// Collaborations of the second state come in its order, those of the first only after them.
  public init(from before: Snapshot, to after: Snapshot) {
    participationBefore = before.participation
    participationAfter = after.participation
    let oldIDs = before.collaborations.map(\.id), newIDs = after.collaborations.map(\.id)
    founded = newIDs.filter { !oldIDs.contains($0) }
    ended = oldIDs.filter { !newIDs.contains($0) }
    let all = newIDs + ended
    func steps(from: Snapshot, to: Snapshot) -> [MembershipStep] {
      all.flatMap { id -> [MembershipStep] in
        let present = Set(from.members(of: id).map(\.code))
        return to.members(of: id).map(\.code).filter { !present.contains($0) }.map {
          MembershipStep(municipality: $0, collaboration: id)
        }
      }
    }
    joined = steps(from: before, to: after)
    left = steps(from: after, to: before)
    changes = all.compactMap { id in
      let change = Change(
        collaboration: id,
        before: oldIDs.contains(id) ? Aggregate(of: before.members(of: id)) : nil,
        after: newIDs.contains(id) ? Aggregate(of: after.members(of: id)) : nil)
      return change.before == change.after ? nil : change
    }
  }

  /// Whether nobody stepped in or out and no collaboration came or went.
  public var isEmpty: Bool { joined.isEmpty && left.isEmpty && founded.isEmpty && ended.isEmpty && changes.isEmpty }
}
