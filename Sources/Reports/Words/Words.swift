import Register

/// What is said to readers in one language.
struct Words: Sendable {
  /// The language.
  let language: Language
  private let vocabulary: Vocabulary

  /// The words of a language.
  init(_ language: Language) {
    self.language = language
    vocabulary =
      switch language {
      case .nb: .nb
      case .nn: .nn
      case .en: .en
      }
  }

  /// A phrase without places to fill; its own name where the language lacks it, which a test looks for.
  subscript(_ phrase: Phrase) -> String { vocabulary.phrases[phrase] ?? phrase.rawValue }

  /// A phrase with its `{places}` filled.
  func filled(_ phrase: Phrase, _ values: [String: String]) -> String { Reports.filled(self[phrase], values) }

  /// The label of a headline figure; its id where the language lacks it.
  func headline(_ id: String, _ values: [String: String]) -> String {
    Reports.filled(vocabulary.headline[id] ?? id, values)
  }

  /// What a role is called.
  func role(_ role: Role) -> String { vocabulary.roles[role] ?? role.rawValue }

  /// What a kind of event is called; the code itself for kinds that the data set has made up.
  func eventKind(_ code: String) -> String { vocabulary.eventKinds[code] ?? code }

  /// A day as it is written in running text.
  func day(_ day: Day) -> String {
    switch language {
    case .nb, .nn: "\(day.day).\(day.month).\(day.year)"
    case .en: "\(day.day)\u{A0}\(monthInEnglish(day.month))\u{A0}\(day.year)"
    }
  }

  /// Names in running text: a, b and c; with semicolons where a name has a comma or an "and" of its own. The word
  /// for none where there are none.
  func list(_ names: [String]) -> String {
    guard let last = names.last else { return self[.none] }
    if names.count == 1 { return last }
    let and = " \(self[.and]) "
    if names.contains(where: { $0.contains(", ") || $0.contains(and) }) { return names.joined(separator: "; ") }
    return names.dropLast().joined(separator: ", ") + and + last
  }
}

/// The words of one language, as tables.
struct Vocabulary: Sendable {
  /// Phrases with places to fill in braces.
  let phrases: [Phrase: String]
  /// Labels of headline figures, by id.
  let headline: [String: String]
  /// What parties are.
  let roles: [Role: String]
  /// What events are, by the code of the data set.
  let eventKinds: [String: String]
}

/// The template with each `{name}` replaced by its value. A name without a value stays as it is, and values are not
/// looked through for names.
func filled(_ template: String, _ values: [String: String]) -> String {
  var text = ""
  var rest = template[...]
  while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
    let name = String(rest[rest.index(after: open)..<close])
    text += rest[..<open]
    text += values[name] ?? String(rest[open...close])
    rest = rest[rest.index(after: close)...]
  }
  return text + rest
}

private func monthInEnglish(_ month: Int) -> String {
  [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ][month - 1]
}
