import Geometry

/// A geometry of any type, its polygons in flat arrays.
struct GeometryObject: Decodable {
  /// What kinds of simple geometries there are, as `polygon`, in the order met.
  private(set) var kinds: [String] = []
  private(set) var loose = LooseRings()
  /// The points of what is no polygon, and for each line how many are its own.
  private(set) var pathPoints: [Point] = []
  private(set) var lineSizes: [Int] = []
  private var finishedPoints = 0
  /// For each polygon how many of the rings it has.
  private(set) var polygonSizes: [Int] = []
  private(set) var vertices = 0
  private(set) var rings = 0
  private(set) var bounds: Box?
  private(set) var hasHeights = false
  private(set) var unclosed = 0
  private(set) var tooShort = 0

  private enum Key: String, CodingKey { case type, coordinates, geometries }

  /// A geometry without anything yet.
  init() {}

  init(from decoder: any Decoder) throws { try add(decoder) }

  private mutating func add(_ decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: Key.self)
    let type = try object.decode(String.self, forKey: .type)
    if type == "GeometryCollection" {
      var members = try object.nestedUnkeyedContainer(forKey: .geometries)
      while !members.isAtEnd { try add(try members.superDecoder()) }
      return
    }
    guard let (kind, depth) = Self.known[type] else {
      throw Fault(reason: .notPolygons("a geometry of the unknown type \"\(type)\""), path: decoder.codingPath)
    }
    note(kind: kind)
    if depth == 0 {
      try addPosition(try object.nestedUnkeyedContainer(forKey: .coordinates), kind: kind)
    } else {
      try addNested(try object.nestedUnkeyedContainer(forKey: .coordinates), depth: depth, kind: kind)
    }
  }

  /// What each type is counted as, and how many arrays lie around its positions.
  static let known = [
    "Point": ("point", 0), "MultiPoint": ("multipoint", 1), "LineString": ("line", 1), "MultiLineString": ("line", 2),
    "Polygon": ("polygon", 2), "MultiPolygon": ("polygon", 3),
  ]

  private mutating func addNested(_ container: any UnkeyedDecodingContainer, depth: Int, kind: String) throws {
    var container = container
    let ringsBefore = loose.sizes.count
    while !container.isAtEnd {
      if depth == 1 {
        try addPosition(try container.nestedUnkeyedContainer(), kind: kind)
      } else {
        try addNested(try container.nestedUnkeyedContainer(), depth: depth - 1, kind: kind)
      }
    }
    end(
      depth: depth, ringsBefore: ringsBefore, isPolygon: kind == "polygon",
      countsRings: kind == "line" || kind == "polygon")
  }

  private mutating func addPosition(_ position: any UnkeyedDecodingContainer, kind: String) throws {
    var position = position
    let path = position.codingPath
    guard !position.isAtEnd, let x = try? position.decode(Double.self), !position.isAtEnd,
      let y = try? position.decode(Double.self)
    else { throw Fault(reason: .shortPosition("coordinates"), path: path) }
    add(Point(x: x, y: y), hasMore: !position.isAtEnd, isPolygon: kind == "polygon")
  }

  /// Puts the polygons behind those of a layer, as a feature, and keeps their points no longer.
  mutating func move(to layer: inout PolygonLayer) {
    layer.appendFeature(points: loose.points, ringSizes: loose.sizes, polygonSizes: polygonSizes)
    (loose, polygonSizes) = (LooseRings(), [])
  }

  /// Notes that there are simple geometries of a kind.
  mutating func note(kind: String) { if !kinds.contains(kind) { kinds.append(kind) } }

  /// Takes a position; one with further numbers has a height.
  @inline(__always) mutating func add(_ point: Point, hasMore: Bool, isPolygon: Bool) {
    if hasMore { hasHeights = true }
    vertices += 1
    if bounds?.formUnion(with: point) == nil {
      bounds = Box(minX: point.x, minY: point.y, maxX: point.x, maxY: point.y)
    }
    if isPolygon { loose.append(point) } else { pathPoints.append(point) }
  }

  /// Ends an array with so many levels of arrays in it.
  mutating func end(depth: Int, ringsBefore: Int, isPolygon: Bool, countsRings: Bool) {
    if depth == 1 && countsRings { rings += 1 }
    guard isPolygon else {
      if depth == 1 && countsRings {
        lineSizes.append(pathPoints.count - finishedPoints)
        finishedPoints = pathPoints.count
      }
      return
    }
    if depth == 1 { finishRing() }
    if depth == 2 && loose.sizes.count > ringsBefore { polygonSizes.append(loose.sizes.count - ringsBefore) }
  }

  private mutating func finishRing() {
    let isClosed = loose.finishRing()
    if let size = loose.sizes.last, size < 3 {
      tooShort += 1
      loose.removeLastRing()
    } else if !isClosed {
      unclosed += 1
    }
  }
}

/// Something wrong inside the text, with the way to it.
struct Fault: Error {
  var reason: GeoJSONError.Reason
  var path: [any CodingKey]
}
