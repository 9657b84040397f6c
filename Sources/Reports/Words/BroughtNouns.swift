/// What somebody calls the areas or the groups of a map that is made of their own files: one of them, and several.
public struct BroughtNoun: Equatable, Sendable {
  public let one, many: String

  /// `commune,communes`; one word alone stands for both. `nil` without a word, and for more than two.
  public init?(_ text: String) {
    let words = text.split(separator: ",", omittingEmptySubsequences: false).map { word in
      word.split(separator: " ").joined(separator: " ")
    }
    guard (1...2).contains(words.count), words.allSatisfy({ !$0.isEmpty }) else { return nil }
    (one, many) = (words[0], words[words.count - 1])
  }

  /// In every form that a language asks for: what it knows of one or of several.
  fileprivate func forms(_ required: [String]) -> [String: String] {
    Dictionary(uniqueKeysWithValues: required.map { ($0, $0.hasSuffix("many") ? many : one) })
  }
}

extension Language {
  /// The language for maps of files that somebody brings: their units are areas and groups, unless they are called
  /// something else.
  public func callingAreas(_ areas: BroughtNoun?, groups: BroughtNoun?) -> Language {
    calling([
      .unit: areas?.forms(nounForms.required) ?? plainNouns[.area] ?? [:],
      .group: groups?.forms(nounForms.required) ?? plainNouns[.group] ?? [:],
    ])
  }
}
