/// What an edit of the register leaves in the table of events, said for readers of the data set.
public enum EventSentence: Hashable, Sendable {
  /// A party came in, or went out.
  case joined(String), left(String)
  /// A party goes on in another role, by the role's name in the data set.
  case roleChanged(String)
  /// A collaboration came to be, or ended.
  case founded, ended
  /// Collaborations became one.
  case collaborationsMerged([String], into: String)
  /// Municipalities became one.
  case municipalitiesMerged([String], into: String)
  /// A municipality became several.
  case municipalityDivided(String, into: [String])
  /// A municipality became the host.
  case hostChanged(String)

  /// The sentence in a language.
  public func text(in language: Language) -> String {
    language.messages.text(self).text(in: language)
  }
}
