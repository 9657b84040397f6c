import Geometry
import Overlay
import Projection

/// How many features are no valid polygons, with the first of them, its fault and its place; `nil` when all are valid.
///
/// - Throws: what GEOS says when it cannot be asked.
func invalidSentence(_ shapes: PolygonLayer, in system: ReferenceSystem?) throws -> String? {
  let faults = try invalidities(in: shapes)
  guard let first = faults.first else { return nil }
  let place = first.place.map { " at \(placeText($0, in: system))" } ?? ""
  return "\(faults.count) of \(shapes.featureCount) features are not valid polygons, "
    + "the first record \(first.feature + 1): \(first.reason)\(place)"
}
