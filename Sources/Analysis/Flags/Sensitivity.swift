/// Over which values of one limit a rule flags the same subjects.
public struct Sensitivity: Hashable, Sendable {
  /// The id of the limit.
  public var threshold: String
  /// The value in force.
  public var value: Double
  /// The values above which the findings are the same; `nil` when there is no lower end.
  public var above: Double?
  /// The highest value at which the findings are still the same; `nil` when there is no upper end.
  public var upTo: Double?
  /// One sentence that could be printed.
  public var wording: Wording

  /// An interval from its ends.
  public init(threshold: String, value: Double, above: Double?, upTo: Double?, wording: Wording) {
    self.threshold = threshold
    self.value = value
    self.above = above
    self.upTo = upTo
    self.wording = wording
  }
}
