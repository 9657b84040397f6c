/// Features of one file: polygons, or points or lines, with their attributes, and what is known of their reference system.
public struct FeatureLayer: Equatable, Sendable {
  /// The geometry; feature `i` is the one with the attributes `rows[i]`.
  public var shapes: PolygonLayer
  /// The points or lines of the features, which then have no polygons; `nil` in a layer of polygons.
  public var paths: PathLayer?
  /// The attributes' names and kinds, in the order of the file.
  public var fields: [Field]
  /// For each feature a value per field.
  public var rows: [[AttributeValue]]
  /// The text that says what the coordinates mean (the content of a `.prj`, or `EPSG:4326`); `nil` when nothing does.
  public var referenceSystem: String?

  /// A layer from its parts; there must be a row per feature and a value per field.
  public init(
    shapes: PolygonLayer = PolygonLayer(), fields: [Field] = [], rows: [[AttributeValue]] = [],
    referenceSystem: String? = nil
  ) {
    precondition(rows.count == shapes.featureCount, "a row per feature")
    self.shapes = shapes
    self.fields = fields
    self.rows = rows
    self.referenceSystem = referenceSystem
  }

  /// A layer of points or lines from its parts; there must be a row per feature and a value per field.
  public init(
    paths: PathLayer, fields: [Field] = [], rows: [[AttributeValue]] = [], referenceSystem: String? = nil
  ) {
    precondition(rows.count == paths.featureCount, "a row per feature")
    var shapes = PolygonLayer()
    for _ in rows { shapes.appendFeature(LooseRings()) }
    self.init(shapes: shapes, fields: fields, rows: rows, referenceSystem: referenceSystem)
    self.paths = paths
  }
}
