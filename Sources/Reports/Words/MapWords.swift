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
    if names.isEmpty { return numbers.missing }
    return names.count > 3 ? filled(.tiedUnits, ["count": numbers.whole(names.count)]) : words.list(names)
  }
}
