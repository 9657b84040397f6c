/// When a collaboration came to be, as exactly as anybody has recorded it.
public enum Founding: Hashable, Sendable {
  /// On a known day.
  case day(Day)
  /// In a known year.
  case year(Int)
  /// Grown over longer time, without a year.
  case overLongerTime
  /// Not recorded.
  case unknown
}

extension Founding {
  /// The year, as far as one is known.
  public var year: Int? {
    switch self {
    case .day(let day): day.year
    case .year(let year): year
    case .overLongerTime, .unknown: nil
    }
  }

  /// Whether it is known to be earlier than the day.
  public func isBefore(_ other: Day) -> Bool {
    switch self {
    case .day(let day): day < other
    case .year(let year): year < other.year
    case .overLongerTime, .unknown: false
    }
  }

  /// Whether it is known to be later than the day.
  public func isAfter(_ other: Day) -> Bool {
    switch self {
    case .day(let day): day > other
    case .year(let year): year > other.year
    case .overLongerTime, .unknown: false
    }
  }
}

extension Founding: CustomStringConvertible {
  /// The day, the year, `over-longer-time`, or nothing.
  public var description: String {
    switch self {
    case .day(let day): day.description
    case .year(let year): String(year)
    case .overLongerTime: "over-longer-time"
    case .unknown: ""
    }
  }
}
