/// Something that was considered as a collaboration and is not counted as one, with the reason.
public struct Arrangement: Hashable, Sendable {
  /// Its key.
  public var id: String
  /// Its name.
  public var name: String
  /// Who takes part, in the source's words and order.
  public var parties: [String]
  /// How many take part, where the source says no more than that.
  public var declaredCount: Int?
  /// Which of the four criteria fails, as a word of the data set.
  public var failingCriterion: String
  /// Why, in words.
  public var reason: String
  /// Name and reason in other languages, by their codes.
  public var nameTranslations: [String: String] = [:], reasonTranslations: [String: String] = [:]
  /// Where it was read.
  public var source: String

  /// An arrangement from its parts.
  public init(
    id: String, name: String, parties: [String] = [], declaredCount: Int? = nil, failingCriterion: String = "",
    reason: String = "", source: String = ""
  ) {
    self.id = id
    self.name = name
    self.parties = parties
    self.declaredCount = declaredCount
    self.failingCriterion = failingCriterion
    self.reason = reason
    self.source = source
  }

  /// Its name in a language; in the data set's own where nobody has translated it.
  public func called(in language: String) -> String { nameTranslations[language] ?? name }

  /// Why it is not counted, in a language; in the data set's own where nobody has translated it.
  public func because(in language: String) -> String { reasonTranslations[language] ?? reason }
}
