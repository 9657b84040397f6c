import CGEOS
import Geometry

/// A feature made valid: rings that touch or cross themselves are taken apart, shells merged, holes cut out.
///
/// Vertices are added where rings cross, so that borders are no longer shared with neighbours: for areas, label points
/// and containment only, never for drawing. A valid feature comes back with its rings as they were, but turned:
/// shells counterclockwise, holes clockwise.
///
/// - Returns: a layer of one feature.
public func repaired(feature: Int, of layer: PolygonLayer) throws(OverlayError) -> PolygonLayer {
  try withEngine { engine throws(OverlayError) in
    let shape = try Shape(polygons: layer.polygons(ofFeature: feature), of: layer, engine)
    return try repaired(shape, engine).layer(engine)
  }
}

/// A layer in which every feature that was not valid has been repaired, and the others are as they were.
///
/// Only features that a quick look finds suspect are shown to GEOS.
public func repaired(_ layer: PolygonLayer) throws(OverlayError) -> PolygonLayer {
  let suspects = layer.suspectFeatures()
  if suspects.isEmpty { return layer }
  return try withEngine { engine throws(OverlayError) in
    var sound = PolygonLayer()
    var next = 0
    for feature in suspects where try invalidity(ofFeature: feature, in: layer, engine) != nil {
      sound.appendFeatures(next..<feature, of: layer)
      let shape = try Shape(polygons: layer.polygons(ofFeature: feature), of: layer, engine)
      sound.appendFeatures(0..<1, of: try repaired(shape, engine).layer(engine))
      next = feature + 1
    }
    if next == 0 { return layer }
    sound.appendFeatures(next..<layer.featureCount, of: layer)
    return sound
  }
}

/// By structure, not by lines: what lies inside a shell twice stays land, instead of turning into a hole.
func repaired(_ shape: borrowing Shape, _ engine: borrowing Engine) throws(OverlayError) -> Shape {
  let settings = try engine.checked(GEOSMakeValidParams_create_r(engine.handle), "repair")
  defer { GEOSMakeValidParams_destroy_r(engine.handle, settings) }
  _ = GEOSMakeValidParams_setMethod_r(engine.handle, settings, GEOS_MAKE_VALID_STRUCTURE)
  _ = GEOSMakeValidParams_setKeepCollapsed_r(engine.handle, settings, 0)
  return try Shape(GEOSMakeValidWithParams_r(engine.handle, shape.pointer, settings), "repair", engine)
}
