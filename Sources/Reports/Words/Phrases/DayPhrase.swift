import Register

/// Days of which less than the day is known, with a place for the year or the day.
enum DayPhrase: String, Hashable, Sendable, CaseIterable {
  /// Some day of a month of a `{year}`; in the order of the year.
  case january, february, march, april, may, june, july, august, september, october, november, december
  /// Some day of a season of a `{year}`.
  case spring, summer, autumn, winter
  /// Some day before or after a `{day}`.
  case before, after
  /// Nobody knows.
  case unknown

  /// The months, in the order of the year.
  static let months = Array(allCases.prefix(12))

  /// The phrase of a season.
  init(_ season: KnownDay.Season) {
    switch season {
    case .spring: self = .spring
    case .summer: self = .summer
    case .autumn: self = .autumn
    case .winter: self = .winter
    }
  }
}
