/// What a territory's levels are called in messages to whoever runs the program.
///
/// Documents have words of their own, in their own language.
public struct LevelNames: Hashable, Sendable {
  /// A word for one and for several.
  public struct Noun: Hashable, Sendable {
    /// One of them: `parish`.
    public var one: String
    /// Several of them: `parishes`.
    public var many: String
    /// Its forms in other languages, by the language's code and the form's name: `one`, `many`, `gender`.
    public var translations: [String: [String: String]]

    /// A noun from its forms.
    public init(one: String, many: String, translations: [String: [String: String]] = [:]) {
      self.one = one
      self.many = many
      self.translations = translations
    }

    /// A form that a sentence needs.
    public enum Form: Hashable, Sendable { case one, many, withArticle }

    /// A form in a language; in English where the noun has no translation.
    func text(_ form: Form, in language: MessageLanguage) -> String {
      guard let forms = translations[language.code], let one = forms["one"], let many = forms["many"] else {
        return form == .one ? self.one : form == .many ? self.many : withArticle
      }
      return switch form {
      case .one: one
      case .many: many
      case .withArticle: "\(language.article(forms["gender"])) \(one)"
      }
    }

    /// One of them, any one: `a parish`, `an island`.
    public var withArticle: String { indefiniteArticle(before: one) + " " + one }

    /// The form that goes with a number, after it: `1 parish`, `3 parishes`.
    public func counted(_ number: Int) -> String { "\(number) \(number == 1 ? one : many)" }
  }

  /// What takes part in collaborations.
  public var unit: Noun
  /// The level above it.
  public var upperUnit: Noun

  /// Names of the levels.
  public init(unit: Noun, upperUnit: Noun) {
    self.unit = unit
    self.upperUnit = upperUnit
  }

  /// Those of a territory that has no words of its own.
  public static let usual = LevelNames(
    unit: Noun(one: "unit", many: "units"), upperUnit: Noun(one: "upper unit", many: "upper units"))
}

/// The English article before a word, told by its first letter: `a parish`, `an island`.
///
/// A word that is not said as it is written, as `union`, needs its article from whoever names it.
public func indefiniteArticle(before word: String) -> String {
  guard let first = word.lowercased().first else { return "a" }
  return "aeiou".contains(first) && !["uni", "use", "eu"].contains(where: word.lowercased().hasPrefix) ? "an" : "a"
}
