import CGEOS
import Geometry

/// Why a feature is not a valid multipolygon, and where.
public struct Invalidity: Hashable, Sendable {
  /// Which feature.
  public let feature: Int
  /// The rule that it breaks, in the words of GEOS, as `Self-intersection` or `Too few points in geometry component`.
  public let reason: String
  /// The place; `nil` when the reason has none.
  public let place: Point?

  /// An invalidity from its parts.
  public init(feature: Int, reason: String, place: Point?) {
    self.feature = feature
    self.reason = reason
    self.place = place
  }
}

/// The features that are not valid multipolygons by the rules of OGC Simple Features, in order, each with the first
/// fault found in it.
///
/// Only features that a quick look finds suspect are shown to GEOS.
///
/// - Parameter suspects: those that ``PolygonLayer/suspectFeatures(among:workers:)`` gives, where it has been asked.
/// - Throws: `OverlayError` with what GEOS says when it cannot make a feature or be asked; an invalid one is an answer.
public func invalidities(in layer: PolygonLayer, among suspects: [Int]? = nil) throws(OverlayError) -> [Invalidity] {
  let suspects = suspects ?? layer.suspectFeatures()
  if suspects.isEmpty { return [] }
  return try eachWithEngine(suspects.count) { place, engine throws(OverlayError) in
    try invalidity(ofFeature: suspects[place], in: layer, engine)
  }.compactMap { $0 }
}

/// Why a feature is not a valid multipolygon; `nil` when it is. A feature without polygons is valid.
///
/// - Throws: `OverlayError` with what GEOS says when it cannot make the feature or be asked.
public func invalidity(ofFeature feature: Int, in layer: PolygonLayer) throws(OverlayError) -> Invalidity? {
  try withEngine { engine throws(OverlayError) in try invalidity(ofFeature: feature, in: layer, engine) }
}

func invalidity(
  ofFeature feature: Int, in layer: PolygonLayer, _ engine: borrowing Engine
) throws(OverlayError) -> Invalidity? {
  // GEOS would not even make a ring of these.
  for ring in layer.rings(ofFeature: feature) where layer.pointRange(ofRing: ring).count < 3 {
    return Invalidity(
      feature: feature, reason: "Too few points in geometry component", place: layer.points(ofRing: ring).first)
  }
  let shape = try Shape(polygons: layer.polygons(ofFeature: feature), of: layer, engine)
  return try invalidity(of: shape, feature: feature, engine)
}

func invalidity(
  of shape: borrowing Shape, feature: Int, _ engine: borrowing Engine
) throws(OverlayError) -> Invalidity? {
  var reason: UnsafeMutablePointer<CChar>?
  var place: OpaquePointer?
  let answer = GEOSisValidDetail_r(engine.handle, shape.pointer, 0, &reason, &place)
  defer {
    if let reason { GEOSFree_r(engine.handle, reason) }
    if let place { GEOSGeom_destroy_r(engine.handle, place) }
  }
  switch answer {
  case 1: return nil
  case 0:
    let text = reason.map { String(cString: $0) } ?? "invalid"
    return Invalidity(feature: feature, reason: text, place: place.flatMap { point(of: $0, engine) })
  default: throw engine.error("validity")
  }
}

/// The coordinates of a point of GEOS; `nil` when it is empty.
func point(of geometry: OpaquePointer, _ engine: borrowing Engine) -> Point? {
  var (x, y) = (0.0, 0.0)
  guard GEOSGeomGetX_r(engine.handle, geometry, &x) == 1, GEOSGeomGetY_r(engine.handle, geometry, &y) == 1
  else { return nil }
  return Point(x: x, y: y)
}
