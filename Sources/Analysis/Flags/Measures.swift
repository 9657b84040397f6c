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

  /// The name of the collaboration; the id when it has none.
  func name(ofCollaboration id: String) -> String { evidence.snapshot.register.collaboration(id)?.name ?? id }

  /// The name of the municipality; the code when the territory does not have it.
  func name(_ code: MunicipalityCode) -> String {
    evidence.snapshot.territory.municipality(code)?.name ?? code.text
  }
}
