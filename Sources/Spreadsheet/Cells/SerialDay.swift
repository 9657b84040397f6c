/// From which day a workbook counts.
enum DayCount {
  /// Day 1 is 1 January 1900, and 1900 is taken for a leap year.
  case from1900
  /// Day 0 is 1 January 1904.
  case from1904
}

/// The day that a number stands for, as `2020-01-01`, with `T09:30` behind it when the number has a part of a day;
/// `nil` when it stands for none.
///
/// Day 60 of the count from 1900 is 29 February 1900, which there never was.
func writtenDay(_ number: Double, _ count: DayCount) -> String? {
  guard number >= 0, number < 2_958_466 else { return nil }
  var whole = Int(number)
  var minutes = Int(((number - Double(whole)) * 1440).rounded())
  if minutes == 1440 { (whole, minutes) = (whole + 1, 0) }
  let daysFrom1970: Int
  switch count {
  case .from1900:
    // A number below 1 is a time of no day.
    guard whole >= 1, whole != 60 else { return nil }
    daysFrom1970 = whole - (whole < 60 ? 25_568 : 25_569)
  case .from1904:
    daysFrom1970 = whole - 24_107
  }
  let date = civilDate(daysFrom1970)
  guard date.year <= 9999 else { return nil }
  let day = "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))"
  return minutes == 0 ? day : "\(day)T\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))"
}

/// Year, month and day of the Gregorian calendar, counted from 1 January 1970.
///
/// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": years begin in March, so that the leap day is the last.
private func civilDate(_ days: Int) -> (year: Int, month: Int, day: Int) {
  let shifted = days + 719_468
  let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
  let dayOfEra = shifted - era * 146_097
  let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
  let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
  let marchMonth = (5 * dayOfYear + 2) / 153
  let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
}

private func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
