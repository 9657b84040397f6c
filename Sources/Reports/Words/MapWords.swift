import Analysis

/// What maps say in one language.
struct MapWords: Sendable {
  /// The words and forms that maps share with tables and pages.
  let words: Words
  /// How numbers are written.
  let numbers: NumberFormat
  private let messages: any Messages

  init(_ language: Language) {
    words = Words(language)
    numbers = language.numbers
    messages = language.messages
  }

  /// A phrase with its `{places}` filled.
  func filled(_ phrase: MapPhrase, _ values: [String: String] = [:]) -> String {
    words.filled(messages.text(phrase), values)
  }
  func filled(_ phrase: ValueMapPhrase, _ values: [String: String] = [:]) -> String {
    words.filled(messages.text(phrase), values)
  }
  func filled(_ phrase: FindingsMapPhrase, _ values: [String: String] = [:]) -> String {
    words.filled(messages.text(phrase), values)
  }
  func filled(_ phrase: RelationsMapPhrase, _ values: [String: String] = [:]) -> String {
    words.filled(messages.text(phrase), values)
  }
  func filled(_ phrase: DifferenceMapPhrase, _ values: [String: String] = [:]) -> String {
    words.filled(messages.text(phrase), values)
  }
  func filled(_ phrase: PopulationMapPhrase, _ values: [String: String] = [:]) -> String {
    words.filled(messages.text(phrase), values)
  }
  func filled(_ phrase: MultiplesPhrase, _ values: [String: String] = [:]) -> String {
    words.filled(messages.text(phrase), values)
  }
  func filled(_ phrase: ChoroplethPhrase, _ values: [String: String] = [:]) -> String {
    words.filled(messages.text(phrase), values)
  }

  /// The sentence that defines a figure of the catalogue; `nil` where it takes a limit, or there is none.
  func definition(of figure: Figure) -> String? {
    FigurePhrase(rawValue: figure.definition).map { words.filled(messages.text($0), [:]) }
      .flatMap { $0.contains("{") ? nil : $0 }
  }
}

extension MapWords {
  /// Those that share the highest or the lowest value, by name while they are few, else how many they are.
  func tied(_ names: [String]) -> String {
    if names.count > 3 { return filled(.tiedUnits, ["count": numbers.whole(names.count)]) }
    return names.isEmpty ? numbers.missing : inARow(names)
  }

  /// Names whose order tells nothing in a row, those with an "and" of their own last: that between two names is then the
  /// first that is read.
  func inARow(_ names: [String]) -> String {
    let and = " \(words.language.enumeration.and) "
    return words.language.enumeration.row(names.filter { !$0.contains(and) } + names.filter { $0.contains(and) })
  }
}
