import Register

/// What to say of a value that looks like a day and is none; `nil` where it does not look like one, or may be one.
///
/// The parser of the command line says only that the value cannot be used.
///
/// - Parameter message: what it says, in English.
func impossibleDay(in message: String) -> NamingText? {
  guard let refused = message.firstMatch(of: /The value '([^']*)' is invalid for/)?.output.1 else { return nil }
  for (text, year, month, day) in datesWritten(in: refused) where Day(year: year, month: month, day: day) == nil {
    guard let first = Day(year: year, month: month, day: 1) else {
      return (1...12).contains(month) ? nil : "there is no day \(text): a year has 12 months"
    }
    let count = (28...31).last { Day(year: first.year, month: first.month, day: $0) != nil } ?? 28
    return "there is no day \(text): that month has \(count) days"
  }
  return nil
}

/// What is written as days are, `2021-02-30` or `30.2.2021`, with its numbers.
private func datesWritten(in text: Substring) -> [(text: String, year: Int, month: Int, day: Int)] {
  let machine = text.matches(of: /(\d{4})-(\d{1,2})-(\d{1,2})/).compactMap { match in
    date(match.output.0, match.output.1, match.output.2, match.output.3)
  }
  let people = text.matches(of: /(\d{1,2})\.(\d{1,2})\.(\d{4})/).compactMap { match in
    date(match.output.0, match.output.3, match.output.2, match.output.1)
  }
  return machine + people
}

private func date(
  _ text: Substring, _ year: Substring, _ month: Substring, _ day: Substring
) -> (text: String, year: Int, month: Int, day: Int)? {
  guard let year = Int(year), let month = Int(month), let day = Int(day) else { return nil }
  return (String(text), year, month, day)
}
