import Analysis

extension Prose {
  /// The sentence as text, its numbers as the language writes them.
  public func text(in language: Language) -> String {
    let numbers = language.numbers
    return text(
      whole: { numbers.whole($0) }, share: { numbers.share($0) }, decimal: { numbers.decimal($0, places: $1) },
      day: { language.day($0) })
  }
}

extension Wording {
  /// The sentence in the language.
  public func text(in language: Language) -> String {
    switch language {
    case .nn: nn.text(in: language)
    case .en: en.text(in: language)
    default: nb.text(in: language)
    }
  }
}
