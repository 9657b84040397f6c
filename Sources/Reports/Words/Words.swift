import Register

/// What is said to readers in one language.
struct Words: Sendable {
  /// The language.
  let language: Language
  let messages: any Messages

  /// The words of a language.
  init(_ language: Language) {
    self.language = language
    messages = language.messages
  }

  /// How numbers are written.
  var numbers: NumberFormat { language.numbers }

  /// A phrase without places to fill.
  subscript(_ phrase: TablePhrase) -> String { messages.text(phrase) }
  subscript(_ phrase: FitPhrase) -> String { messages.text(phrase) }
  subscript(_ phrase: PagePhrase) -> String { messages.text(phrase) }
  subscript(_ phrase: FindingPhrase) -> String { messages.text(phrase) }
  subscript(_ phrase: DifferencePhrase) -> String { messages.text(phrase) }

  /// A phrase with its `{places}` filled.
  func filled(_ phrase: TablePhrase, _ values: [String: String]) -> String { Reports.filled(self[phrase], values) }
  func filled(_ phrase: FitPhrase, _ values: [String: String]) -> String { Reports.filled(self[phrase], values) }
  func filled(_ phrase: PagePhrase, _ values: [String: String]) -> String { Reports.filled(self[phrase], values) }
  func filled(_ phrase: FindingPhrase, _ values: [String: String]) -> String { Reports.filled(self[phrase], values) }
  func filled(_ phrase: DifferencePhrase, _ values: [String: String]) -> String { Reports.filled(self[phrase], values) }

  /// The label of a headline figure; its id where the language lacks it, which a test looks for.
  func headline(_ id: String, _ values: [String: String]) -> String {
    Reports.filled(messages.headline(id) ?? id, values)
  }

  /// What a role is called.
  func role(_ role: Role) -> String { messages.text(role) }

  /// What a kind of event is called; the code itself for kinds that the data set has made up.
  func eventKind(_ code: String) -> String { EventKind(rawValue: code).map { messages.text($0) } ?? code }

  /// A day as it is written in running text.
  func day(_ day: Day) -> String { language.day(day) }

  /// Names in running text; the word for none where there are none.
  func list(_ names: [String]) -> String { names.isEmpty ? self[.none] : language.enumeration.list(names) }
}
