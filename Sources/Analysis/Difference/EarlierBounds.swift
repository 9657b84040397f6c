import Register

/// Between which numbers the earlier state lies, on a day of which little is known: when a tenth or more of those counted
/// would have been in predecessors of which nobody has recorded the members.
///
/// What is counted then is only who is there without a recorded start, which may be too many; and those whose collaboration
/// came after another one are not counted, which may be too few, since nobody has recorded who was in the other.
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
  /// The fewest and most members.
  public var members: ClosedRange<Int>
  /// The collaborations that are known to have been there and whose members are not, by the number of their successors.
  public var predecessors: [Predecessor]
}

extension RegisterDifference {
  /// The bounds of the earlier state; `nil` when so much is known of it that its numbers are counts.
  public var earlierBounds: EarlierBounds? {
    let followed = founded.compactMap { turn -> (EarlierBounds.Predecessor, members: Int)? in
      let name = to.snapshot.register.collaboration(turn.collaboration)?.predecessor ?? ""
      return name.isEmpty
        ? nil : (EarlierBounds.Predecessor(name: name, successor: turn.collaboration), turn.members.count)
    }
    let collaborations = collaborationCounts.before
    let members = memberships.participationBefore.members.municipalities
    guard followed.reduce(0, { $0 + $1.members }) * 10 >= max(1, members) else { return nil }
    let unknown = Set(unknownStarts.compactMap(\.municipality)).count
    return EarlierBounds(
      collaborations: max(0, collaborations - unknownFoundings.count)...collaborations + followed.count,
      members: max(0, members - unknown)...members + followed.reduce(0) { $0 + $1.members },
      predecessors: followed.map(\.0))
  }
}
