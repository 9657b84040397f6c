import Register

extension Words {
  /// A day as it is known: `1.7.2021`, `juli 2021`, `våren 2021`, `2021`, `før 1.7.2021`.
  func when(_ known: KnownDay) -> String {
    func filled(_ phrase: DayPhrase, _ values: [String: String]) -> String {
      self.filled(messages.text(phrase), values)
    }
    switch known {
    case .day(let day): return self.day(day)
    case .month(let year, let month): return filled(DayPhrase.months[month - 1], ["year": String(year)])
    case .season(let season, let year): return filled(DayPhrase(season), ["year": String(year)])
    case .year(let year): return String(year)
    case .before(let day): return filled(.before, ["day": self.day(day)])
    case .after(let day): return filled(.after, ["day": self.day(day)])
    case .unknown: return filled(.unknown, [:])
    }
  }
}

extension KnownDay {
  /// The day in running text of a language.
  public func text(in language: Language) -> String { Words(language).when(self) }

  /// The day that some language writes so, capitals aside; a word may lack its ending, as `vår 2022`. `nil` where none
  /// does, or where they mean different ones.
  public init?(written text: String, in languages: [Language] = Language.all) {
    if isUnknown(called: text, in: languages) {
      self = .unknown
    } else if let day = Day(written: text, in: languages) {
      self = .day(day)
    } else {
      let found = Set(languages.flatMap { Words($0).knownDays(writtenAs: text) })
      guard found.count == 1, let day = found.first else { return nil }
      self = day
    }
  }
}

extension Words {
  /// What the language means by a text besides days and years.
  fileprivate func knownDays(writtenAs text: String) -> [KnownDay] {
    func wording(_ phrase: DayPhrase) -> String { filled(messages.text(phrase), ["year": "", "day": ""]) }
    let words = tokens(text)
    guard let last = words.last, words.count > 1 else { return [] }
    if let year = Int(last), (1000...9999).contains(year), last.count == 4, words.count == 2 {
      let months = DayPhrase.months.enumerated().filter { isWord(words[0], of: wording($1)) }
      let seasons = KnownDay.Season.allCases.filter { isWord(words[0], of: wording(DayPhrase($0))) }
      return months.map { .month(year: year, month: $0.offset + 1) } + seasons.map { .season($0, year: year) }
    }
    let rest = words.dropFirst().joined(separator: " ")
    guard let day = Day(rest) ?? Day(written: rest, in: [language]) else { return [] }
    return (tokens(wording(.before)) == [words[0]] ? [.before(day)] : [])
      + (tokens(wording(.after)) == [words[0]] ? [.after(day)] : [])
  }

  private func tokens(_ text: String) -> [String] {
    text.lowercased().split { $0 == " " || $0 == "\u{A0}" }.map(String.init)
  }

  /// Whether a word is the one of a wording, or three letters or more that it begins with.
  private func isWord(_ word: String, of wording: String) -> Bool {
    guard let full = tokens(wording).first else { return false }
    return word == full || word.count > 2 && full.hasPrefix(word)
  }
}
