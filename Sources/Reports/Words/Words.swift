import Analysis
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
  subscript(_ phrase: TablePhrase) -> String { filled(phrase, [:]) }
  subscript(_ phrase: FitPhrase) -> String { filled(phrase, [:]) }
  subscript(_ phrase: PagePhrase) -> String { filled(phrase, [:]) }
  subscript(_ phrase: FindingPhrase) -> String { filled(phrase, [:]) }
  subscript(_ phrase: DifferencePhrase) -> String { filled(phrase, [:]) }

  /// A phrase with its `{places}` filled.
  func filled(_ phrase: TablePhrase, _ values: [String: String]) -> String { filled(messages.text(phrase), values) }
  func filled(_ phrase: FitPhrase, _ values: [String: String]) -> String { filled(messages.text(phrase), values) }
  func filled(_ phrase: PagePhrase, _ values: [String: String]) -> String { filled(messages.text(phrase), values) }
  func filled(_ phrase: FindingPhrase, _ values: [String: String]) -> String { filled(messages.text(phrase), values) }
  func filled(_ phrase: DifferencePhrase, _ values: [String: String]) -> String {
    filled(messages.text(phrase), values)
  }

  func filled(_ phrase: CooperationPhrase, _ values: [String: String] = [:]) -> String {
    filled(messages.text(phrase), values)
  }
  subscript(_ phrase: CooperationPhrase) -> String { filled(phrase) }
  /// What the sheet of a table is called; its id where it has no name of its own.
  func sheet(_ table: String) -> String {
    SheetPhrase(rawValue: table).map { filled(messages.text($0), [:]) } ?? table
  }
  func filled(_ phrase: ScreenPhrase, _ values: [String: String] = [:]) -> String {
    filled(messages.text(phrase), values)
  }
  subscript(_ phrase: ScreenPhrase) -> String { filled(phrase) }
  func filled(_ phrase: ClaimPhrase, _ values: [String: String] = [:]) -> String {
    filled(messages.text(phrase), values)
  }

  /// A template of the data set's own with its `{places}` filled.
  func filled(_ template: String, _ values: [String: String]) -> String {
    Reports.filled(template, values, in: language)
  }

  func filled(_ phrase: ZonePhrase, _ values: [String: String] = [:]) -> String {
    filled(messages.text(phrase), values)
  }
  func filled(_ phrase: RegroupPhrase, _ values: [String: String] = [:]) -> String {
    filled(messages.text(phrase), values)
  }
  func filled(_ phrase: JournalPhrase, _ values: [String: String] = [:]) -> String {
    filled(messages.text(phrase), values)
  }
  func filled(_ phrase: NotePhrase, _ values: [String: String] = [:]) -> String {
    filled(messages.text(phrase), values)
  }
  subscript(_ phrase: NotePhrase) -> String { filled(phrase) }
  func filled(_ phrase: OpeningPhrase, _ values: [String: String] = [:]) -> String {
    filled(messages.text(phrase), values)
  }
  func filled(_ phrase: PartPhrase, _ values: [String: String] = [:]) -> String {
    filled(messages.text(phrase), values)
  }
  func filled(_ phrase: DivisionPhrase, _ values: [String: String] = [:]) -> String {
    filled(messages.text(phrase), values)
  }

  /// The label of a headline figure; its id where the language lacks it, which a test looks for.
  func headline(_ id: String, _ values: [String: String]) -> String {
    filled(messages.headline(id) ?? id, values)
  }

  /// What regions of a sort are called.
  func names(_ kind: RegionKind) -> RegionNames { messages.names(kind) }

  /// What a role is called.
  func role(_ role: Role) -> String { filled(messages.text(role), [:]) }

  /// What a fact about a collaboration is called.
  func fact(_ fact: Fact) -> String { filled(messages.text(fact), [:]) }

  /// What a value of a fact is called, by its word in tables; the word itself where it has no name.
  func factWord(_ word: String) -> String { FactWord(rawValue: word).map { filled(messages.text($0), [:]) } ?? word }

  /// What a kind of event is called, by its code; one that the program has no word for goes by a general one.
  func eventKind(_ code: String) -> String { filled(messages.text(EventKind(rawValue: code) ?? .other), [:]) }

  /// A day as it is written in running text.
  func day(_ day: Day) -> String { language.day(day) }

  /// What stands over collaborations that are filed under one county; `nil` where there are no counties, or where all are
  /// filed under none.
  ///
  /// - Parameter groups: all of them.
  func heading(of group: CountyGroup, among groups: [CountyGroup], in territory: Territory) -> String? {
    guard territory.hasUpperUnits else { return nil }
    if group.county.name.isEmpty { return groups.count > 1 ? self[.withoutUpper] : nil }
    return group.county.name
  }

  /// A title with what the part is called before it; as it is for the whole.
  func title(_ title: String, of scope: Scope?, in register: Register) -> String {
    guard let scope else { return title }
    return filled(.partTitle, ["part": list(scope.names(in: register)), "title": title])
  }

  /// Names in running text; the word for none where there are none.
  func list(_ names: [String]) -> String { names.isEmpty ? self[.none] : language.enumeration.list(names) }
}
