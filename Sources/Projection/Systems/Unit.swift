/// What the numbers of a reference system count.
public struct Unit: Hashable, Sendable {
  /// The name as the definition gives it, as `metre`, `degree`, `US survey foot`.
  public let name: String
  /// Metres per unit for a length, radians per unit for an angle.
  public let factor: Double

  /// A unit from its name and its size in metres or radians.
  public init(name: String, factor: Double) {
    self.name = name
    self.factor = factor
  }
}
