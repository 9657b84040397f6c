import Register

/// What differs between two states of affairs: two days, or the present and a proposed one.
public struct StateDifference: Equatable, Sendable {
  /// A collaboration in both states; `nil` where it does not exist.
  public struct Change: Equatable, Sendable {
    /// The collaboration's id.
    public var collaboration: String
    /// Its fit in the first state.
    public var before: CollaborationFit?
    /// Its fit in the second.
    public var after: CollaborationFit?
  }

  /// Who stepped in and out, what was founded and ended, and participation before and after.
  public var memberships: MembershipDifference
  /// The collaborations whose figures or fit differ, by number.
  public var changes: [Change]
  /// Findings of the second state only, in its order. A near miss that became a finding is gained and lost.
  public var findingsGained: [Finding]
  /// Findings of the first state only, in its order.
  public var findingsLost: [Finding]
  /// Findings of both states whose facts differ, as they are in the second; near misses are left out.
  public var findingsChanged: [Finding]

  /// The collaborations that have members in the first state and none in the second, by number; they go on all the same.
  public private(set) var emptied: [String] = []
  /// What is not known of who takes part in the first state and in the second.
  public let unknownBefore, unknownAfter: UnknownMembers
  /// The part that it is limited to; `nil` for the whole.
  public private(set) var part: ScopeExtent?

  /// The same with what touches a part in either state, and participation in it.
  ///
  /// The states are those that the difference was taken of.
  public func limited(to scope: Scope, from before: Evidence, to after: Evidence) -> StateDifference {
    let extent = scope.extent(in: before.snapshot, after.snapshot)
    var limited = self
    limited.part = extent
    limited.memberships = memberships.limited(to: extent, from: before.snapshot, to: after.snapshot)
    limited.emptied = emptied.filter(extent.collaborations.contains)
    limited.changes = changes.filter { extent.collaborations.contains($0.collaboration) }
    limited.findingsGained = findingsGained.filter { extent.touches($0, after.references) }
    limited.findingsLost = findingsLost.filter { extent.touches($0, before.references) }
    limited.findingsChanged = findingsChanged.filter { extent.touches($0, after.references) }
    return limited
  }

  /// The difference between two assessed states.
  public init(from before: Assessment, to after: Assessment) {
    let old = before.measures, new = after.measures
    unknownBefore = old.evidence.snapshot.unknownMembers
    unknownAfter = new.evidence.snapshot.unknownMembers
    memberships = MembershipDifference(from: old.evidence.snapshot, to: new.evidence.snapshot)
    changes = (new.fits.map(\.collaboration) + memberships.ended).compactMap { id in
      let change = Change(collaboration: id, before: old.fit(id), after: new.fit(id))
      return change.before == change.after ? nil : change
    }
    emptied = changes.filter { !($0.before?.members.isEmpty ?? true) && $0.after?.members.isEmpty ?? false }
      .map(\.collaboration)
    let oldFacts = Dictionary(
      before.findings.map { (FindingKey($0), $0.facts) }, uniquingKeysWith: { first, _ in first })
    findingsChanged = after.findings.filter { finding in
      guard !finding.isNearMiss, let facts = oldFacts[FindingKey(finding)] else { return false }
      return facts != finding.facts
    }
    let oldKeys = Set(before.findings.map(FindingKey.init)), newKeys = Set(after.findings.map(FindingKey.init))
    findingsGained = after.findings.filter { !oldKeys.contains(FindingKey($0)) }
    findingsLost = before.findings.filter { !newKeys.contains(FindingKey($0)) }
  }
}

extension StateDifference {
  /// Who became a member, by collaboration number and code.
  public var joined: [MembershipStep] { memberships.joined }
  /// Who ceased to be one, by collaboration number and code.
  public var left: [MembershipStep] { memberships.left }
  /// Collaborations of the second state only, by number.
  public var founded: [String] { memberships.founded }
  /// Collaborations of the first state only, by number.
  public var ended: [String] { memberships.ended }
  /// Participation in the first state.
  public var participationBefore: Participation { memberships.participationBefore }
  /// Whether it is known of all who takes part, in both states.
  public var isKnown: Bool { unknownBefore.isEmpty && unknownAfter.isEmpty }
  /// Participation in the second.
  public var participationAfter: Participation { memberships.participationAfter }
}

/// What makes two findings the same one with other numbers.
private struct FindingKey: Hashable {
  var rule: FlagRule.ID?, subject: Finding.Subject, isNearMiss: Bool

  init(_ finding: Finding) {
    // A rule may give a finding one of several characters; another character is the same finding with other numbers.
    rule = FlagRule.making(finding.kind)?.id
    subject = finding.subject
    isNearMiss = finding.isNearMiss
  }
}
