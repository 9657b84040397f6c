import FoundationEssentials
import Geometry

/// The polygons of a GeoJSON file with their attributes, and what is odd about the file.
///
/// Read are a FeatureCollection, a Feature and a bare geometry, of Polygons, MultiPolygons, collections of them, and
/// nothing. The old `crs` member is honoured; without it the coordinates are longitude and latitude on WGS 84. Fields
/// stand in the order of their first appearance. Heights are left out.
///
/// - Parameters:
///   - path: the file.
/// - Throws: when the file is not GeoJSON or holds other geometries than polygons.
public func readGeoJSON(
  at path: String
) throws(GeoJSONError) -> (layer: FeatureLayer, description: LayerDescription) {
  try readGeoJSON(try content(ofFile: path), named: lastComponent(of: path))
}

/// The polygons of GeoJSON in memory; see `readGeoJSON(at:)`.
///
/// - Parameter file: the name that errors give.
/// - Throws: when it is not GeoJSON or holds other geometries than polygons, with the feature where it is one.
public func readGeoJSON(
  _ bytes: [UInt8], named file: String
) throws(GeoJSONError) -> (layer: FeatureLayer, description: LayerDescription) {
  try polygons(of: decoded(bytes, file), bytes, file)
}

/// The polygons, points or lines of GeoJSON in memory, whichever it holds; see `readGeoJSON(at:)`.
///
/// - Throws: also when it holds several kinds of them.
public func readGeoJSONOfAnyKind(
  _ bytes: [UInt8], named file: String
) throws(GeoJSONError) -> (layer: FeatureLayer, description: LayerDescription) {
  let document = try decoded(bytes, file)
  var kinds: Set<String> = []
  for feature in document.features.indices {
    for kind in document.features[feature].geometry?.kinds ?? [] where !kinds.contains(kind) { kinds.insert(kind) }
  }
  guard !kinds.isEmpty, !kinds.contains("polygon") else { return try polygons(of: document, bytes, file) }
  if kinds.contains("line"), kinds.count > 1 { throw GeoJSONError(file: file, .severalKinds(plural(kinds))) }
  var (layer, description) = assembled(document, bytes)
  var paths = PathLayer(kind: kinds.contains("line") ? .line : .point)
  for feature in document.features {
    paths.appendFeature(feature.geometry?.pathPoints ?? [], sizes: feature.geometry?.lineSizes ?? [])
  }
  layer.paths = paths
  description.area = nil
  return (layer, description)
}

private func polygons(
  of document: Document, _ bytes: [UInt8], _ file: String
) throws(GeoJSONError) -> (layer: FeatureLayer, description: LayerDescription) {
  let kinds = Set(document.features.flatMap { $0.geometry?.kinds ?? [] })
  if !kinds.isEmpty && !kinds.contains("polygon") {
    throw GeoJSONError(file: file, .notPolygons(plural(kinds)))
  }
  // Of which feature it is need be known only where there is something else.
  for (place, feature) in document.features.enumerated() where kinds.count > 1 {
    let others = Set(feature.geometry?.kinds ?? []).subtracting(["polygon"])
    if !others.isEmpty { throw GeoJSONError(file: file, feature: place + 1, .notPolygons(plural(others))) }
  }
  return assembled(document, bytes)
}

/// What a GeoJSON file of any geometry types holds.
///
/// - Throws: when the file is not GeoJSON.
public func describeGeoJSON(at path: String) throws(GeoJSONError) -> LayerDescription {
  try describeGeoJSON(try content(ofFile: path), named: lastComponent(of: path))
}

/// What GeoJSON in memory holds; see `describeGeoJSON(at:)`.
///
/// - Parameter file: the name that errors give.
/// - Throws: when it is not GeoJSON; of geometries that are broken with the feature.
public func describeGeoJSON(_ bytes: [UInt8], named file: String) throws(GeoJSONError) -> LayerDescription {
  assembled(try decoded(bytes, file), bytes).description
}

private func decoded(_ bytes: [UInt8], _ file: String) throws(GeoJSONError) -> Document {
  if let document = Document(quickly: bytes) { return document }
  return try plainlyDecoded(bytes, file)
}

/// The same by the decoder: for what is unusual or wrong, and for tests of the quick way.
func plainlyDecoded(_ bytes: [UInt8], _ file: String) throws(GeoJSONError) -> Document {
  // The decoder takes other encodings for odd values of members, and says so.
  guard String(validating: bytes, as: UTF8.self) != nil else {
    throw GeoJSONError(file: file, .notJSON("it is not in UTF-8, which GeoJSON must be"))
  }
  do {
    return try JSONDecoder().decode(Document.self, from: Data(bytes))
  } catch let fault as Fault {
    throw GeoJSONError(file: file, feature: featureNumber(fault.path), fault.reason)
  } catch let error as DecodingError {
    throw GeoJSONError(error, in: bytes, file: file)
  } catch {
    throw GeoJSONError(file: file, .notJSON("\(error)"))
  }
}

/// `points`, or `lines and points`.
private func plural(_ kinds: Set<String>) -> String {
  let words = kinds.sorted().map { $0 + "s" }
  return words.joined(separator: " and ")
}
