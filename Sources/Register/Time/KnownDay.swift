/// A day as exactly as somebody knows it. How each is counted: <doc:Days-as-they-are-known>.
public enum KnownDay: Hashable, Sendable {
  /// The day itself.
  case day(Day)
  /// Some day of a month, 1...12.
  case month(year: Int, month: Int)
  /// Some day of a season.
  case season(Season, year: Int)
  /// Some day of a year.
  case year(Int)
  /// Some day before this one.
  case before(Day)
  /// Some day after this one.
  case after(Day)
  /// Nobody knows.
  case unknown

  /// A quarter of a year as people speak of it. The raw value is its word in tables.
  public enum Season: String, Hashable, Sendable, CaseIterable {
    /// From March, June and September to the last of the third month.
    case spring, summer, autumn
    /// From December of the year before to the last of February.
    case winter
  }
}

extension KnownDay {
  /// The first day that it can be; `nil` where there is no first one.
  public var earliest: Day? {
    switch self {
    case .day(let day): day
    case .month(let year, let month): Day(year: year, month: month, day: 1)
    case .season(.winter, let year): Day(year: year - 1, month: 12, day: 1)
    case .season(let season, let year): Day(year: year, month: season.firstMonth, day: 1)
    case .year(let year): Day(year: year, month: 1, day: 1)
    case .after(let day): day.next
    case .before, .unknown: nil
    }
  }

  /// The last day that it can be; `nil` where there is no last one.
  public var latest: Day? {
    switch self {
    case .day(let day): day
    case .month(let year, let month): Day.last(ofMonth: month, in: year)
    case .season(.winter, let year): Day.last(ofMonth: 2, in: year)
    case .season(let season, let year): Day.last(ofMonth: season.firstMonth + 2, in: year)
    case .year(let year): Day(year: year, month: 12, day: 31)
    case .before(let day): day.previous
    case .after, .unknown: nil
    }
  }

  /// The day from which on something counts that began then; `nil` for before every day.
  public var asStart: Day? { earliest }

  /// The day from which on something no longer counts that ended then: the first that it can be. What ended before a day
  /// counts until that day, since nobody knows a first one; what ended on a day that nobody knows counts on no day but the
  /// one on which it began.
  public func asEnd(after start: Day?) -> Day {
    if case .before(let day) = self { return day }
    return earliest ?? start?.next ?? .first
  }

  /// A day on which to ask about it: that of ``asStart``, the last before the day of `before`; `nil` when unknown.
  public var reference: Day? {
    if case .before(let day) = self { return day.previous ?? day }
    return earliest
  }

  /// The day, when it is known exactly.
  public var exact: Day? {
    if case .day(let day) = self { day } else { nil }
  }

  /// Whether it is certainly earlier than the day.
  public func isBefore(_ other: Day) -> Bool { latest.map { $0 < other } ?? false }

  /// Whether it is certainly later than the day.
  public func isAfter(_ other: Day) -> Bool { earliest.map { $0 > other } ?? false }

  /// Whether both can be one and the same day; nothing agrees with what is not known at all.
  public func agrees(with other: KnownDay) -> Bool {
    if self == .unknown || other == .unknown { return false }
    func isAfter(_ one: KnownDay, _ two: KnownDay) -> Bool { two.latest.map(one.isAfter) ?? false }
    return !isAfter(self, other) && !isAfter(other, self)
  }
}

extension KnownDay {
  /// The day as a table has it; `nil` for anything else, an empty text too.
  ///
  /// `2022-04-12`, `2022-04`, `2022-spring`, `2022`, `before-2020-01-01`, `after-2020-01-01` or `unknown`.
  public init?(stored text: some StringProtocol) {
    if let day = Day(text) {
      self = .day(day)
    } else if text == "unknown" {
      self = .unknown
    } else if let year = KnownDay.number(text) {
      self = .year(year)
    } else if let dash = text.firstIndex(of: "-") {
      let (head, tail) = (String(text[..<dash]), String(text[text.index(after: dash)...]))
      if let year = KnownDay.number(head), let season = Season(rawValue: tail) {
        self = .season(season, year: year)
      } else if let first = Day("\(head)-\(tail)-01") {
        self = .month(year: first.year, month: first.month)
      } else if let day = Day(tail), head == "before" || head == "after" {
        self = head == "before" ? .before(day) : .after(day)
      } else {
        return nil
      }
    } else {
      return nil
    }
  }

  private static func digits(_ year: Int) -> String {
    Day(year: year, month: 1, day: 1).map { String($0.description.prefix(4)) } ?? String(year)
  }

  private static func number(_ text: some StringProtocol) -> Int? {
    guard text.utf8.count == 4, text.utf8.allSatisfy({ (48...57).contains($0) }), let year = Int(text), year >= 1000
    else { return nil }
    return year
  }
}

extension KnownDay: CustomStringConvertible {
  /// As a table has it: `2022-04-12`, `2022-04`, `2022-spring`, `2022`, `before-2020-01-01`, `unknown`.
  public var description: String {
    switch self {
    case .day(let day): day.description
    case .month(let year, let month):
      Day(year: year, month: month, day: 1).map { String($0.description.prefix(7)) } ?? ""
    case .season(let season, let year): "\(KnownDay.digits(year))-\(season.rawValue)"
    case .year(let year): KnownDay.digits(year)
    case .before(let day): "before-\(day)"
    case .after(let day): "after-\(day)"
    case .unknown: "unknown"
    }
  }

  /// As an English sentence in a message has it: `2022-04`, `spring 2022`, `before 2020-01-01`, `an unknown day`.
  public var inWords: String {
    switch self {
    case .before(let day): "before \(day)"
    case .after(let day): "after \(day)"
    case .unknown: "an unknown day"
    case .season(let season, let year): "\(season.rawValue) \(KnownDay.digits(year))"
    case .day, .month, .year: description
    }
  }

  /// By time: years stand before the days in them, what has no time last.
  public var sortingText: String {
    switch self {
    case .day, .month, .year: description
    case .season: earliest.map { String($0.description.prefix(7)) } ?? "~"
    case .before(let day), .after(let day): "\(day)~"
    case .unknown: "~"
    }
  }
}

extension KnownDay.Season {
  /// The first month of it; for the winter that of the year before.
  fileprivate var firstMonth: Int {
    switch self {
    case .spring: 3
    case .summer: 6
    case .autumn: 9
    case .winter: 12
    }
  }
}

extension Day {
  /// The first day of the calendar.
  static let first = Day(year: 1, month: 1, day: 1)!

  /// The last day of a month.
  fileprivate static func last(ofMonth month: Int, in year: Int) -> Day? {
    Day(year: month == 12 ? year + 1 : year, month: month == 12 ? 1 : month + 1, day: 1)?.previous
  }
}
