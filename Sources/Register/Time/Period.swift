/// A run of days from the first one on, up to but not including the last: one period ends where the next begins.
///
/// A start that nobody has recorded is kept as unknown, never invented.
public struct Period: Hashable, Sendable {
  /// The first day; `nil` when it is not known.
  public var start: Day?
  /// The first day that is no longer in the period; `nil` when it goes on.
  public var end: Day?

  /// A period from its ends; `nil` when it would hold no day.
  public init?(start: Day?, end: Day?) {
    if let start, let end, start >= end { return nil }
    self.start = start
    self.end = end
  }

  /// The period that has no known start and has not ended.
  public static let ongoing = Period(start: nil, end: nil)!

  /// Whether the day lies in the period. An unknown start counts as before every day.
  public func contains(_ day: Day) -> Bool {
    if let start, day < start { return false }
    if let end, day >= end { return false }
    return true
  }

  /// Whether the two share a day; unknown starts count as before every day.
  public func overlaps(_ other: Period) -> Bool {
    if let start, let end = other.end, start >= end { return false }
    if let end, let start = other.start, start >= end { return false }
    return true
  }
}
