import Register

extension Language {
  /// How sentences for whoever runs the program are said in the language: its own where it has them, days, roles and facts
  /// by its words.
  public var spoken: MessageLanguage {
    if self == .en { return .english }
    let words = Words(self)
    return MessageLanguage(
      code: code, day: words.when, role: words.role, fact: words.fact, article: grammar.article,
      sentences: messages.sentence)
  }

  /// A value of a fact, as a table has it, in words of the language.
  public func value(_ value: String, of fact: Fact) -> String { Words(self).value(value, of: fact) }

  /// What a kind of event is called.
  public func eventKind(_ code: String) -> String { Words(self).eventKind(code) }
}
