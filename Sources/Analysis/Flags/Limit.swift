/// A limit with the value that was in force.
public struct Limit: Hashable, Sendable {
  /// Which limit.
  public var threshold: Threshold.ID
  /// What was compared with it.
  public var value: Double
}

extension Thresholds {
  /// The limit with the value in force.
  func limit(_ threshold: Threshold) -> Limit { Limit(threshold: threshold.id, value: self[threshold]) }
}
