import CGEOS
import Geometry

/// The outline of some features together, whether or not they share their borders' vertices.
///
/// For features that do, `Topology.dissolved` is quicker and moves no vertex; this is the independent answer that it is
/// tested against, and no part of the library. Features that are not valid are repaired first; slivers between borders
/// that do not quite meet stay.
///
/// - Returns: a layer of one feature.
package func union(ofFeatures features: some Sequence<Int>, in layer: PolygonLayer) throws(OverlayError) -> PolygonLayer
{
  try withEngine { engine throws(OverlayError) in
    try union(ofFeatures: features, in: layer, engine).layer(engine)
  }
}

/// The area that one of two features has and the other has not, in squared units; for tests, as `union` is.
package func symmetricDifferenceArea(
  _ feature: Int, of layer: PolygonLayer, _ otherFeature: Int, of otherLayer: PolygonLayer
) throws(OverlayError) -> Double {
  try withEngine { engine throws(OverlayError) in
    let one = try union(ofFeatures: [feature], in: layer, engine)
    let other = try union(ofFeatures: [otherFeature], in: otherLayer, engine)
    let difference = try Shape(
      GEOSSymDifference_r(engine.handle, one.pointer, other.pointer), "symmetric difference", engine)
    return try difference.area(engine)
  }
}

private func union(
  ofFeatures features: some Sequence<Int>, in layer: PolygonLayer, _ engine: borrowing Engine
) throws(OverlayError) -> Shape {
  var all = PolygonLayer()
  for feature in features {
    let shape = try Shape(polygons: layer.polygons(ofFeature: feature), of: layer, engine)
    all.appendFeature(try repaired(shape, engine).layer(engine).nested(ofFeature: 0))
  }
  let shape = try Shape(polygons: 0..<all.polygonCount, of: all, engine)
  return try Shape(GEOSUnaryUnion_r(engine.handle, shape.pointer), "union", engine)
}
