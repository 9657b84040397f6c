import Geometry
import Overlay
import Projection
import Register

/// How many features are no valid polygons, with the first of them, its fault and its place; `nil` when all are valid.
///
/// - Throws: what GEOS says when it cannot be asked.
func invalidSentence(_ shapes: PolygonLayer, in system: ReferenceSystem?) throws -> NamingText? {
  let faults = try invalidities(in: shapes)
  guard let first = faults.first else { return nil }
  let record = recordNaming(first.feature)
  guard let place = first.place else {
    return
      "\(faults.count) of \(shapes.featureCount) features are not valid polygons, the first \(record): \(first.reason)"
  }
  return """
    \(faults.count) of \(shapes.featureCount) features are not valid polygons, the first \(record): \(first.reason) at \
    \(placeNaming(place, in: system))
    """
}
