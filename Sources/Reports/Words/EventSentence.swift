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
  /// A municipality became the host.
  case hostChanged(String)

  /// The sentence in a language.
  public func text(in language: Language) -> String {
    let words = Words(language)
    let phrases: [String]
    switch language {
    case .nb:
      phrases = [
        "{a} kom med.", "{a} gikk ut.", "Rollen til {a} ble endret.", "Samarbeidet ble etablert.",
        "Samarbeidet ble avsluttet.", "{a} ble slått sammen til {b}.", "{a} ble slått sammen til {b}.",
        "{a} ble vertskommune.",
      ]
    case .nn:
      phrases = [
        "{a} kom med.", "{a} gjekk ut.", "Rolla til {a} vart endra.", "Samarbeidet vart etablert.",
        "Samarbeidet vart avslutta.", "{a} vart slått saman til {b}.", "{a} vart slått saman til {b}.",
        "{a} vart vertskommune.",
      ]
    case .en:
      phrases = [
        "{a} joined.", "{a} left.", "The role of {a} was changed.", "The collaboration was founded.",
        "The collaboration ended.", "{a} were merged into {b}.", "{a} were merged into {b}.", "{a} became the host.",
      ]
    }
    func filled(_ place: Int, _ a: String = "", _ b: String = "") -> String {
      Reports.filled(phrases[place], ["a": a, "b": b])
    }
    switch self {
    case .joined(let name): return filled(0, name)
    case .left(let name): return filled(1, name)
    case .roleChanged(let name): return filled(2, name)
    case .founded: return filled(3)
    case .ended: return filled(4)
    case .collaborationsMerged(let names, let target): return filled(5, words.list(names), target)
    case .municipalitiesMerged(let names, let target): return filled(6, words.list(names), target)
    case .hostChanged(let name): return filled(7, name)
    }
  }
}
