import Register

/// A table that can be asked for by name. `all` lists them.
///
/// A theme says itself what it rests on and what is in it; nothing else in the program knows a theme by its name.
public struct TableTheme: Sendable {
  /// The name, as commands and files have it.
  public let id: String
  /// What it rests on besides who is a member of what.
  public let needs: Facts
  /// What of that is in it, which decides what sources it names.
  public let uses: Facts
  /// What the data set must have for the table to say something.
  public let requirements: [Requirement]
  /// Whether it can be about a part of the data set: its rows are of municipalities, of collaborations, or of what lies
  /// above them.
  public let showsParts: Bool
  /// What readers call it, which may name the regions that it measures against.
  private let heading: @Sendable (Language, Partition?) -> String
  /// The table without title, notes on rounding and source lines, which every table gets in the same way.
  private let content: @Sendable (ReportInput, Words) -> Content

  /// What distinguishes one table from the others.
  public struct Content: Sendable {
    /// The columns, in order.
    public var columns: [Table.Column]
    /// The rows, in order.
    public var groups: [Table.Group]
    /// The row that sums up.
    public var total: [Cell]?
    /// What must be said below the table.
    public var notes: [String]

    /// A content from its parts.
    public init(columns: [Table.Column], groups: [Table.Group], total: [Cell]? = nil, notes: [String] = []) {
      self.columns = columns
      self.groups = groups
      self.total = total
      self.notes = notes
    }

    /// Takes away a column, wherever it is.
    mutating func leaveOut(column key: String) {
      guard let place = columns.firstIndex(where: { $0.key == key }) else { return }
      columns.remove(at: place)
      total?.remove(at: place)
      for group in groups.indices {
        for row in groups[group].rows.indices { groups[group].rows[row].remove(at: place) }
      }
    }
  }

  /// A table with its title in each language.
  public init(
    id: String, heading: @escaping @Sendable (Language) -> String, needs: Facts = [], uses: Facts? = nil,
    requirements: [Requirement] = [], showsParts: Bool = true,
    content: @escaping @Sendable (ReportInput) -> Content
  ) {
    self.id = id
    self.showsParts = showsParts
    self.needs = needs
    self.uses = uses ?? needs
    self.requirements = requirements
    self.heading = { language, _ in heading(language) }
    self.content = { input, _ in content(input) }
  }

  init(
    id: String, title: TablePhrase, needs: Facts = .usual, uses: Facts? = nil, requirements: [Requirement] = [],
    showsParts: Bool = true,
    content: @escaping @Sendable (ReportInput, Words) -> Content
  ) {
    self.id = id
    self.showsParts = showsParts
    self.needs = needs
    self.uses = uses ?? needs
    self.requirements = requirements
    heading = { language, regions in
      let words = Words(language)
      return words.filled(title, words.places(regions))
    }
    self.content = content
  }

  /// The title in a language, unless the data set has its own.
  public func title(_ language: Language) -> String { heading(language, nil) }

  /// The table for an input, in its language.
  public func table(_ input: ReportInput) -> Table {
    let words = Words(input.language)
    var content = content(input, words)
    if !input.snapshot.territory.hasUpperUnits { content.leaveOut(column: "county") }
    let title = input.titles[id] ?? heading(input.language, input.references)
    return Table(
      id: id, title: words.title(title, of: input.part?.scope, in: input.snapshot.register),
      language: input.language,
      columns: content.columns,
      groups: content.groups, total: content.total,
      notes: content.notes
        + (content.hasUnknown ? [words[.unknownCells]] : []) + words.recordNotes(input.snapshot),
      source: sourceLines(input, used: uses, words)
    ).withRoundingNotes(words)
  }

  /// What the input lacks for the table to say something; `nil` when it lacks nothing.
  public func unmetRequirement(in input: ReportInput) -> Requirement? { requirements.first { !$0.isMet(by: input) } }

  /// Every table, in the order in which reports have them.
  public static let all: [TableTheme] = [
    .headline, .participationByCounty, .participationBySize, .collaborations, .members, .municipalities, .events,
    .fit, .regions, .outsiders, .relations, .access, .unconnected, .needs,
  ]

  /// The table with the name; `nil` when there is none.
  public static func named(_ id: String) -> TableTheme? { all.first { $0.id == id } }
}

extension Facts {
  /// What every table may look at.
  static let usual: Facts = [.regions, .events]
}
