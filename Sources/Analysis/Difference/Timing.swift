import Register

/// Whether something happened after one day and up to another.
public enum Timing: Hashable, Sendable {
  /// It did.
  case inside
  /// It did not: before, or after.
  case outside
  /// It happened in a year that lies partly between the days, and no more is recorded.
  case uncertain
  /// Nobody has recorded when it happened.
  case unknown

  /// The timing of an event between two days, the first not included.
  ///
  /// - Parameter known: The day for which the data set is true. What it tells of that day's year had happened by then.
  public init(_ when: Event.When, after first: Day, upTo last: Day, knownOn known: Day) {
    switch when {
    case .unknown: self = .unknown
    case .day(let day): self = first < day && day <= last ? .inside : .outside
    case .year(let year):
      guard first < last, let begin = Day(year: year, month: 1, day: 1), let end = Day(year: year, month: 12, day: 31)
      else {
        self = .outside
        return
      }
      let latest = year == known.year ? known : end
      self =
        latest <= first || begin > last ? .outside : first < begin && latest <= last ? .inside : .uncertain
    }
  }
}

extension Founding {
  /// When it came to be, as the time of an event.
  public var when: Event.When {
    switch self {
    case .day(let day): .day(day)
    case .year(let year): .year(year)
    case .overLongerTime, .unknown: .unknown
    }
  }
}

extension Period {
  /// When it begins, as the time of an event.
  public var beginning: Event.When { Period.when(start, startPrecision) }
  /// When it ends, as the time of an event.
  public var ending: Event.When { Period.when(end, endPrecision) }

  private static func when(_ day: Day?, _ precision: Precision) -> Event.When {
    day.map { precision == .day ? .day($0) : .year($0.year) } ?? .unknown
  }
}
