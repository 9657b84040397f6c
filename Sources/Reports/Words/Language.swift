import Register

/// A language that documents are written in: its habits, and all that it says. `all` lists them.
///
/// A new one is one folder beside the others and one name in `all`.
public struct Language: Sendable {
  /// The code by which users and data sets call for it: `nb`, `en`.
  public let code: String
  /// The country whose habits its spelling follows, as in BCP 47; empty where it is of none.
  let country: String
  /// How numbers are written.
  public let numbers: NumberFormat
  /// How names are sorted.
  public let collation: Collation
  /// How names stand in a row.
  let enumeration: Enumeration
  /// Which form of a word goes with a number.
  let plural: @Sendable (Int) -> PluralForm
  /// A name as an owner: `Drammens`, `Moss’`.
  let genitive: @Sendable (String) -> String
  /// A day as it is written in running text.
  let day: @Sendable (Day) -> String
  /// All that is said.
  let messages: any Messages
  /// What must be known of a noun.
  let grammar: NounGrammar
  /// What units, the level above and collaborations are called where a data set has no words for them.
  let plainNouns: [Naming.Concept: [String: String]]
  /// What they are called.
  var naming: Naming

  /// The language with its country, as in BCP 47: `nb-NO`. Word processors check spelling by it.
  var tag: String { country.isEmpty ? code : "\(code)-\(country)" }

  /// Every language that the program has.
  public static let all: [Language] = [.nb, .nn, .en]

  /// A sentence of a data set as one that is known for a day.
  public func dated(_ sentence: String, _ day: Day) -> String {
    let words = Words(self)
    return words.filled(.knownThen, ["day": words.day(day), "text": sentence])
  }

  /// How a source of nothing but regions is named.
  public func creditOfRegions(_ source: String) -> String { Words(self).filled(.creditOfRegions, ["source": source]) }

  /// The language with the code; `nil` when there is none.
  public init?(code: String) {
    guard let known = Self.all.first(where: { $0.code == code }) else { return nil }
    self = known
  }

  /// A language from its parts.
  init(
    code: String, country: String = "", numbers: NumberFormat, collation: Collation, enumeration: Enumeration,
    plural: @escaping @Sendable (Int) -> PluralForm, genitive: @escaping @Sendable (String) -> String,
    day: @escaping @Sendable (Day) -> String, messages: any Messages,
    grammar: NounGrammar, plainNouns: [Naming.Concept: [String: String]]
  ) {
    self.code = code
    self.country = country
    self.numbers = numbers
    self.collation = collation
    self.enumeration = enumeration
    self.plural = plural
    self.genitive = genitive
    self.day = day
    self.messages = messages
    self.grammar = grammar
    self.plainNouns = plainNouns
    naming = Naming(plainNouns.mapValues(grammar.completed))
  }

  /// The first of the codes that the program knows; English, the program's own, where it knows none.
  public static func preferred(of codes: [String]) -> Language {
    codes.lazy.compactMap(Language.init(code:)).first ?? .en
  }
}

extension Language: Hashable, CustomStringConvertible {
  /// A language is known by its code.
  public static func == (a: Language, b: Language) -> Bool { a.code == b.code }
  /// By the code alone.
  public func hash(into hasher: inout Hasher) { hasher.combine(code) }
  /// The code.
  public var description: String { code }
}
