import Register
import Reports

/// A day as a surveyor knows it.
public enum EditDay: Hashable, Sendable {
  /// The day itself.
  case day(Day)
  /// The year alone, by its first day.
  case year(Day)
  /// Nobody knows.
  case unknown

  /// A day from `YYYY-MM-DD`, `YYYY` or `unknown`, or as one of the languages writes it; `nil` for anything else.
  public init?(_ text: String) {
    if text == "unknown" || isUnknown(called: text) {
      self = .unknown
    } else if let day = Day(text) ?? Day(written: text) {
      self = .day(day)
    } else if text.utf8.count == 4, let year = Int(text), year >= 1000, let first = Day(year: year, month: 1, day: 1) {
      self = .year(first)
    } else {
      return nil
    }
  }

  /// The day, or the first of the year; `nil` when nobody knows.
  public var day: Day? {
    switch self {
    case .day(let day), .year(let day): day
    case .unknown: nil
    }
  }

  /// How exactly it is known.
  public var precision: Period.Precision {
    if case .year = self { .year } else { .day }
  }
}

extension Founding {
  /// When a collaboration came to be, as somebody writes it: as an edit's day, or `over-longer-time`.
  public init?(written text: String) {
    if text == Founding.overLongerTime.description {
      self = .overLongerTime
      return
    }
    switch EditDay(text) {
    case .day(let day): self = .day(day)
    case .year(let day): self = .year(day.year)
    case .unknown: self = .unknown
    case nil: return nil
    }
  }
}
