import Geometry
import Overlay
import Projection
import Register

/// How many features are no valid polygons, with the first of them, its fault and its place; `nil` when all are valid.
///
/// - Throws: what GEOS says when it cannot be asked.
func invalidSentence(_ shapes: PolygonLayer, in system: ReferenceSystem?) throws -> NamingText? {
  invalidSentence(try invalidities(in: shapes), among: shapes.featureCount, in: system)
}

/// The same of faults that are known.
///
/// - Parameter count: how many features there are, valid or not.
func invalidSentence(_ faults: [Invalidity], among count: Int, in system: ReferenceSystem?) -> NamingText? {
  guard let first = faults.first else { return nil }
  let record = recordNaming(first.feature)
  // GEOS says it in English, one of a few sentences.
  let reason = NamingText(stringLiteral: first.reason)
  guard let place = first.place else {
    return faults.count == 1
      ? "1 of \(count) features is no valid polygon, \(record): \(reason)"
      : "\(faults.count) of \(count) features are not valid polygons, the first \(record): \(reason)"
  }
  if faults.count == 1 {
    return """
      1 of \(count) features is no valid polygon, \(record): \(reason) at \
      \(placeNaming(place, in: system))
      """
  }
  return """
    \(faults.count) of \(count) features are not valid polygons, the first \(record): \(reason) at \
    \(placeNaming(place, in: system))
    """
}
