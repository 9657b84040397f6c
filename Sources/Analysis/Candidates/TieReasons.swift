import Register

/// Why a municipality could join a collaboration, or found one with another municipality.
public enum TieReason: Equatable, Sendable {
  /// They lie in the same region, of this name, as these.
  case sameRegion(RegionSort, name: String, as: [Named<MunicipalityCode>])
  /// So many work there, with their share of the employed residents, and so many come from there, with their share of
  /// the jobs.
  case commuting(there: Int, shareThere: Double, from: Int, shareFrom: Double)
  /// A land border with these, so long together.
  case border([Named<MunicipalityCode>], metres: Double)
  /// These lie near, with so much water to the nearest of them.
  case near([Named<MunicipalityCode>], metres: Double)
  /// They lie in the same county, of this name.
  case sameCounty(String)
  /// They do something together without membership: what, in the words of the register, if it says.
  case together(LocalText)
  /// The municipality was a member once, and left.
  case left(Event.When)
  /// What the table of events tells of it, in the words of the data set.
  case told(LocalText)
  /// What joining would change.
  case effect(of: String, JoiningEffect)
  /// What changing to it would change, there and where the municipality is a member now.
  case moving(of: String, JoiningEffect, leaving: LeavingEffect)
}

extension Evidence {
  /// The ties of a municipality, the strongest first: region, commuting, border, nearness, region of hubs, county.
  func tieReasons(_ ties: Ties, of municipality: Municipality) -> [TieReason] {
    [
      regionReason(ties, municipality), commutingReason(ties), borderReason(ties), nearReason(ties),
      hubRegionReason(ties, municipality), countyReason(ties, municipality),
    ].compactMap { $0 }
  }

  private func regionReason(_ ties: Ties, _ municipality: Municipality) -> TieReason? {
    guard !ties.inSameRegion.isEmpty, let region = references.region(of: municipality.code) else { return nil }
    return .sameRegion(references.sort, name: region.name, as: ties.inSameRegion.map(named))
  }

  private func commutingReason(_ ties: Ties) -> TieReason? {
    guard !commuting.isEmpty, ties.workingThere + ties.comingFromThere > 0 else { return nil }
    return .commuting(
      there: ties.workingThere, shareThere: ties.shareWorkingThere ?? 0, from: ties.comingFromThere,
      shareFrom: ties.shareComingFromThere ?? 0)
  }

  private func borderReason(_ ties: Ties) -> TieReason? {
    ties.borders.isEmpty ? nil : .border(ties.borders.map { named($0.code) }, metres: ties.borderMetres)
  }

  private func nearReason(_ ties: Ties) -> TieReason? {
    ties.nearby.isEmpty
      ? nil : .near(ties.nearby.map(named), metres: ties.waterMetres.flatMap { $0 > 0 ? $0 : nil } ?? nearShoreMetres)
  }

  private func hubRegionReason(_ ties: Ties, _ municipality: Municipality) -> TieReason? {
    guard let hubs, hubs.id != references.partition?.id, let region = hubs.region(of: municipality.code),
      !ties.inSameHubRegion.isEmpty
    else { return nil }
    return .sameRegion(RegionSort(hubs), name: region.name, as: ties.inSameHubRegion.map(named))
  }

  private func countyReason(_ ties: Ties, _ municipality: Municipality) -> TieReason? {
    guard ties.isInSameCounty else { return nil }
    return .sameCounty(snapshot.territory.county(municipality.county)?.name ?? municipality.county)
  }
}
