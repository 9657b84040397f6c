/// A figure that a data set states, since nobody can compute it from the other tables: how many are organised in some way,
/// how many have answered a survey. One without a value says which data it would be computed from.
public struct StatedFigure: Hashable, Sendable {
  /// Its key.
  public var id: String
  /// What it is counted in, as scripts write it.
  public var unit: String
  /// The value, or what is divided by `denominator`; `nil` when the data to compute it are missing.
  public var value: Double?
  /// What the value is divided by: a number, or the key of a figure of the whole; empty where it is no share.
  public var denominator: String
  /// What it is, by language.
  public var definitions: [String: String]
  /// Which data are missing where it has no value, by language.
  public var missing: [String: String]
  /// Where it was read.
  public var source: String

  /// A figure from its parts.
  public init(
    id: String, unit: String, value: Double? = nil, denominator: String = "", definitions: [String: String] = [:],
    missing: [String: String] = [:], source: String = ""
  ) {
    self.id = id
    self.unit = unit
    self.value = value
    self.denominator = denominator
    self.definitions = definitions
    self.missing = missing
    self.source = source
  }
}
