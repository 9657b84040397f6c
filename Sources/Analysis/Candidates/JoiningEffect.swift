import Register

/// What would change if a municipality joined a collaboration.
public struct JoiningEffect: Equatable, Sendable {
  /// The collaboration as it is.
  public var before: CollaborationFit
  /// The collaboration with the municipality.
  public var after: CollaborationFit
  /// Participation in the whole territory as it is.
  public var participationBefore: Participation
  /// Participation with the municipality.
  public var participationAfter: Participation

  /// A measure of fit that a sentence may tell of.
  public enum Measure: Hashable, Sendable { case meanCover, leaderless, selfContainment }

  /// The shares that change, each with what it was and what it would be; what would be printed alike, as a percentage
  /// without decimals, is left out.
  public var changedShares: [(measure: Measure, before: Double, after: Double)] { sharesThatChange(before, after) }

  /// The effect of joining.
  init(of municipality: Municipality, on collaboration: String, in evidence: Evidence) {
    let snapshot = evidence.snapshot
    let members = snapshot.members(of: collaboration)
    before = evidence.fit(of: collaboration, members: members)
    after = evidence.fit(of: collaboration, members: members.filter { $0.code != municipality.code } + [municipality])
    participationBefore = snapshot.participation
    var joined = participationBefore
    joined.members = Aggregate(
      of: snapshot.territory.municipalities.filter {
        $0.code == municipality.code || snapshot.collaboration(of: $0.code) != nil
      })
    participationAfter = joined
  }
}

/// What would change for a collaboration if a member left it.
public struct LeavingEffect: Equatable, Sendable {
  /// The collaboration.
  public var collaboration: Named<String>
  /// The collaboration as it is.
  public var before: CollaborationFit
  /// The collaboration without the municipality.
  public var after: CollaborationFit

  /// The shares that change, as `JoiningEffect` has them.
  public var changedShares: [(measure: JoiningEffect.Measure, before: Double, after: Double)] {
    sharesThatChange(before, after)
  }

  /// The effect of leaving.
  init(of municipality: Municipality, _ id: String, in evidence: Evidence) {
    let members = evidence.snapshot.members(of: id)
    collaboration = Named(id, evidence.snapshot.register.collaboration(id)?.name ?? id)
    before = evidence.fit(of: id, members: members)
    after = evidence.fit(of: id, members: members.filter { $0.code != municipality.code })
  }
}

/// The shares that differ when they are printed as percentages without decimals.
private func sharesThatChange(
  _ before: CollaborationFit, _ after: CollaborationFit
) -> [(measure: JoiningEffect.Measure, before: Double, after: Double)] {
  let shares: [(JoiningEffect.Measure, Double?, Double?)] = [
    (.meanCover, before.meanCover, after.meanCover), (.leaderless, before.leaderless, after.leaderless),
    (.selfContainment, before.commuting.selfContainment, after.commuting.selfContainment),
  ]
  return shares.compactMap { measure, old, new in
    guard let old, let new, (old * 100).rounded() != (new * 100).rounded() else { return nil }
    return (measure, old, new)
  }
}
