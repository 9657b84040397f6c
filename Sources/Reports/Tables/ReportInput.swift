import Analysis
import Register

/// Everything that tables and pages are made from.
public struct ReportInput: Sendable {
  /// The days that figures other than memberships belong to.
  public struct Dates: Hashable, Sendable {
    /// The day of population and area figures.
    public var population: Day?
    /// The day of the boundaries.
    public var boundaries: Day?
    /// The year of the municipality codes.
    public var codeYear: Int?
    /// The day that published figures were printed for; they are compared on that day only.
    public var published: Day?

    /// Days, as far as they are known.
    public init(population: Day? = nil, boundaries: Day? = nil, codeYear: Int? = nil, published: Day? = nil) {
      self.population = population
      self.boundaries = boundaries
      self.codeYear = codeYear
      self.published = published
    }
  }

  /// The steps to which figures of collaborations are rounded in print.
  public struct Rounding: Hashable, Sendable {
    /// Inhabitants, to the nearest of so many.
    public var population: Int
    /// Square kilometres, to the nearest of so many.
    public var area: Int

    /// Steps; those left out are the ones of the method's description.
    public init(population: Int = 1_000, area: Int = 100) {
      self.population = population
      self.area = area
    }
  }

  /// The order of rows whose order is not part of what the table says.
  public enum Order: String, Hashable, Sendable, CaseIterable {
    /// By number and code.
    case official
    /// By name, as the language sorts names.
    case alphabetical
  }

  /// Where facts come from.
  public struct Source: Hashable, Sendable {
    /// What it is.
    public var title: String
    /// Where it is; may be empty.
    public var place: String
    /// Under which licence; may be empty.
    public var licence: String
    /// What it is the source of, each by the facts that somebody must look at to use it; empty when nobody has said.
    public var facts: [Facts]

    /// A source from its parts.
    public init(title: String, place: String = "", licence: String = "", facts: [Facts] = []) {
      self.title = title
      self.place = place
      self.licence = licence
      self.facts = facts
    }

    /// Whether it is used by who looks at the facts; one of which nobody has said what it is the source of always is.
    func isUsed(for used: Facts) -> Bool { facts.isEmpty || facts.contains { used.withRegister.isSuperset(of: $0) } }
  }

  /// A source in few words, as it is named below a map or table.
  public struct Credit: Hashable, Sendable {
    /// What it is called; the days of the data set's own texts are filled.
    public var text: String
    /// What it is the source of, each by the facts that somebody must look at to use it.
    public var facts: [Facts]

    /// A source from its parts.
    public init(_ text: String, facts: [Facts]) {
      self.text = text
      self.facts = facts
    }
  }

  /// Who is a member of what on the day.
  public var snapshot: Snapshot
  /// What has happened, in any order.
  public var events: [Event]
  /// The lower bounds of the size classes, in inhabitants.
  public var sizeClasses: [Int]
  /// The limits that some headline figures are counted by.
  public var thresholds: Thresholds
  /// The steps to which figures of collaborations are rounded in print.
  public var rounding: Rounding
  /// Who lies beside whom; `nil` when no boundaries were read, and for maps that do not ask.
  public var contiguity: Contiguity?
  /// What was measured and found on the day; `nil` when nobody has, then tables of fit measure what the snapshot gives.
  public var assessment: Assessment?
  /// The language to write in.
  public var language: Language
  /// The order of rows.
  public var order: Order
  /// The days of the figures.
  public var dates: Dates
  /// The data set's own titles in the language: by the name of a table or figure, `report`, and `all` for the
  /// whole that it covers.
  public var titles: [String: String]
  /// Sources and licences in one line of the language; `{day}`, `{population_day}`, `{boundaries_day}` and
  /// `{code_year}` in it are filled.
  public var sourceLine: String
  /// The same one by one, so that each map and table names those that it uses; where there are some, the line is not used.
  public var credits: [Credit] = []
  /// The sources one by one.
  public var sources: [Source]
  /// Where the other files of a report lie, which its documents lead to; empty outside reports.
  public var places = ReportPlaces()
  /// What the main map and the tables are known by.
  public var figures = FigureNames()
  /// The limits between the classes of the maps of mean cover and of participation, rising between 0 and 1.
  public var coverBreaks = [0.2, 0.4, 0.6, 0.8], participationBreaks = [0.2, 0.4, 0.6, 0.8]
  /// Where the commuting flows come from, with their year, in a sentence; empty when the data set does not say.
  public var commutingLine = ""
  /// What was considered and not counted, in the order of the data set.
  public var arrangements: [Arrangement] = []
  /// What is recommended for which need and which market, in the order of the data set.
  public var needs: [NeedCell] = []
  /// The sentences of a published report held against the figures, as the table of all of them; `nil` where there are none.
  public var claims: Table?
  /// The part of the data set that tables are about; `nil` for all of it.
  public var part: ScopeExtent?
  /// What has been divided since the data set's codes and is counted as a whole, with the day of the division, by code.
  public var undivided: [(name: String, since: Day)] = []
  /// Whether the state is of no day, as that of anybody's groups: then none is named.
  public var isUndated = false
  /// Whether the snapshot shows proposals as carried out, which every table and map then says.
  public var showsProposals = false

  /// The input from its parts; only the snapshot must be there.
  public init(
    snapshot: Snapshot, events: [Event] = [], sizeClasses: [Int] = [],
    thresholds: Thresholds = Thresholds(), rounding: Rounding = Rounding(), contiguity: Contiguity? = nil,
    assessment: Assessment? = nil,
    language: Language,
    order: Order = .official, dates: Dates = Dates(), titles: [String: String] = [:],
    sourceLine: String = "",
    sources: [Source] = []
  ) {
    self.snapshot = snapshot
    self.events = events
    self.sizeClasses = sizeClasses
    self.thresholds = thresholds
    self.rounding = rounding
    self.contiguity = contiguity
    self.assessment = assessment
    self.language = language
    self.order = order
    self.dates = dates
    self.titles = titles
    self.sourceLine = sourceLine
    self.sources = sources
  }
}
