/// A table that can be asked for by name. `all` lists them.
public struct TableTheme: Sendable {
  /// The name, as commands and files have it.
  public let id: String
  /// What readers call it.
  let title: TablePhrase
  /// What must be in the input besides the state on the day, since reading it takes time.
  public var needs: Needs = []
  /// The table without title, notes on rounding and source lines, which every table gets in the same way.
  let content: @Sendable (ReportInput, Words) -> Content

  /// Parts of the input that only some tables look at.
  public struct Needs: OptionSet, Sendable {
    /// A bit for each part.
    public let rawValue: Int

    /// Needs from their bits.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Who lies beside whom.
    public static let contiguity = Needs(rawValue: 1)
    /// What was measured and found on the day.
    public static let assessment = Needs(rawValue: 2)
  }

  /// What distinguishes one table from the others.
  struct Content {
    var columns: [Table.Column]
    var groups: [Table.Group]
    var total: [Cell]?
    var notes: [String] = []
  }

  /// The title in a language, unless the data set has its own.
  public func title(_ language: Language) -> String { Words(language)[title] }

  /// The table for an input, in its language.
  public func table(_ input: ReportInput) -> Table {
    let words = Words(input.language)
    let content = content(input, words)
    return Table(
      id: id, title: input.titles[id] ?? words[title], language: input.language, columns: content.columns,
      groups: content.groups, total: content.total, notes: content.notes, source: sourceLines(input, words)
    ).withRoundingNotes(words)
  }

  /// Every table, in the order in which reports have them.
  public static let all: [TableTheme] = [
    .headline, .participationByCounty, .participationBySize, .collaborations, .members, .municipalities, .events,
    .fit, .regions, .outsiders,
  ]

  /// The table with the name; `nil` when there is none.
  public static func named(_ id: String) -> TableTheme? { all.first { $0.id == id } }
}
