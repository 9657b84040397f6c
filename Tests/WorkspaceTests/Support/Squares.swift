import Storage
import TestSupport

/// Two rows of two squares of a kilometre on the plane of zone 33, as a file of its own.
///
///     +----+----+
///     |  1 |  2 |
///     +----+----+
///     | 11 | 12 |
///     +----+----+
struct Squares {
  let scratch = ScratchFolder()

  /// - Parameter system: what the file says its coordinates mean; nothing when `nil`.
  init(in system: String? = "EPSG:25833") throws {
    let corners = [
      (1, 500_000, 7_001_000), (2, 501_000, 7_001_000), (11, 500_000, 7_000_000), (12, 501_000, 7_000_000),
    ]
    let features = corners.map { code, x, y in
      let ring = [(x, y), (x + 1000, y), (x + 1000, y + 1000), (x, y + 1000), (x, y)].map { "[\($0), \($1)]" }
      return """
        {"type": "Feature", "properties": {"kode": \(code), "folketall": \(code * 100)},
         "geometry": {"type": "Polygon", "coordinates": [[\(ring.joined(separator: ", "))]]}}
        """
    }
    let named = system.map { #""crs": {"type": "name", "properties": {"name": "\#($0)"}},"# } ?? ""
    let text = #"{"type": "FeatureCollection", \#(named) "features": [\#(features.joined(separator: ","))]}"#
    try writeFile(Array(text.utf8), to: path)
  }

  var path: String { "\(scratch.path)/squares.geojson" }
}
