import Storage
import TestSupport

/// Squares of a kilometre in a row, with attributes of text, as a GeoJSON of its own.
struct AttributedSquares {
  let scratch = ScratchFolder()
  var path: String { "\(scratch.path)/squares.geojson" }

  /// - Parameter fields: the fields, each with a value for every square.
  init(_ fields: [(String, [String])]) throws {
    let count = fields.map(\.1.count).min() ?? 0
    let features = (0..<count).map { place in
      let properties = fields.map { "\"\($0.0)\": \"\($0.1[place])\"" }.joined(separator: ", ")
      let (west, south) = (500_000 + 1_000 * place, 7_000_000)
      let corners = [(west, south), (west + 1_000, south), (west + 1_000, south + 1_000), (west, south + 1_000)]
      let ring = (corners + [corners[0]]).map { "[\($0.0), \($0.1)]" }.joined(separator: ", ")
      return """
        {"type": "Feature", "properties": {\(properties)},
         "geometry": {"type": "Polygon", "coordinates": [[\(ring)]]}}
        """
    }
    let system = #""crs": {"type": "name", "properties": {"name": "EPSG:25833"}}"#
    let text = "{\"type\": \"FeatureCollection\", \(system), \"features\": [\(features.joined(separator: ","))]}"
    try writeFile(Array(text.utf8), to: path)
  }
}
