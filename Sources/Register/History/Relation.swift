/// Cooperation besides membership: single agreements between municipalities, collaborations and others.
public struct Relation: Hashable, Sendable {
  /// One end of a relation: one or several of a kind. Without a kind there is no other end, and those at the first
  /// one cooperate with each other; with a kind and without names, nobody has been named.
  public struct Party: Hashable, Sendable {
    /// What it is, as a word of the data set: `municipality`, `collaboration`, `county`.
    public var kind: String
    /// Their codes, ids or names, after the kind.
    public var names: [String]

    /// A party from its kind and names.
    public init(kind: String, names: [String]) {
      self.kind = kind
      self.names = names
    }
  }

  /// Its key.
  public var id: String
  /// How far it reaches, as a word of the data set.
  public var level: String
  /// From whom to whom; where neither leads, the order of the source.
  public var from, to: Party
  /// What it is about.
  public var subject: String
  /// The same in other languages, by their codes.
  public var translations: [String: String] = [:]
  /// How many take part, where the source says no more than that.
  public var count: Int?
  /// Where it was read.
  public var source: String
  /// Anything else worth knowing; may be empty.
  public var note: String

  /// What it is about, with its translations.
  public var topic: LocalText { LocalText(subject, translations: translations) }

  /// A relation from its parts.
  public init(
    id: String, level: String = "", from: Party, to: Party, subject: String = "", count: Int? = nil,
    source: String = "", note: String = ""
  ) {
    self.id = id
    self.level = level
    self.from = from
    self.to = to
    self.subject = subject
    self.count = count
    self.source = source
    self.note = note
  }
}
