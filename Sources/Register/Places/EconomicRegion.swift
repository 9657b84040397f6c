/// A sub-regional statistical region, between municipality and county.
public struct EconomicRegion: Hashable, Sendable {
  /// The region's code.
  public var code: String
  /// The region's name.
  public var name: String
  /// The code of the county it lies in; empty when the data set does not say.
  public var county: String

  /// A region from its parts.
  public init(code: String, name: String, county: String = "") {
    self.code = code
    self.name = name
    self.county = county
  }
}
