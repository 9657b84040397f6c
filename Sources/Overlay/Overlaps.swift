import CGEOS
import Geometry

/// What two features both cover.
public struct Overlap: Equatable, Sendable {
  /// The features.
  public let pair: OverlapSuspect
  /// What they share, as a layer of one feature.
  public let shape: PolygonLayer
  /// A place inside it.
  public let place: Point
}

/// What the features of each pair both cover, of the pairs that do, in their order.
///
/// Features that are not valid are repaired first. What two share without an area, a border or a corner, is no overlap.
///
/// - Throws: `OverlayError` with what GEOS says when it cannot make, repair or cut a feature.
public func overlaps(
  among suspects: [OverlapSuspect], in layer: PolygonLayer
) throws(OverlayError) -> [Overlap] {
  if suspects.isEmpty { return [] }
  return try withEngine { engine throws(OverlayError) in
    // One feature often overlaps several.
    var sound: [Int: PolygonLayer] = [:]
    func shape(_ feature: Int, _ engine: borrowing Engine) throws(OverlayError) -> Shape {
      if let known = sound[feature] { return try Shape(polygons: 0..<known.polygonCount, of: known, engine) }
      let asItIs = try Shape(polygons: layer.polygons(ofFeature: feature), of: layer, engine)
      guard GEOSisValid_r(engine.handle, asItIs.pointer) != 1 else { return asItIs }
      let mended = try repaired(asItIs, engine)
      sound[feature] = try mended.layer(engine)
      return mended
    }
    var found: [Overlap] = []
    for pair in suspects {
      let first = try shape(pair.first, engine), second = try shape(pair.second, engine)
      let common = try Shape(
        GEOSIntersection_r(engine.handle, first.pointer, second.pointer), "overlap", engine)
      guard try common.area(engine) > 0 else { continue }
      let inside = try Shape(GEOSPointOnSurface_r(engine.handle, common.pointer), "place of an overlap", engine)
      let layer = try common.layer(engine)
      guard let place = point(of: inside.pointer, engine) ?? layer.points.first else { continue }
      found.append(Overlap(pair: pair, shape: layer, place: place))
    }
    return found
  }
}
