/// How sentences for whoever runs the program are said in a language.
public struct MessageLanguage: Sendable {
  /// The language's code, `nb`.
  public let code: String
  private let sentences: @Sendable (_ english: String) -> String?
  let day: @Sendable (KnownDay) -> String
  let role: @Sendable (Role) -> String
  let fact: @Sendable (Fact) -> String
  /// The article of any one, by the gender of the noun.
  let article: @Sendable (String?) -> String

  /// A language from its parts.
  ///
  /// - Parameters:
  ///   - sentences: the language's own sentence for an English one, by ``NamingText/key``; `nil` where it has none.
  ///   - day: how a day as it is known is said.
  public init(
    code: String, day: @escaping @Sendable (KnownDay) -> String, role: @escaping @Sendable (Role) -> String,
    fact: @escaping @Sendable (Fact) -> String, article: @escaping @Sendable (String?) -> String,
    sentences: @escaping @Sendable (_ english: String) -> String?
  ) {
    self.code = code
    self.day = day
    self.role = role
    self.fact = fact
    self.article = article
    self.sentences = sentences
  }

  /// The program's own language: sentences as they are written, days and words as tables have them.
  public static let english = MessageLanguage(
    code: "en", day: { $0.inWords }, role: { $0.rawValue }, fact: { $0.rawValue }, article: { _ in "a" },
    sentences: { _ in nil })

  /// The language's own sentence for an English one with numbered places; `nil` where it has none.
  public func sentence(_ english: String) -> String? { sentences(english) }

  /// The same language with further sentences, which go first.
  public func with(_ more: @escaping @Sendable (_ english: String) -> String?) -> MessageLanguage {
    let own = sentences
    return MessageLanguage(code: code, day: day, role: role, fact: fact, article: article) { more($0) ?? own($0) }
  }
}
