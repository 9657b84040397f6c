import Reports

/// Polygons and a table from anywhere that somebody wants joined, without a data set.
public struct QuickRequest: Sendable {
  /// The path of the polygons; the ending tells the format.
  public var polygons: String
  /// The table, in any dialect of delimited text or in a workbook.
  public var table: GivenFile
  /// What is said of the table that its file does not tell.
  public var reading = TableReading()
  /// The rows of the table that count, where not all do.
  public var rows: [RowChoice] = []
  /// How the polygons are to be got at.
  public var access = LayerAccess()
  /// The field of the polygons with the key; found by its values when `nil`.
  public var keyField: String?
  /// The column of the table with the key; found by its values when `nil`.
  public var keyColumn: String?
  /// The column of the table, or the polygons' field, with the group; found by its values when `nil`.
  public var groupColumn: String?
  /// The column, or the polygons' field, that counts people; found by its name when `nil`.
  public var peopleColumn: String?
  /// What a choropleth shows, by the names of the choropleth's parameters; a map of the groups when it names no `value`.
  public var choices = MapChoices()
  /// Whether groups are labelled with their names rather than their numbers; as suits them when `nil`.
  public var labelsNames: Bool?
  /// What the polygons' coordinates mean, where the file does not say.
  public var assigned: String?
  /// The plane to draw in; one that suits the place when `nil`.
  public var plane: String?
  /// Bends smaller than this on the ground are left out, in metres above 0; none when `nil`.
  public let simplification: Double?
  /// How far borders may lie apart that are made one.
  public var tolerance: CoverageTolerance
  /// What becomes of parts far from the main body.
  public var far: FarChoice
  /// The path of polygons with the land of others around, which maps then show with the water; nothing when `nil`.
  public var landAround: String?
  /// Whether to go on where much of both sides finds no partner.
  public var allowsPartial = false
  /// Whether the polygons and the outlines of the groups are to be written: they then are kept.
  public var writesLayers = true
  /// What units and groups are called in what is drawn and written; areas and groups when `nil`.
  public var areaNoun, groupNoun: BroughtNoun?
  /// Where it all comes from, in words for readers; the files when `nil`.
  public var source: String?
  /// The title of the map; one that says what it shows when `nil`.
  public var title: String?
  /// The language of table and map.
  public var language: Language
  /// The folder of a data set that knows what codes became, for telling years apart; need not be there.
  public var codesFolder: String?

  /// A request; fails for a simplification that is no length above 0.
  public init(
    polygons: String, table: GivenFile, keyField: String? = nil, keyColumn: String? = nil, groupColumn: String? = nil,
    peopleColumn: String? = nil, assigned: String? = nil, plane: String? = nil, simplification: Double? = nil,
    tolerance: CoverageTolerance = .usual,
    far: FarChoice = .inset, title: String? = nil, language: Language = .en,
    codesFolder: String? = nil
  ) throws(Failure) {
    if let simplification, !(simplification > 0 && simplification.isFinite) {
      throw Failure("bends are left out by a number of metres above 0", cause: .wrongRequest)
    }
    self.polygons = polygons
    self.table = table
    self.keyField = keyField
    self.keyColumn = keyColumn
    self.groupColumn = groupColumn
    self.peopleColumn = peopleColumn
    self.assigned = assigned
    self.plane = plane
    self.simplification = simplification
    self.tolerance = tolerance
    self.far = far
    self.title = title
    self.language = language
    self.codesFolder = codesFolder
  }

  /// The column or field whose figures the map shows.
  var valueColumn: String? { choices.text("value") }
}
