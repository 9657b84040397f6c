import Register

/// Between which numbers the earlier state lies, when it had collaborations of which nobody has recorded the members.
///
/// What is counted then is who is on record, of whom those without a recorded start may be too many; and it may be too few
/// by anybody, since nobody has recorded who was in those that others came after.
public struct EarlierBounds: Hashable, Sendable {
  /// A collaboration that was there before another one, by the name that the register has for it.
  public struct Predecessor: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// The id of the one that came after it.
    public var successor: String
  }

  /// The fewest and most collaborations.
  public var collaborations: ClosedRange<Int>
  /// The fewest members, and as many as there are municipalities: nobody is known to have stood outside.
  public var members: ClosedRange<Int>
  /// The collaborations that are known to have been there and whose members are not, by the number of their successors.
  public var predecessors: [Predecessor]
}

extension RegisterDifference {
  /// The bounds of the earlier state; `nil` when so much is known of it that its numbers are counts.
  public var earlierBounds: EarlierBounds? {
    let predecessors = founded.compactMap { turn -> EarlierBounds.Predecessor? in
      let name = to.snapshot.register.collaboration(turn.collaboration)?.predecessor ?? ""
      return name.isEmpty ? nil : EarlierBounds.Predecessor(name: name, successor: turn.collaboration)
    }
    let collaborations = collaborationCounts.before
    guard !predecessors.isEmpty else { return nil }
    let participation = memberships.participationBefore
    let unknown = Set(unknownStarts.compactMap(\.municipality)).count
    return EarlierBounds(
      collaborations: max(0, collaborations - unknownFoundings.count)...collaborations + predecessors.count,
      members: max(0, participation.members.municipalities - unknown)...participation.whole.municipalities,
      predecessors: predecessors)
  }
}
