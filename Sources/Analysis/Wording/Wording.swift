/// The same sentence in the languages of the readers.
public struct Wording: Hashable, Sendable {
  /// In Norwegian bokmål.
  public var nb: Prose
  /// In Norwegian nynorsk.
  public var nn: Prose
  /// In English.
  public var en: Prose

  /// A sentence in all three languages.
  public init(nb: Prose, nn: Prose, en: Prose) {
    self.nb = nb
    self.nn = nn
    self.en = en
  }

  /// The same words in every language, as a name is.
  public init(_ words: String) { self.init(nb: "\(words)", nn: "\(words)", en: "\(words)") }

  /// The sentence in each language, in the order bokmål, nynorsk, English.
  public var all: [Prose] { [nb, nn, en] }
}

/// The name with the ending that makes it an owner in bokmål: Drammens, Moss’.
func genitive(_ name: String) -> String {
  guard let last = name.last else { return name }
  return "sxzSXZ".contains(last) ? name + "’" : name + "s"
}

/// Names in a row with a word before the last: `Bø, Nes og Os`.
func enumerated(_ names: [String], and word: String) -> String {
  guard let last = names.last, names.count > 1 else { return names.first ?? "" }
  return names.dropLast().joined(separator: ", ") + " \(word) " + last
}
