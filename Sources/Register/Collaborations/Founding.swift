/// When a collaboration came to be, as exactly as anybody has recorded it.
public enum Founding: Hashable, Sendable {
  /// On a day, as exactly as it is known.
  case known(KnownDay)
  /// Grown over longer time, without a year.
  case overLongerTime

  /// Not recorded.
  public static let unknown = Founding.known(.unknown)
  /// On a known day.
  public static func day(_ day: Day) -> Founding { .known(.day(day)) }
  /// In a known year.
  public static func year(_ year: Int) -> Founding { .known(.year(year)) }
}

extension Founding {
  /// When it was, as far as that can be said of one day.
  public var when: KnownDay {
    switch self {
    case .known(let when): when
    case .overLongerTime: .unknown
    }
  }

  /// The year, as far as one is known.
  public var year: Int? {
    guard let last = when.latest, let first = when.earliest else { return nil }
    // A winter is of the year in which it ends.
    return first.year == last.year || last.number - first.number < 100 ? last.year : nil
  }

  /// Whether it is known to be earlier than the day.
  public func isBefore(_ other: Day) -> Bool { when.isBefore(other) }

  /// Whether it is known to be later than the day.
  public func isAfter(_ other: Day) -> Bool { when.isAfter(other) }
}

extension Founding: CustomStringConvertible {
  /// The day as a table has it, `over-longer-time`, or nothing.
  public var description: String {
    switch self {
    case .known(.unknown): ""
    case .known(let when): when.description
    case .overLongerTime: Founding.overLongerTimeText
    }
  }

  private static let overLongerTimeText = "over-longer-time"

  /// A founding as a table has it; `nil` for anything else. Nobody knows it where nothing is written.
  public init?(stored text: String) {
    if text.isEmpty {
      self = .unknown
    } else if text == Founding.overLongerTimeText {
      self = .overLongerTime
    } else if let when = KnownDay(stored: text) {
      self = .known(when)
    } else {
      return nil
    }
  }
}
