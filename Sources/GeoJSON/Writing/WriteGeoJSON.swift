import Geometry
import Tabular

/// A layer as GeoJSON (RFC 7946): a FeatureCollection with a line per feature, shells counterclockwise, holes clockwise,
/// numbers with the fewest digits that read back the same. The same layer gives the same bytes.
///
/// The RFC knows longitude and latitude on WGS 84 only. A layer in another reference system gets the `crs` member of
/// the RFC's predecessor, which most programs still honour; coordinates are written as they are, x east.
///
/// - Parameters:
///   - layer: its reference system is `EPSG:25833` or the like, well-known text with such an identifier, or nothing,
///     which is taken for EPSG:4326.
///   - file: the name that errors give.
/// - Throws: when the reference system has no code, or a number is not finite.
public func geoJSON(_ layer: FeatureLayer, named file: String) throws(GeoJSONError) -> [UInt8] {
  var bytes = Array("{\"type\":\"FeatureCollection\",\n".utf8)
  bytes += try systemMember(of: layer, named: file).utf8
  bytes += "\"features\":[".utf8
  // Room for the longest numbers, of which what is not used costs nothing: growing would hold the text twice.
  bytes.reserveCapacity(bytes.count + layer.shapes.points.count * 42 + layer.shapes.featureCount * 64)
  for feature in 0..<layer.shapes.featureCount {
    bytes += (feature == 0 ? "\n" : ",\n").utf8
    guard bytes.appendFeature(feature, of: layer) else {
      throw GeoJSONError(file: file, feature: feature + 1, .notFinite)
    }
  }
  bytes += "\n]}\n".utf8
  return bytes
}

/// The member that names the reference system, with a line of its own; empty for WGS 84, and where nothing is stated.
func systemMember(of layer: FeatureLayer, named file: String) throws(GeoJSONError) -> String {
  guard let system = layer.referenceSystem else { return "" }
  let code = epsgCode(of: system)
  guard let name = code.map({ "urn:ogc:def:crs:EPSG::\($0)" }) ?? otherCatalogueName(of: system) else {
    throw GeoJSONError(file: file, .unnamedReferenceSystem(system))
  }
  return code == 4326 ? "" : "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"\(name)\"}},\n"
}

extension [UInt8] {
  /// A feature with its properties and geometry.
  ///
  /// - Returns: whether all of it is what JSON can say.
  mutating func appendFeature(_ feature: Int, of layer: FeatureLayer) -> Bool {
    self += "{\"type\":\"Feature\",\"properties\":".utf8
    guard appendProperties(layer.rows[feature], layer.fields) else { return false }
    self += ",\"geometry\":".utf8
    guard layer.paths.map({ append(feature, of: $0) }) ?? append(feature, of: layer.shapes) else { return false }
    append(UInt8(ascii: "}"))
    return true
  }

  /// - Returns: whether all values are such that JSON can say them.
  mutating func appendProperties(_ row: [AttributeValue], _ fields: [Field]) -> Bool {
    append(UInt8(ascii: "{"))
    for (place, field) in fields.enumerated() {
      if place > 0 { append(UInt8(ascii: ",")) }
      appendJSONText(field.name)
      append(UInt8(ascii: ":"))
      guard append(row[place], field.kind) else { return false }
    }
    append(UInt8(ascii: "}"))
    return true
  }

  /// - Returns: whether the value is one that JSON can say.
  fileprivate mutating func append(_ value: AttributeValue, _ kind: Field.Kind) -> Bool {
    switch value {
    case .missing: self += "null".utf8
    case .whole(let whole): self += String(whole).utf8
    case .number(let number):
      guard number.isFinite else { return false }
      appendNumber(number)
    case .text(let text):
      if kind == .logical, text == "true" || text == "false" { self += text.utf8 } else { appendJSONText(text) }
    }
    return true
  }

  /// - Returns: whether all coordinates are finite.
  fileprivate mutating func append(_ feature: Int, of layer: PolygonLayer) -> Bool {
    let polygons = layer.polygons(ofFeature: feature)
    guard !polygons.isEmpty else {
      self += "null".utf8
      return true
    }
    let isMulti = polygons.count > 1
    self += (isMulti ? "{\"type\":\"MultiPolygon\",\"coordinates\":[" : "{\"type\":\"Polygon\",\"coordinates\":").utf8
    for polygon in polygons {
      if polygon > polygons.lowerBound { append(UInt8(ascii: ",")) }
      append(UInt8(ascii: "["))
      for (place, ring) in layer.rings(ofPolygon: polygon).enumerated() {
        if place > 0 { append(UInt8(ascii: ",")) }
        guard append(layer.points(ofRing: ring), counterclockwise: place == 0) else { return false }
      }
      append(UInt8(ascii: "]"))
    }
    self += (isMulti ? "]}" : "}").utf8
    return true
  }

  /// - Returns: whether all coordinates are finite.
  private mutating func append(_ feature: Int, of paths: PathLayer) -> Bool {
    let parts = paths.parts(ofFeature: feature)
    guard let first = parts.first else {
      self += "null".utf8
      return true
    }
    let isMulti = parts.count > 1
    let type = paths.kind == .point ? "Point" : "LineString"
    self += "{\"type\":\"\(isMulti ? "Multi" : "")\(type)\",\"coordinates\":\(isMulti ? "[" : "")".utf8
    for part in parts {
      if part > first { append(UInt8(ascii: ",")) }
      guard append(path: paths.points(ofPart: part), isPoint: paths.kind == .point) else { return false }
    }
    self += (isMulti ? "]}" : "}").utf8
    return true
  }

  /// The position of a point, or those of a line in a list.
  ///
  /// - Returns: whether all coordinates are finite.
  mutating func append(path points: ArraySlice<Point>, isPoint: Bool) -> Bool {
    if !isPoint { append(UInt8(ascii: "[")) }
    for (place, point) in points.enumerated() {
      if place > 0 { append(UInt8(ascii: ",")) }
      guard append(point) else { return false }
    }
    if !isPoint { append(UInt8(ascii: "]")) }
    return true
  }

  private mutating func append(_ ring: ArraySlice<Point>, counterclockwise: Bool) -> Bool {
    guard let first = ring.first else {
      self += "[]".utf8
      return true
    }
    append(UInt8(ascii: "["))
    // The first point stays the first, whichever way the ring is walked.
    let isCounterclockwise = signedArea(of: ring) > 0
    let rest = ring.dropFirst()
    for point in [first] + (isCounterclockwise == counterclockwise ? [Point](rest) : rest.reversed()) {
      guard append(point) else { return false }
      append(UInt8(ascii: ","))
    }
    guard append(first) else { return false }
    append(UInt8(ascii: "]"))
    return true
  }

  private mutating func append(_ point: Point) -> Bool {
    guard point.x.isFinite, point.y.isFinite else { return false }
    append(UInt8(ascii: "["))
    appendNumber(point.x)
    append(UInt8(ascii: ","))
    appendNumber(point.y)
    append(UInt8(ascii: "]"))
    return true
  }
}
