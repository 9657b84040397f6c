import Register

/// The value of a fact that some language calls so; `nil` where none does, or where they mean different ones.
///
/// - Parameter languages: with the nouns that names of values are made of.
public func factWord(called text: String, in languages: [Language]) -> FactWord? {
  let wanted = normalisedName(text)
  let found = Set(
    FactWord.allCases.filter { word in
      languages.contains { normalisedName(Words($0).factWord(word.rawValue)) == wanted }
    })
  return found.count == 1 ? found.first : nil
}

/// The role that some language calls so, or by a name of several words that begins so; `nil` where none does, or where
/// they mean different ones.
public func role(called text: String, in languages: [Language] = Language.all) -> Role? {
  let wanted = normalisedName(text)
  if wanted.isEmpty { return nil }
  let found = Set(
    Role.allCases.filter { role in
      languages.contains { language in
        let name = normalisedName(Words(language).role(role))
        return name == wanted || name.hasPrefix(wanted + " ")
      }
    })
  return found.count == 1 ? found.first : nil
}

/// Whether some language calls what nobody knows so.
public func isUnknown(called text: String, in languages: [Language] = Language.all) -> Bool {
  languages.contains { normalisedName(Words($0)[.diffFactUnknown]) == normalisedName(text) }
}

/// Whether some language calls none so: `none`, `ingen`.
public func isNone(called text: String, in languages: [Language] = Language.all) -> Bool {
  languages.contains { normalisedName(Words($0)[.none]) == normalisedName(text) }
}

extension Day {
  /// The day that some language writes so, leading noughts aside; `nil` where none does, or where they mean different
  /// ones.
  public init?(written text: String, in languages: [Language] = Language.all) {
    let wanted = plainDay(text)
    let numbers = text.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
    guard (2...3).contains(numbers.count), let year = numbers.first(where: { $0 >= 1000 }) else { return nil }
    let days = numbers.filter { (1...31).contains($0) }.flatMap { day in
      (1...12).compactMap { Day(year: year, month: $0, day: day) }
    }
    let found = Set(days.filter { day in languages.contains { plainDay($0.day(day)) == wanted } })
    guard found.count == 1, let day = found.first else { return nil }
    self = day
  }
}

/// A day as it is written, without leading noughts, blanks at the ends and capitals.
private func plainDay(_ text: String) -> String {
  var plain = ""
  for character in text.split(separator: " ").joined(separator: " ").lowercased() {
    if let last = plain.last, last == "0", character.isNumber, !(plain.dropLast().last?.isNumber ?? false) {
      plain.removeLast()
    }
    plain.append(character == "\u{A0}" ? " " : character)
  }
  return plain
}
