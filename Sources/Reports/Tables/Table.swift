/// A table as values, before any format: what is in it, what it is called, and what must be said about it.
public struct Table: Hashable, Sendable {
  /// One column.
  public struct Column: Hashable, Sendable {
    /// The name that machines know it by; `nil` when it is there for readers only.
    public var key: String?
    /// The heading for readers.
    public var heading: String
    /// What its values are.
    public var kind: Kind
    /// Whether readers see it; what they do not see is in the formats for machines.
    public var isPrinted: Bool

    /// A column, seen by readers unless said otherwise.
    public init(_ key: String?, _ heading: String, _ kind: Kind, isPrinted: Bool = true) {
      self.key = key
      self.heading = heading
      self.kind = kind
      self.isPrinted = isPrinted
    }
  }

  /// Rows under one heading.
  public struct Group: Hashable, Sendable {
    /// The heading; `nil` in tables that are not divided.
    public var heading: String?
    /// The rows, each with a cell per column.
    public var rows: [[Cell]]
    /// The page that the heading leads to, relative to the document that the table stands in; `nil` for most.
    public var place: String?

    /// Rows under a heading, or under none.
    public init(_ heading: String? = nil, rows: [[Cell]]) {
      self.heading = heading
      self.rows = rows
    }
  }

  /// The name of the table, as commands and files have it.
  public var id: String
  /// The number that texts know it by, `3-2`; `nil` outside documents, and for tables without.
  public var number: String?
  /// The title for readers.
  public var title: String
  /// The language of title, headings and notes.
  public var language: Language
  /// The columns, in order.
  public var columns: [Column]
  /// The rows, in order.
  public var groups: [Group]
  /// The row that sums up, with a cell per column; for readers only.
  public var total: [Cell]?
  /// What must be said below the table, a sentence or two each.
  public var notes: [String]
  /// The day of the register, the years of the figures, the sources and their licences, in a line or two.
  public var source: [String]

  /// A table from its parts.
  public init(
    id: String, title: String, language: Language, columns: [Column], groups: [Group], total: [Cell]? = nil,
    notes: [String] = [], source: [String] = []
  ) {
    self.id = id
    self.title = title
    self.language = language
    self.columns = columns
    self.groups = groups
    self.total = total
    self.notes = notes
    self.source = source
  }

  /// All rows, in order, whatever their group.
  public var rows: [[Cell]] { groups.flatMap(\.rows) }
  /// The places of the columns that readers see.
  var printedColumns: [Int] { columns.indices.filter { columns[$0].isPrinted } }
  /// The places of the columns that machines read, with their keys.
  var keyedColumns: [(place: Int, key: String)] {
    columns.indices.compactMap { place in columns[place].key.map { (place, $0) } }
  }
}
