/// What a text says when a day is expected.
enum WrittenDay: Equatable {
  /// A day.
  case day(Day)
  /// A year of which nobody knows the day, by its first.
  case year(Day)
  /// A month, a season, or before or after a day.
  case known(KnownDay)
  /// That nobody knows it.
  case unknown
  /// Something that may be one of these days, or is no day at all.
  case unclear([Day])

  /// A day from `2020-01-01`, `1.1.2020` or `1. januar 2020`, with a time of the day behind it at most, a year, a month as
  /// `april 2022`, a season as `våren 2022`, or a day with a word for before or after in front of it.
  ///
  /// Day and month with a slash between them, years of two digits, and months in figures without a day are unclear.
  init(_ text: String, _ words: ImportWords) {
    var rest = Substring(trimmed(text))
    if words.all(.unknown).contains(where: { $0.pattern.words == tokens(text) }) || rest == "?" || isDash(text) {
      self = .unknown
      return
    }
    if let time = rest.firstIndex(where: { $0 == "T" || $0 == " " }), rest[time...].contains(":") {
      rest = rest[..<time]
    }
    if let day = Day(rest) {
      self = .day(day)
      return
    }
    if let side = WrittenDay.side(rest, words) {
      self = side
      return
    }
    let separators: Set<Character> = [".", "/", "-", " ", ","]
    let parts = rest.split { separators.contains($0) }.map(String.init)
    let numbers = parts.map { part in
      part.utf8.allSatisfy(isDigit) && part.count <= 4 ? Int(part) : nil
    }
    let months = parts.map { part in
      words.all(.month).first { $0.pattern.words == [part.lowercased()] }.flatMap { Int($0.meaning) }
    }
    switch parts.count {
    case 3:
      guard let day = numbers[0], let month = numbers[1] ?? months[1], let written = numbers[2] else { break }
      let year = parts[2].count == 2 ? 2000 + written : written
      let first = Day(year: year, month: month, day: day)
      if parts[2].count == 4, !rest.contains("/") || day > 12 || day == month || months[1] != nil {
        if let first {
          self = .day(first)
          return
        }
      }
      let other = rest.contains("/") ? Day(year: year, month: day, day: month) : nil
      self = .unclear([first, other].compactMap(\.self))
      return
    case 2:
      guard let year = numbers[1], parts[1].count == 4 else { break }
      let season = words.all(.season).first { $0.pattern.words == [parts[0].lowercased()] }
      if let season = season.flatMap({ KnownDay.Season(rawValue: $0.meaning) }) {
        self = .known(.season(season, year: year))
        return
      }
      if let month = months[0] {
        self = .known(.month(year: year, month: month))
        return
      }
      guard let month = numbers[0] else { break }
      self = .unclear([Day(year: year, month: month, day: 1)].compactMap(\.self))
      return
    case 1:
      guard let year = numbers[0], parts[0].count == 4, (1000...2999).contains(year),
        let first = Day(year: year, month: 1, day: 1)
      else { break }
      self = .year(first)
      return
    default: break
    }
    self = .unclear([])
  }
}

extension WrittenDay {
  /// What is before or after a day, by the word in front of it.
  private static func side(_ text: Substring, _ words: ImportWords) -> WrittenDay? {
    guard let blank = text.firstIndex(where: \.isWhitespace) else { return nil }
    let word = [text[..<blank].lowercased()]
    let isBefore = words.all(.before).contains { $0.pattern.words == word }
    guard isBefore || words.all(.after).contains(where: { $0.pattern.words == word }),
      case .day(let day) = WrittenDay(String(text[blank...]), words)
    else { return nil }
    return .known(isBefore ? .before(day) : .after(day))
  }
}

private func isDash(_ text: String) -> Bool { ["-", "–", "—"].contains(trimmed(text)) }

extension Day {
  /// The day after; `nil` after the last of the calendar.
  var next: Day? {
    Day(year: year, month: month, day: day + 1) ?? Day(year: year, month: month + 1, day: 1)
      ?? Day(year: year + 1, month: 1, day: 1)
  }

  /// Whether the day is the last of its month, on which people say that something ended.
  var isLastOfMonth: Bool { next?.day == 1 }
}
