import Register

extension MembershipDifference {
  /// The same with the steps and the collaborations that touch a part, and participation among the part's municipalities.
  func limited(to part: ScopeExtent, from before: Snapshot, to after: Snapshot) -> MembershipDifference {
    var limited = self
    limited.joined = joined.filter(part.touches)
    limited.left = left.filter(part.touches)
    limited.founded = founded.filter(part.collaborations.contains)
    limited.ended = ended.filter(part.collaborations.contains)
    limited.changes = changes.filter { part.collaborations.contains($0.collaboration) }
    func participation(_ snapshot: Snapshot) -> Participation {
      Participation(
        of: snapshot.territory.municipalities.filter { part.municipalities.contains($0.code) }, in: snapshot)
    }
    limited.participationBefore = participation(before)
    limited.participationAfter = participation(after)
    return limited
  }
}

extension ScopeExtent {
  /// Whether a step is a municipality's of the part, or into or out of a collaboration that touches it.
  func touches(_ step: MembershipStep) -> Bool {
    municipalities.contains(step.municipality) || collaborations.contains(step.collaboration)
  }
}

extension RegisterDifference {
  /// How many collaborations there are before and after: of the whole, or of those that touch the part.
  public var collaborationCounts: (before: Int, after: Int) {
    func count(_ state: DatedRegister) -> Int {
      state.snapshot.collaborations.count { part?.collaborations.contains($0.id) ?? true }
    }
    return (count(from), count(to))
  }

  /// The same with what touches a part on either day.
  public func limited(to scope: Scope) -> RegisterDifference {
    let part = scope.extent(in: from.snapshot, to.snapshot)
    func holds(_ collaboration: String) -> Bool { part.collaborations.contains(collaboration) }
    func holds(_ code: MunicipalityCode?) -> Bool { code.map(part.municipalities.contains) ?? false }
    var limited = self
    limited.part = part
    limited.memberships = memberships.limited(to: part, from: from.snapshot, to: to.snapshot)
    limited.joined = joined.filter { part.touches($0.membership) }
    limited.left = left.filter { part.touches($0.membership) }
    limited.founded = founded.filter { holds($0.collaboration) }
    limited.ended = ended.filter { holds($0.collaboration) }
    limited.roleChanges = roleChanges.filter { holds($0.collaboration) || holds($0.municipality) }
    limited.uncounted = uncounted.filter { holds($0.collaboration) || holds($0.code) }
    limited.hostChanges = hostChanges.filter { holds($0.collaboration) }
    limited.factChanges = factChanges.filter { holds($0.collaboration) }
    limited.territory = territory.limited(to: part)
    limited.otherEvents = otherEvents.filter(part.touches)
    limited.uncertainEvents = uncertainEvents.filter(part.touches)
    limited.undatedEvents = undatedEvents.filter(part.touches)
    limited.unknownStarts = unknownStarts.filter(part.touches)
    limited.unknownFoundings = unknownFoundings.filter(part.collaborations.contains)
    limited.to.plans = to.plans.filter(part.touches)
    return limited
  }
}

extension TerritoryChanges {
  /// The same with what happened to municipalities of a part, and mergers that its collaborations are concerned by.
  fileprivate func limited(to part: ScopeExtent) -> TerritoryChanges {
    func holds(_ unit: FormerMunicipality.Unit) -> Bool { part.municipalities.contains(unit.code) }
    var limited = self
    limited.mergers = mergers.filter {
      holds($0.unit) || !part.collaborations.isDisjoint(with: $0.collaborations)
    }
    limited.divisions = divisions.filter { holds($0.unit) || $0.successors.contains(where: holds) }
    limited.renumbered = renumbered.filter { part.municipalities.contains($0.newCode) }
    limited.renamed = renamed.filter { part.municipalities.contains($0.newCode) }
    return limited
  }
}
