import Analysis
import Geometry
import Register

/// Everything that maps are drawn from.
public struct MapInput: Sendable {
  /// The state on the day, with language, days, titles and sources.
  public var report: ReportInput
  /// The municipalities in a plane reference system in metres, in full detail.
  public var topology: Topology
  /// For each feature of the topology the municipality it is; `nil` where the join found none.
  public var codes: [MunicipalityCode?]
  /// How the data set wants its maps.
  public var settings: MapSettings
  /// What the map was asked for.
  public var choices = MapChoices()
  /// The columns of figures that the map needs, by the names that they were asked for.
  public var columns: [String: ValueColumn] = [:]
  /// Whether the map shows a column that it was asked for, where there is one. The theme says it.
  var isOfColumn = true
  /// What is planned; those that name municipalities are outlined.
  public var plans: [Plan] = []
  /// Parts far from the main body, which lie in frames beside it.
  public var farParts: [FarPart] = []
  /// The land around the country; `nil` where the data set does not know it, and then water and land of others are paper.
  public var landAround: LandAround?
  /// The part of the country that is shown; `nil` for all of it.
  public var area: MapArea?
  /// The state that the map compares with; `nil` when it needs none.
  public var earlier: Snapshot?
  /// The day for which the register is known to be true; `nil` for the day of the report.
  public var knownDay: Day?
  /// The last day of which the register says something; `nil` where nobody has said.
  public var recordedDay: Day?
  /// Whether the map stands beside others of days on which nobody is known to have stood outside.
  var isBesideOpen = false
  /// What the page tells in words of maps that it has no room for; `nil` for none.
  var toldBeside: ToldBeside?
  /// The days of the maps that it stands beside.
  var besideDays: [Day] = []
  /// The features of others that the land of a small map encloses.
  var enclosed: Set<Int> = []
  /// What the map that is drawn looks at; `nil` for everything. The theme says it.
  var uses: Facts?
  /// The greatest circle inside a polygon of a layer, in metres; `nil` when it has none.
  public var labelCircle: @Sendable (PolygonLayer, _ polygon: Int) -> Circle?

  /// An input from its parts.
  ///
  /// - Precondition: a code, or `nil`, for each feature.
  public init(
    report: ReportInput, topology: Topology, codes: [MunicipalityCode?], settings: MapSettings,
    labelCircle: @escaping @Sendable (PolygonLayer, _ polygon: Int) -> Circle?
  ) {
    precondition(codes.count == topology.featureCount, "a code or nil per feature")
    self.report = report
    self.topology = topology
    self.codes = codes
    self.settings = settings
    self.labelCircle = labelCircle
  }
}
