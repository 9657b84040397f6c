import Register

/// Everything measured of one day, computed once for all rules.
public struct Measures: Sendable {
  /// What it was measured on.
  public let evidence: Evidence
  /// The fit of each collaboration, by number.
  public let fits: [CollaborationFit]
  /// The mirror image for each region, by code.
  public let regions: [RegionFit]
  /// The municipalities outside, by code.
  public let outsiders: [Outsider]

  /// Measures the evidence.
  public init(_ evidence: Evidence) {
    self.evidence = evidence
    fits = evidence.collaborationFits()
    regions = evidence.regionFits()
    outsiders = evidence.outsiders()
  }

  /// The fit of the collaboration with the id; `nil` when it does not exist on the day.
  public func fit(_ id: String) -> CollaborationFit? { fits.first { $0.collaboration == id } }

  /// The collaboration with its name.
  func named(collaboration id: String) -> Named<String> {
    Named(id, evidence.snapshot.register.collaboration(id)?.name ?? id)
  }

  /// The municipality with its name; the code stands for it when the territory does not have it.
  func named(_ code: MunicipalityCode) -> Named<MunicipalityCode> { evidence.named(code) }
}

extension Evidence {
  /// The municipality with its name; the code stands for it when the territory does not have it.
  func named(_ code: MunicipalityCode) -> Named<MunicipalityCode> {
    Named(code, snapshot.territory.municipality(code)?.name ?? code.text)
  }
}
