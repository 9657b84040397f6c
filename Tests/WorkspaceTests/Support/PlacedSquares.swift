import Storage
import TestSupport

/// Squares of degrees, or of whatever the system counts, each a polygon of the feature with its name, as a GeoJSON of its
/// own with a table beside it.
struct PlacedSquares {
  let scratch = ScratchFolder()
  var path: String { "\(scratch.path)/squares.geojson" }

  /// - Parameters:
  ///   - squares: the name of the feature, the western and the southern side, and the length of a side.
  ///   - system: what the file says its coordinates mean; nothing when `nil`.
  init(_ squares: [(name: String, west: Double, south: Double, size: Double)], in system: String? = nil) throws {
    let names = squares.map(\.name)
    let features = names.indices.filter { names.firstIndex(of: names[$0]) == $0 }.map { first in
      let polygons = squares.filter { $0.name == names[first] }.map { square in
        let (west, south) = (square.west, square.south)
        let corners = [(west, south), (west + square.size, south), (west + square.size, south + square.size)]
        let ring = (corners + [(west, south + square.size), (west, south)]).map { "[\($0.0), \($0.1)]" }
        return "[[\(ring.joined(separator: ", "))]]"
      }
      return """
        {"type": "Feature", "properties": {"id": "\(names[first])"},
         "geometry": {"type": "MultiPolygon", "coordinates": [\(polygons.joined(separator: ", "))]}}
        """
    }
    let named = system.map { #""crs": {"type": "name", "properties": {"name": "\#($0)"}},"# } ?? ""
    let text = #"{"type": "FeatureCollection", \#(named) "features": [\#(features.joined(separator: ","))]}"#
    try writeFile(Array(text.utf8), to: path)
  }
}
