import CGEOS
import Geometry

/// A feature made valid: rings that touch or cross themselves are taken apart, shells merged, holes cut out.
///
/// Vertices are added where rings cross, so that borders are no longer shared with neighbours: for areas, label points
/// and containment only, never for drawing. A valid feature comes back with its rings as they were, but turned:
/// shells counterclockwise, holes clockwise.
///
/// - Returns: a layer of one feature.
/// - Throws: `OverlayError` with what GEOS says when it cannot make or repair the feature.
public func repaired(feature: Int, of layer: PolygonLayer) throws(OverlayError) -> PolygonLayer {
  try withEngine { engine throws(OverlayError) in
    let shape = try Shape(polygons: layer.polygons(ofFeature: feature), of: layer, engine)
    return try repaired(shape, engine).layer(engine)
  }
}

/// A layer in which every feature that was not valid has been repaired, and the others are as they were.
///
/// - Throws: `OverlayError` with what GEOS says of the first feature that it cannot make or repair.
public func repaired(_ layer: PolygonLayer) throws(OverlayError) -> PolygonLayer {
  let repairs = try repairs(of: layer)
  if repairs.isEmpty { return layer }
  var sound = PolygonLayer()
  var next = 0
  for repair in repairs {
    sound.appendFeatures(next..<repair.feature, of: layer)
    sound.appendFeatures(0..<1, of: repair.shape)
    next = repair.feature + 1
  }
  sound.appendFeatures(next..<layer.featureCount, of: layer)
  return sound
}

/// The features that were not valid, in order, each repaired as a layer of its own.
///
/// Only polygons that a quick look finds suspect are shown to GEOS; the others of a feature stand before those repaired, as
/// they were.
///
/// - Parameter candidates: the features that are looked at, in order; all when `nil`. Leave out what is known to be valid.
/// - Throws: `OverlayError` with what GEOS says of the first feature that it cannot make or repair.
public func repairs(
  of layer: PolygonLayer, among candidates: [Int]? = nil
) throws(OverlayError) -> [(feature: Int, shape: PolygonLayer)] {
  let suspects = layer.suspectFeatures(among: candidates)
  if suspects.isEmpty { return [] }
  return try eachWithEngine(suspects.count) { place, engine throws(OverlayError) in
    let feature = suspects[place]
    return try repair(ofFeature: feature, of: layer, engine).map { (feature: feature, shape: $0) }
  }.compactMap { $0 }
}

/// A feature with its suspect polygons repaired behind the others; `nil` when it is valid.
private func repair(
  ofFeature feature: Int, of layer: PolygonLayer, _ engine: borrowing Engine
) throws(OverlayError) -> PolygonLayer? {
  let polygons = layer.suspectPolygons(ofFeature: feature)
  let shape = try Shape(polygons: polygons, of: layer, engine)
  let hasShortRing = polygons.contains { polygon in
    layer.rings(ofPolygon: polygon).contains { layer.pointRange(ofRing: $0).count < 3 }
  }
  guard hasShortRing || GEOSisValid_r(engine.handle, shape.pointer) != 1 else { return nil }
  let others = Set(layer.polygons(ofFeature: feature)).subtracting(polygons).sorted()
  var sound = PolygonLayer()
  sound.appendFeature(
    others.map { polygon in layer.rings(ofPolygon: polygon).map { layer.points(ofRing: $0) } }
      + (try repaired(shape, engine).layer(engine).nested(ofFeature: 0)).map { rings in rings.map { $0[...] } })
  return sound
}

/// By structure, not by lines: what lies inside a shell twice stays land, instead of turning into a hole.
func repaired(_ shape: borrowing Shape, _ engine: borrowing Engine) throws(OverlayError) -> Shape {
  let settings = try engine.checked(GEOSMakeValidParams_create_r(engine.handle), "repair")
  defer { GEOSMakeValidParams_destroy_r(engine.handle, settings) }
  _ = GEOSMakeValidParams_setMethod_r(engine.handle, settings, GEOS_MAKE_VALID_STRUCTURE)
  _ = GEOSMakeValidParams_setKeepCollapsed_r(engine.handle, settings, 0)
  return try Shape(GEOSMakeValidWithParams_r(engine.handle, shape.pointer, settings), "repair", engine)
}
