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
