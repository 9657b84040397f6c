import Register

/// What differs between two states of affairs: two days, or the present and a proposed one.
public struct StateDifference: Equatable, Sendable {
  /// A municipality's step in or out of a collaboration.
  public struct Step: Equatable, Sendable {
    /// The municipality.
    public var municipality: MunicipalityCode
    /// The collaboration's id.
    public var collaboration: String
  }

  /// A collaboration in both states; `nil` where it does not exist.
  public struct Change: Equatable, Sendable {
    /// The collaboration's id.
    public var collaboration: String
    /// Its fit in the first state.
    public var before: CollaborationFit?
    /// Its fit in the second.
    public var after: CollaborationFit?
  }

  /// Who became a member, by collaboration number and code.
  public var joined: [Step]
  /// Who ceased to be one, by collaboration number and code.
  public var left: [Step]
  /// Collaborations of the second state only, by number.
  public var founded: [String]
  /// Collaborations of the first state only, by number.
  public var ended: [String]
  /// Participation in the first state.
  public var participationBefore: Participation
  /// Participation in the second.
  public var participationAfter: Participation
  /// The collaborations whose figures or fit differ, by number.
  public var changes: [Change]
  /// Findings of the second state only, in its order. A near miss that became a finding is gained and lost.
  public var findingsGained: [Finding]
  /// Findings of the first state only, in its order.
  public var findingsLost: [Finding]
  /// Findings of both states whose reasons differ, as they are in the second; near misses are left out.
  public var findingsChanged: [Finding]

  /// The difference between two assessed states.
  public init(from before: Assessment, to after: Assessment) {
    let old = before.measures, new = after.measures
    participationBefore = old.evidence.snapshot.participation
    participationAfter = new.evidence.snapshot.participation
    let oldIDs = old.fits.map(\.collaboration), newIDs = new.fits.map(\.collaboration)
    founded = newIDs.filter { !oldIDs.contains($0) }
    ended = oldIDs.filter { !newIDs.contains($0) }
    let all = newIDs + ended
    changes = all.compactMap { id in
      let change = Change(collaboration: id, before: old.fit(id), after: new.fit(id))
      return change.before == change.after ? nil : change
    }
    func steps(from: Measures, to: Measures) -> [Step] {
      all.flatMap { id -> [Step] in
        let present = Set(from.fit(id)?.members ?? [])
        return (to.fit(id)?.members ?? []).filter { !present.contains($0) }.map {
          Step(municipality: $0, collaboration: id)
        }
      }
    }
    joined = steps(from: old, to: new)
    left = steps(from: new, to: old)
    let oldReasons = Dictionary(
      before.findings.map { (FindingKey($0), $0.reason) }, uniquingKeysWith: { first, _ in first })
    findingsChanged = after.findings.filter { finding in
      guard !finding.isNearMiss, let reason = oldReasons[FindingKey(finding)] else { return false }
      return reason != finding.reason
    }
    let oldKeys = Set(before.findings.map(FindingKey.init)), newKeys = Set(after.findings.map(FindingKey.init))
    findingsGained = after.findings.filter { !oldKeys.contains(FindingKey($0)) }
    findingsLost = before.findings.filter { !newKeys.contains(FindingKey($0)) }
  }
}

/// What makes two findings the same one with other numbers.
private struct FindingKey: Hashable {
  var rule: String, subject: Finding.Subject, isNearMiss: Bool

  init(_ finding: Finding) {
    // A rule may give a finding one of several characters; another character is the same finding with other numbers.
    rule = FlagRule.all.first { $0.kinds.contains(finding.kind) }?.id ?? finding.kind
    subject = finding.subject
    isNearMiss = finding.isNearMiss
  }
}
