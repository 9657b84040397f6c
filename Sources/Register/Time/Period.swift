/// A run of days from the first one on, up to but not including the last: one period ends where the next begins.
///
/// Both ends are kept as they are known and never made more exact; which days they count as: <doc:Days-as-they-are-known>.
public struct Period: Hashable, Sendable {
  /// When it begins, as it is known.
  public private(set) var from: KnownDay
  /// When it ends, as it is known; `nil` when it goes on.
  public private(set) var to: KnownDay?
  /// The first day that counts; `nil` for before every day. Set anew it is exact to the day.
  public var start: Day? { didSet { from = start.map { .day($0) } ?? .unknown } }
  /// The first day that no longer counts; `nil` when it goes on. Set anew it is exact to the day.
  public var end: Day? { didSet { to = end.map { .day($0) } } }

  /// A period from its ends as they are known; `nil` when it would hold no day.
  ///
  /// One that is known to be over, from before every day and nobody knows until when, holds none and is kept.
  public init?(from: KnownDay, to: KnownDay?) {
    let start = from.asStart
    let end = to?.asEnd(after: start)
    if let start, let end, start >= end { return nil }
    self.from = from
    self.to = to
    self.start = start
    self.end = end
  }

  /// A period from its first day and the first one after it; `nil` when it would hold no day.
  public init?(start: Day?, end: Day?) {
    self.init(from: start.map { .day($0) } ?? .unknown, to: end.map { .day($0) })
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
    if let start = later.start, let end = earlier.end, start >= end { return nil }
    // A period of no day shares none.
    if later.start == nil, earlier.to == .unknown { return nil }
    return Period(from: later.from, to: earlier.to)
  }

  /// What is left of it without the days of the other: nothing, one period or two.
  public func without(_ other: Period) -> [Period] {
    guard let shared = intersection(other) else { return [self] }
    // An unknown start that both have is one and the same.
    let before = shared.start == nil ? nil : Period(from: from, to: shared.from)
    let after = shared.to.flatMap { Period(from: $0, to: to) }
    return [before, after].compactMap { $0 }
  }

  /// The same until a day as it is known; `nil` when it would hold no day.
  public func until(_ end: KnownDay?) -> Period? { Period(from: from, to: end) }
}

extension Period {
  /// The last day on which it can have begun; `nil` when it is not known.
  public var latestStart: Day? { from.latest }

  /// The start as a table has it: `2019-05-01`, `2019-05`, `2019-spring`, `2019`, `before-2019-05-01`, or nothing.
  public var startText: String { from == .unknown ? "" : from.description }

  /// The end as a table has it: `2020-01-01`, `2020-summer`, `unknown`; nothing while it goes on.
  public var endText: String { to?.description ?? "" }
}
