import Register

/// What one collaboration's members add up to.
public struct CollaborationFigures: Hashable, Sendable {
  /// The collaboration, with its full-time equivalents.
  public var collaboration: Collaboration
  /// Sums over its members.
  public var members: Aggregate
}

extension CollaborationFigures {
  /// The figures of a collaboration on the snapshot's day.
  init(_ collaboration: Collaboration, in snapshot: Snapshot) {
    self.init(collaboration: collaboration, members: Aggregate(of: snapshot.members(of: collaboration.id)))
  }
}

extension Snapshot {
  /// The figures of every collaboration of the day, by number.
  public var collaborationFigures: [CollaborationFigures] {
    collaborations.map { CollaborationFigures($0, in: self) }
  }

  /// The sums over all that are members of some collaboration, each counted once.
  public var allMembers: Aggregate {
    Aggregate(of: territory.municipalities.filter { collaboration(of: $0.code) != nil })
  }
}

/// The full-time equivalents of the collaborations together, those without a figure left out; `nil` when none has one.
public func fullTimeEquivalents(of collaborations: [Collaboration]) -> Double? {
  let known = collaborations.compactMap(\.fullTimeEquivalents)
  return known.isEmpty ? nil : decimalSum(known)
}
