/// Something that happened to a collaboration, as a source tells it.
public struct Event: Hashable, Sendable {
  /// When something happened, as exactly as anybody has recorded it.
  public typealias When = KnownDay

  /// The id of the collaboration.
  public var collaboration: String
  /// When it happened.
  public var when: When
  /// What sort of thing happened, as a word of the data set: `founded`, `joined`, `left`.
  public var kind: String
  /// The municipality that it happened to; `nil` when it is about the whole.
  public var municipality: MunicipalityCode?
  /// What happened, in words.
  public var text: String
  /// The same in other languages, by their codes.
  public var translations: [String: String] = [:]
  /// Where it was read.
  public var source: String

  /// What happened, in words, with its translations.
  public var said: LocalText { LocalText(text, translations: translations) }

  /// An event from its parts.
  public init(
    collaboration: String, when: When, kind: String, municipality: MunicipalityCode? = nil, text: String,
    source: String = ""
  ) {
    self.collaboration = collaboration
    self.when = when
    self.kind = kind
    self.municipality = municipality
    self.text = text
    self.source = source
  }
}
