import Register

/// Whether something happened after one day and up to another.
public enum Timing: Hashable, Sendable {
  /// It did.
  case inside
  /// It did not: before, or after.
  case outside
  /// It happened on one of several days that lie partly between the two, and no more is recorded.
  case uncertain
  /// Nobody has recorded when it happened.
  case unknown

  /// The timing of an event between two days, the first not included.
  ///
  /// - Parameter known: The day for which the data set is true. What it tells of a time with that day in it had happened
  ///   by then.
  public init(_ when: KnownDay, after first: Day, upTo last: Day, knownOn known: Day) {
    if when == .unknown {
      self = .unknown
      return
    }
    var latest = when.latest
    if when.exact == nil, !when.isBefore(known), !when.isAfter(known) { latest = known }
    let isOutside = (latest.map { $0 <= first } ?? false) || when.isAfter(last) || last <= first
    let isInside = (when.earliest.map { first < $0 } ?? false) && (latest.map { $0 <= last } ?? false)
    self = isOutside ? .outside : isInside ? .inside : .uncertain
  }
}

extension Period {
  /// When it begins, as the time of an event.
  public var beginning: KnownDay { from }
  /// When it ends, as the time of an event.
  public var ending: KnownDay { to ?? .unknown }
}
