/// What stands between the whole part of a number and its decimals.
public enum DecimalMark: String, Hashable, Sendable, CaseIterable {
  case comma = ","
  case point = "."

  /// The other one, which may then stand between groups of three digits.
  public var other: DecimalMark { self == .comma ? .point : .comma }
}
