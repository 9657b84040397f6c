/// A run of days from the first one on, up to but not including the last: one period ends where the next begins.
///
/// A start that nobody has recorded is kept as unknown, never invented. An end of the period of which only the year is
/// recorded counts from the year's first day and is shown as the year.
public struct Period: Hashable, Sendable {
  /// How exactly a start or an end is recorded.
  public enum Precision: Hashable, Sendable {
    /// To the day.
    case day
    /// To the year; the day that stands for it is the year's first.
    case year
  }

  /// The first day; `nil` when it is not known. Set anew it is exact to the day.
  public var start: Day? { didSet { startPrecision = .day } }
  /// The first day that is no longer in the period; `nil` when it goes on. Set anew it is exact to the day.
  public var end: Day? { didSet { endPrecision = .day } }
  /// How exactly the start is recorded.
  public private(set) var startPrecision: Precision
  /// How exactly the end is recorded.
  public private(set) var endPrecision: Precision

  /// A period from its ends; `nil` when it would hold no day.
  ///
  /// With the precision of a year, the first day of the given day's year counts.
  public init?(start: Day?, end: Day?, startPrecision: Precision = .day, endPrecision: Precision = .day) {
    let start = startPrecision == .year ? start?.firstOfYear : start
    let end = endPrecision == .year ? end?.firstOfYear : end
    if let start, let end, start >= end { return nil }
    self.start = start
    self.end = end
    self.startPrecision = start == nil ? .day : startPrecision
    self.endPrecision = end == nil ? .day : endPrecision
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
  public func overlaps(_ other: Period) -> Bool { intersection(other) != nil }

  /// The days that both have; `nil` when there is none. Unknown starts count as before every day.
  public func intersection(_ other: Period) -> Period? {
    let later = start.map { start in other.start.map { $0 > start } ?? false } ?? true ? other : self
    let earlier = end.map { end in other.end.map { $0 < end } ?? false } ?? true ? other : self
    return Period(
      start: later.start, end: earlier.end, startPrecision: later.startPrecision, endPrecision: earlier.endPrecision)
  }

  /// What is left of it without the days of the other: nothing, one period or two.
  public func without(_ other: Period) -> [Period] {
    guard let shared = intersection(other) else { return [self] }
    // An unknown start that both have is one and the same.
    let before = shared.start.flatMap { first in
      Period(start: start, end: first, startPrecision: startPrecision, endPrecision: shared.startPrecision)
    }
    let after = shared.end.flatMap { last in
      Period(start: last, end: end, startPrecision: shared.endPrecision, endPrecision: endPrecision)
    }
    return [before, after].compactMap { $0 }
  }
}

extension Period {
  /// The last day on which it can have begun: the start, or the last day of its year; `nil` when it is not known.
  public var latestStart: Day? { startPrecision == .day ? start : start?.lastOfYear }

  /// The start as it is recorded: `2019-05-01`, `2019`, or nothing.
  public var startText: String { Period.text(start, startPrecision) }

  /// The end as it is recorded: `2020-01-01`, `2020`, or nothing.
  public var endText: String { Period.text(end, endPrecision) }

  private static func text(_ day: Day?, _ precision: Precision) -> String {
    guard let day else { return "" }
    return precision == .day ? day.description : String(day.description.prefix(4))
  }
}
