/// Over which values of one limit a rule flags the same subjects.
public struct Sensitivity: Hashable, Sendable {
  /// The limit.
  public var threshold: Threshold.ID
  /// The value in force.
  public var value: Double
  /// The values above which the findings are the same; `nil` when there is no lower end.
  public var above: Double?
  /// The highest value at which the findings are still the same; `nil` when there is no upper end.
  public var upTo: Double?
  /// The same interval as it can be printed: rounded so that both ends still give the same result.
  public var printed: Printed

  /// An interval from one printed number to another.
  public struct Printed: Hashable, Sendable {
    /// The ends; `nil` where there is none.
    public var least, greatest: Double?
    /// The decimals that they are rounded to.
    public var places: Int

    /// An interval from its ends.
    public init(least: Double?, greatest: Double?, places: Int) {
      self.least = least
      self.greatest = greatest
      self.places = places
    }
  }
}
