import Register

/// The lines that every table and figure carries: the day of the register, the years of the figures, the sources.
///
/// - Parameters:
///   - used: what is looked at; everything when left out. Sources that are not used are not named.
///   - days: further days of which memberships are shown.
///   - saysEntered: whether it is said that changes have been entered since the day of the record: not where a map says that
///     none are known.
func sourceLines(
  _ input: ReportInput, used: Facts? = nil, days: [Day] = [], saysEntered: Bool = true, _ words: Words
) -> [String] {
  if input.isUndated { return input.sourceLine.isEmpty ? [] : [input.sourceLine] }
  var parts = input.showsProposals ? [words[.withProposals]] : []
  let restsOnUnits = used?.contains(.unitsAlone) ?? false
  if !restsOnUnits {
    let days = Set(days + [input.snapshot.day]).sorted().map(words.day)
    parts.append(words.filled(.membershipDay, ["day": words.list(days)]))
  }
  if let day = input.dates.population { parts.append(words.filled(.populationDay, ["day": words.day(day)])) }
  if let day = input.dates.boundaries { parts.append(words.filled(.boundariesDay, ["day": words.day(day)])) }
  if let year = input.dates.codeYear { parts.append(words.filled(.codeYear, ["year": String(year)])) }
  if let known = input.dates.published, known < input.snapshot.day, saysEntered, !restsOnUnits {
    parts.append(words.filled(.enteredSince, ["day": words.day(known)]))
  }
  parts += undividedSentences(input, words)
  let dates = parts.joined(separator: " ")
  let line = creditLine(input, used: used, words)
  return line.isEmpty ? [dates] : [dates, line]
}

/// The line that names the sources; empty where the data set says none.
private func creditLine(_ input: ReportInput, used: Facts?, _ words: Words) -> String {
  let days = daysInTexts(input, words)
  if input.credits.isEmpty { return words.filled(input.sourceLine, days) }
  let credits = input.credits.filter { credit in
    used.map { used in credit.facts.contains { used.withRegister.isSuperset(of: $0) } } ?? true
  }
  return credits.isEmpty
    ? "" : words.filled(.usedSources, ["numbers": credits.map { words.filled($0.text, days) }.joined(separator: "; ")])
}

/// What has been divided since the data set's codes and is counted as a whole, a sentence for each day of a division.
func undividedSentences(_ input: ReportInput, _ words: Words) -> [String] {
  Set(input.undivided.map(\.since)).sorted().map { day in
    let names = input.undivided.filter { $0.since == day }.map(\.name)
    return words.filled(.countedWhole, ["names": words.list(names), "day": words.day(day)])
  }
}

/// What the places for days in a data set's own texts are filled with. Its sources are of the day that it is known for,
/// whatever day is shown.
func daysInTexts(_ input: ReportInput, _ words: Words) -> [String: String] {
  var values = ["day": words.day(input.dates.published ?? input.snapshot.day)]
  values["population_day"] = input.dates.population.map(words.day)
  values["boundaries_day"] = input.dates.boundaries.map(words.day)
  values["code_year"] = input.dates.codeYear.map { String($0) }
  return values
}
