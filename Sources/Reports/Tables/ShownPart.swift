import Analysis
import Register

/// What of a data set tables show: all of it, or what touches the part that somebody asked for.
extension ReportInput {
  /// What the part is called; `nil` for the whole.
  public var partName: String? { part.map { Words(language).list($0.scope.names(in: snapshot.register)) } }

  /// The municipalities that are shown, by code.
  var shownMunicipalities: [Municipality] { snapshot.territory.municipalities.filter(shows) }

  /// The figures of the collaborations that are shown, by number.
  var shownFigures: [CollaborationFigures] {
    snapshot.collaborationFigures.filter { shows(collaboration: $0.collaboration.id) }
  }

  /// The sums over the members of the collaborations that are shown, each counted once.
  var shownMembers: Aggregate {
    guard part != nil else { return snapshot.allMembers }
    return Aggregate(
      of: snapshot.territory.municipalities.filter {
        snapshot.collaboration(of: $0.code).map(shows(collaboration:)) ?? false
      })
  }

  /// Whether a municipality is shown.
  func shows(_ municipality: Municipality) -> Bool { part?.municipalities.contains(municipality.code) ?? true }

  /// Whether a collaboration is shown.
  func shows(collaboration id: String) -> Bool { part?.collaborations.contains(id) ?? true }

  /// Whether a region is shown: one with a municipality that is.
  func shows(_ region: RegionFit) -> Bool {
    part.map { !$0.municipalities.isDisjoint(with: region.municipalities) } ?? true
  }

  /// Whether an upper unit is shown: one that was asked for, or one with a municipality that is shown.
  func shows(_ upperUnit: County) -> Bool {
    part.map { $0.holds(upperUnit: upperUnit.code) } ?? true
      || shownMunicipalities.contains { $0.county == upperUnit.code }
  }

  /// Whether what was considered and not counted is shown: one of its parties is.
  func shows(arrangementOf parties: [String]) -> Bool {
    guard let part else { return true }
    return parties.contains { MunicipalityCode($0).map(part.municipalities.contains) ?? false }
  }
}
