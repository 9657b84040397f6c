/// A day of the Gregorian calendar, without a clock or a time zone.
public struct Day: Hashable, Sendable {
  /// Year, month 1...12, day of the month 1...31.
  public let year, month, day: Int

  /// A day from its parts; `nil` when the calendar has no such day or the year is outside 1...9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Day.length(ofMonth: month, in: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// A day from `YYYY-MM-DD`; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    let dash = UInt8(ascii: "-")
    guard bytes.count == 10, bytes[4] == dash, bytes[7] == dash else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      range.reduce(0 as Int?) { sum, place in
        guard let sum, (48...57).contains(bytes[place]) else { return nil }
        return sum * 10 + Int(bytes[place] - 48)
      }
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Day: Comparable {
  /// Earlier days come first.
  public static func < (a: Day, b: Day) -> Bool { (a.year, a.month, a.day) < (b.year, b.month, b.day) }
}

extension Day: CustomStringConvertible {
  /// `YYYY-MM-DD`.
  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}

extension Day {
  /// The first day of the same year.
  public var firstOfYear: Day { Day(year: year, month: 1, day: 1) ?? self }

  /// The last day of the same year.
  public var lastOfYear: Day { Day(year: year, month: 12, day: 31) ?? self }

  /// The day before; `nil` for the first day of the calendar.
  public var previous: Day? {
    if day > 1 { return Day(year: year, month: month, day: day - 1) }
    if month == 1 { return Day(year: year - 1, month: 12, day: 31) }
    return Day(year: year, month: month - 1, day: Day.length(ofMonth: month - 1, in: year))
  }

  /// How many days the day comes after the first of the calendar, for telling how far two days are apart.
  public var number: Int {
    let years = year - 1
    let before = (1..<month).reduce(0) { $0 + Day.length(ofMonth: $1, in: year) }
    return years * 365 + years / 4 - years / 100 + years / 400 + before + day - 1
  }
}
