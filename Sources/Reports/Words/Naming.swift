/// What the data set calls what it is about, in one language: each noun with the forms that sentences need of it.
public struct Naming: Hashable, Sendable {
  /// What is called something.
  public enum Concept: String, Hashable, Sendable, CaseIterable {
    /// What takes part in collaborations: a municipality, a commune, a parish.
    case unit
    /// The level above it: a county, a département.
    case upper
    /// A collaboration together with what it is for: a procurement collaboration.
    case occasion
    /// What is called a unit of polygons that somebody brings and has no word for.
    case area
    /// What such are put together to.
    case group
  }

  private let nouns: [Concept: [String: String]]

  /// Nouns from their forms, by the names that the language has for forms.
  init(_ nouns: [Concept: [String: String]]) { self.nouns = nouns }

  /// A form of a noun; `nil` when there is none with the name.
  subscript(concept: Concept, form: String) -> String? { nouns[concept]?[form] }
}

/// What a language must know of a noun to use it in sentences.
struct NounGrammar: Sendable {
  /// The forms that nobody can derive. All languages have `one` and `many`.
  let required: [String]
  /// The forms that may be given and follow from the others when they are not.
  let optional: [String]
  /// All forms, from those that are given.
  let completed: @Sendable (_ given: [String: String]) -> [String: String]

  /// The genders of the language, in the order in which `{unit?…|…}` lists what goes with them; the first is the usual.
  let genders: [String]
  /// The article of any one, for each gender; none where messages are in English.
  var articles: [String] = []

  /// The article of any one of a gender; of the usual one unless said.
  func article(_ gender: String?) -> String {
    let place = gender.flatMap(genders.firstIndex) ?? 0
    return articles.indices.contains(place) ? articles[place] : ""
  }
}

extension Language {
  /// The forms that a data set must give of a noun, and those that it may give.
  public var nounForms: (required: [String], optional: [String]) {
    (grammar.required, grammar.optional + (grammar.genders.count > 1 ? ["gender"] : []))
  }

  /// What keeps the forms from being a noun of the language, in half a sentence; `nil` when nothing does.
  public func fault(inNoun forms: [String: String]) -> String? {
    let known = nounForms
    if let missing = known.required.first(where: { forms[$0]?.isEmpty ?? true }) { return "has no form '\(missing)'" }
    let all = known.required + known.optional
    if let stranger = forms.keys.sorted().first(where: { !all.contains($0) }) {
      return "has the form '\(stranger)', which the language does not know; it knows \(all.joined(separator: ", "))"
    }
    if let gender = forms["gender"], !grammar.genders.contains(gender) {
      return "has the gender '\(gender)', which is none of \(grammar.genders.joined(separator: ", "))"
    }
    return nil
  }

  /// The language with the data set's own nouns in the place of its plain ones.
  ///
  /// - Parameter nouns: the forms of each, as `fault(inNoun:)` finds nothing wrong with; those left out stay plain.
  public func calling(_ nouns: [Naming.Concept: [String: String]]) -> Language {
    var language = self
    language.naming = Naming(plainNouns.merging(nouns) { $1 }.mapValues(grammar.completed))
    return language
  }
}
