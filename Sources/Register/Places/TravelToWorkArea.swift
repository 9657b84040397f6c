/// A travel-to-work region: municipalities that share a labour market (Norwegian: bo- og arbeidsmarkedsregion).
public struct TravelToWorkArea: Hashable, Sendable {
  /// The region's code.
  public var code: String
  /// The region's name.
  public var name: String
  /// Its centre municipalities, the most populous first; never empty.
  public var centres: [MunicipalityCode]
  /// Whether the source names the centres; `false` where the municipality that gave the region its name stands in.
  public var hasDeclaredCentre: Bool

  /// A region from its parts.
  public init(code: String, name: String, centres: [MunicipalityCode], hasDeclaredCentre: Bool = true) {
    self.code = code
    self.name = name
    self.centres = centres
    self.hasDeclaredCentre = hasDeclaredCentre
  }
}
