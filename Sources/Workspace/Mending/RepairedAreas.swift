import Geometry
import Overlay
import Projection

/// The area of each feature on the earth, in square metres, of those that are no valid polygons when they are repaired.
///
/// - Parameter candidates: the features that may not be valid; all when `nil`.
func repairedAreas(
  of layer: PolygonLayer, in system: ReferenceSystem, among candidates: [Int]? = nil
) throws -> [Double] {
  var areas = try ellipsoidalAreas(of: layer, in: system)
  let repairs = try repairs(of: layer, among: candidates)
  var shapes = PolygonLayer()
  for repair in repairs { shapes.appendFeatures(0..<1, of: repair.shape) }
  guard !repairs.isEmpty else { return areas }
  for (repair, area) in zip(repairs, try ellipsoidalAreas(of: shapes, in: system)) { areas[repair.feature] = area }
  return areas
}

/// The same of the outlines of groups of features, each of which is put together only while it is measured.
func repairedAreas(
  of topology: Topology, dissolvedBy groups: [Int?], count: Int, in system: ReferenceSystem, among candidates: [Int]
) throws -> [Double] {
  var areas: [Double] = []
  var left = candidates[...]
  try topology.forEachOutline(of: groups, count: count) { range, layer in
    let own = left.prefix { $0 < range.upperBound }
    left = left.dropFirst(own.count)
    areas += try repairedAreas(of: layer, in: system, among: own.map { $0 - range.lowerBound })
  }
  return areas
}
