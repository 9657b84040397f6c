/// What a file of features holds, whether or not its shapes are polygons: the facts that `info` prints.
public struct LayerDescription: Equatable, Sendable {
  /// The shape type, as `polygon`, `polygon z`, `point`, `line m`, `multipatch`, `mixed`.
  public var type: String
  /// How many features there are, null shapes included.
  public var features: Int
  /// How many features have no geometry.
  public var nullShapes: Int
  /// How many points the file stores, closing points included.
  public var vertices: Int
  /// How many rings (or parts of lines) the file stores.
  public var rings: Int
  /// The smallest rectangle around the coordinates read; `nil` when there are none.
  public var bounds: Box?
  /// The content of the `.prj`, or what stands for it; `nil` when there is none.
  public var referenceSystem: String?
  /// The encoding with which attributes were read, and how it was found, as `UTF-8 (.cpg)`; `nil` without attributes.
  public var encoding: String?
  /// Whether nothing says the encoding for certain, in texts that have letters beyond ASCII.
  public var isEncodingGuessed = false
  /// Names and kinds of the attributes.
  public var fields: [Field]
  /// The attributes of the first feature; empty when there are none.
  public var firstRecord: [AttributeValue]
  /// The sum of the absolute areas in the square of the file's unit; `nil` when the shapes are not polygons.
  public var area: Double?
  /// What is odd about the file, a sentence each, in the order found.
  public var problems: [String]
  /// Those of the problems that change nothing for anybody, and that only `info` tells.
  public var harmless: Set<String> = []

  /// A description from its parts.
  public init(
    type: String, features: Int = 0, nullShapes: Int = 0, vertices: Int = 0, rings: Int = 0, bounds: Box? = nil,
    referenceSystem: String? = nil, encoding: String? = nil, fields: [Field] = [], firstRecord: [AttributeValue] = [],
    area: Double? = nil, problems: [String] = []
  ) {
    self.type = type
    self.features = features
    self.nullShapes = nullShapes
    self.vertices = vertices
    self.rings = rings
    self.bounds = bounds
    self.referenceSystem = referenceSystem
    self.encoding = encoding
    self.fields = fields
    self.firstRecord = firstRecord
    self.area = area
    self.problems = problems
  }
}
