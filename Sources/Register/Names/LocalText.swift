/// A text of the data set with its translations.
public struct LocalText: Hashable, Sendable {
  /// In the data set's own language.
  public var own: String
  /// In others, by the code of the language.
  public var translations: [String: String]

  /// A text; without translations unless given.
  public init(_ own: String, translations: [String: String] = [:]) {
    self.own = own
    self.translations = translations
  }

  /// The text in a language; in the data set's own where nobody has translated it.
  public func text(in language: String) -> String { translations[language] ?? own }

  /// The same without its full stop, to go into a sentence.
  public func clause(in language: String) -> String {
    let text = text(in: language)
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }
}
