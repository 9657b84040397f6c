import Register

/// What stands above the panels of a page of small maps.
public struct PanelWords: Sendable {
  private let words: MapWords

  /// The words of a language.
  public init(_ language: Language) { words = MapWords(language) }

  /// A day.
  public func day(_ day: Day) -> String { words.words.day(day) }
  /// The state without a proposal.
  public var without: String { words.filled(.withoutProposal) }
  /// The state with it.
  public var with: String { words.filled(.withProposal) }
}
