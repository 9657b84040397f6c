extension Period {
  /// Whether a start or an end is known to the day or, of what is written in lists, to the year alone.
  public enum Precision: Hashable, Sendable {
    /// To the day.
    case day
    /// To the year; the day that stands for it is the year's first.
    case year
  }

  /// A period whose ends are days, or years by any of their days; `nil` when it would hold no day.
  public init?(start: Day?, end: Day?, startPrecision: Precision = .day, endPrecision: Precision = .day) {
    self.init(
      from: KnownDay(start, startPrecision), to: end.map { KnownDay($0, endPrecision) })
  }

  /// How exactly a list would write the start.
  public var startPrecision: Precision { from.precision }
}

extension KnownDay {
  /// A day, or the year that it stands for; unknown without one.
  public init(_ day: Day?, _ precision: Period.Precision) {
    self = day.map { precision == .year ? .year($0.year) : .day($0) } ?? .unknown
  }

  /// Whether only the year is known of it.
  public var precision: Period.Precision {
    if case .year = self { .year } else { .day }
  }
}
