import Geometry
import Tabular

/// A layer as TopoJSON: one object with the features, and each piece of border once among the arcs, with coordinates as
/// they are. The same layer gives the same bytes.
///
/// The format has no word for reference systems; one that is not WGS 84 gets the `crs` member that GeoJSON had, which this
/// program and a few others read.
///
/// - Parameters:
///   - name: what the object is called.
///   - file: the name that errors give.
/// - Throws: when the reference system has no code, or a number is not finite.
public func topoJSON(_ layer: FeatureLayer, name: String, named file: String) throws(GeoJSONError) -> [UInt8] {
  if let paths = layer.paths { return try topoJSON(layer, paths, name: name, named: file) }
  let topology = Topology(layer.shapes)
  var bytes = Array("{\"type\":\"Topology\",\n".utf8)
  bytes += try systemMember(of: layer, named: file).utf8
  bytes += "\"objects\":{".utf8
  bytes.appendJSONText(name)
  bytes += ":{\"type\":\"GeometryCollection\",\"geometries\":[".utf8
  for feature in 0..<layer.shapes.featureCount {
    bytes += (feature == 0 ? "\n" : ",\n").utf8
    let polygons = layer.shapes.polygons(ofFeature: feature).map { polygon in
      layer.shapes.rings(ofPolygon: polygon).filter { !topology.arcs(ofRing: $0).isEmpty }
    }.filter { !$0.isEmpty }
    if polygons.isEmpty {
      bytes += "{\"type\":null".utf8
    } else {
      let rings = polygons.map { rings in
        "[" + rings.map { "[" + numbers(of: topology.arcs(ofRing: $0)) + "]" }.joined(separator: ",") + "]"
      }
      bytes +=
        (polygons.count == 1
        ? "{\"type\":\"Polygon\",\"arcs\":\(rings[0])"
        : "{\"type\":\"MultiPolygon\",\"arcs\":[\(rings.joined(separator: ","))]").utf8
    }
    bytes += ",\"properties\":".utf8
    guard bytes.appendProperties(layer.rows[feature], layer.fields) else {
      throw GeoJSONError(file: file, feature: feature + 1, .notFinite)
    }
    bytes.append(UInt8(ascii: "}"))
  }
  bytes += "\n]}},\n\"arcs\":[".utf8
  for arc in 0..<topology.arcs.count {
    bytes += (arc == 0 ? "\n[" : ",\n[").utf8
    for (place, point) in topology.arcs[arc].enumerated() {
      guard point.x.isFinite, point.y.isFinite else { throw GeoJSONError(file: file, .notFinite) }
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.append(UInt8(ascii: "["))
      bytes.appendNumber(point.x)
      bytes.append(UInt8(ascii: ","))
      bytes.appendNumber(point.y)
      bytes.append(UInt8(ascii: "]"))
    }
    bytes.append(UInt8(ascii: "]"))
  }
  bytes += "\n]}\n".utf8
  return bytes
}

/// The arcs of a ring by their numbers; the complement of a number is that arc walked the other way.
private func numbers(of references: ArraySlice<ArcReference>) -> String {
  references.map { String($0.isReversed ? ~$0.arc : $0.arc) }.joined(separator: ",")
}

/// The same of points, which have no arcs, or of lines, each part an arc.
private func topoJSON(
  _ layer: FeatureLayer, _ paths: PathLayer, name: String, named file: String
) throws(GeoJSONError) -> [UInt8] {
  var bytes = Array("{\"type\":\"Topology\",\n".utf8)
  bytes += try systemMember(of: layer, named: file).utf8
  bytes += "\"objects\":{".utf8
  bytes.appendJSONText(name)
  bytes += ":{\"type\":\"GeometryCollection\",\"geometries\":[".utf8
  for feature in 0..<paths.featureCount {
    bytes += (feature == 0 ? "\n" : ",\n").utf8
    let parts = paths.parts(ofFeature: feature)
    let isMulti = parts.count > 1
    switch paths.kind {
    case _ where parts.isEmpty: bytes += "{\"type\":null".utf8
    case .line:
      let arcs = parts.map { isMulti ? "[\($0)]" : "\($0)" }.joined(separator: ",")
      bytes += "{\"type\":\"\(isMulti ? "Multi" : "")LineString\",\"arcs\":[\(arcs)]".utf8
    case .point:
      bytes += "{\"type\":\"\(isMulti ? "Multi" : "")Point\",\"coordinates\":\(isMulti ? "[" : "")".utf8
      guard bytes.append(path: paths.points(ofFeature: feature), isPoint: true) else {
        throw GeoJSONError(file: file, feature: feature + 1, .notFinite)
      }
      if isMulti { bytes.append(UInt8(ascii: "]")) }
    }
    bytes += ",\"properties\":".utf8
    guard bytes.appendProperties(layer.rows[feature], layer.fields) else {
      throw GeoJSONError(file: file, feature: feature + 1, .notFinite)
    }
    bytes.append(UInt8(ascii: "}"))
  }
  bytes += "\n]}},\n\"arcs\":[".utf8
  for part in 0..<(paths.kind == .line ? paths.partCount : 0) {
    bytes += (part == 0 ? "\n" : ",\n").utf8
    guard bytes.append(path: paths.points(ofPart: part), isPoint: false) else {
      throw GeoJSONError(file: file, .notFinite)
    }
  }
  bytes += "\n]}\n".utf8
  return bytes
}
