import CGEOS
import Geometry

/// The largest circle inside a polygon; its centre is the point farthest from the border (the pole of inaccessibility).
///
/// `PolygonLayer.inscribedCircle` gives the same to within its tolerance in half the time and needs no repair; this one
/// is the independent answer that it is tested against, and no part of the library.
///
/// - Parameter polygon: the number of the polygon in the layer; it is repaired first if it is not valid.
/// - Parameter tolerance: by how much the radius may be smaller than the best, in the unit of the layer; above 0.
/// - Returns: `nil` when the polygon has no area.
package func inscribedCircle(
  ofPolygon polygon: Int, in layer: PolygonLayer, tolerance: Double
) throws(OverlayError) -> Circle? {
  try withEngine { engine throws(OverlayError) in
    try inscribedCircle(ofPolygon: polygon, in: layer, tolerance: tolerance, engine)
  }
}

private func inscribedCircle(
  ofPolygon polygon: Int, in layer: PolygonLayer, tolerance: Double, _ engine: borrowing Engine
) throws(OverlayError) -> Circle? {
  let shape = try Shape(polygons: polygon..<polygon + 1, of: layer, engine)
  if try invalidity(of: shape, feature: 0, engine) == nil {
    return try inscribedCircle(of: shape, tolerance: tolerance, engine)
  }
  // What the repair leaves besides polygons, GEOS would not accept.
  let sound = try repaired(shape, engine).layer(engine)
  let parts = try Shape(polygons: 0..<sound.polygonCount, of: sound, engine)
  return try inscribedCircle(of: parts, tolerance: tolerance, engine)
}

private func inscribedCircle(
  of shape: borrowing Shape, tolerance: Double, _ engine: borrowing Engine
) throws(OverlayError) -> Circle? {
  guard try shape.area(engine) > 0 else { return nil }
  let handle = engine.handle
  // A line from the centre to the nearest point of the border.
  let radius = try Shape(GEOSMaximumInscribedCircle_r(handle, shape.pointer, tolerance), "inscribed circle", engine)
  let sequence = try engine.checked(GEOSGeom_getCoordSeq_r(handle, radius.pointer), "inscribed circle")
  var (x, y, length) = (0.0, 0.0, 0.0)
  guard GEOSCoordSeq_getXY_r(handle, sequence, 0, &x, &y) == 1, GEOSLength_r(handle, radius.pointer, &length) == 1
  else { throw engine.error("inscribed circle") }
  return Circle(centre: Point(x: x, y: y), radius: length)
}
