import Geometry

/// A layer as a sequence of GeoJSON features, one a line, which programs read without holding it whole (`.geojsonl`).
///
/// - Parameter file: the name that errors give.
/// - Throws: when the coordinates are not longitude and latitude on WGS 84, which is all that a sequence can say, or a
///   number is not finite.
public func geoJSONSequence(_ layer: FeatureLayer, named file: String) throws(GeoJSONError) -> [UInt8] {
  if let system = layer.referenceSystem, epsgCode(of: system) != 4326 {
    throw GeoJSONError(file: file, .sequenceNotInDegrees(system))
  }
  var bytes: [UInt8] = []
  for feature in 0..<layer.shapes.featureCount {
    guard bytes.appendFeature(feature, of: layer) else {
      throw GeoJSONError(file: file, feature: feature + 1, .notFinite)
    }
    bytes.append(0x0A)
  }
  return bytes
}

/// Whether text is a sequence of features rather than one collection: an object ends, and the next line begins another.
public func isSequence(_ bytes: [UInt8]) -> Bool {
  guard let end = bytes.firstIndex(of: 0x0A) else { return false }
  let next = bytes[end...].first { $0 > 0x20 }
  return bytes[..<end].last { $0 > 0x20 } == UInt8(ascii: "}") && next == UInt8(ascii: "{")
}

/// The bytes of a sequence of features as those of one collection, whatever parts them: lines, or the record separators of
/// RFC 8142.
public func collectionOfSequence(_ bytes: [UInt8]) -> [UInt8] {
  let isSeparated = bytes.contains(0x1E)
  let records = bytes.split { isSeparated ? $0 == 0x1E : $0 == 0x0A }
  let texts = records.filter { record in record.contains { $0 > 0x20 } }
  return Array("{\"type\":\"FeatureCollection\",\"features\":[".utf8) + texts.joined(separator: [UInt8(ascii: ",")])
    + Array("]}".utf8)
}
