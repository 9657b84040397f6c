import Geometry

/// The layer with its points in the transformation's target.
///
/// - Throws: `ProjectionError.pointsOutOfReach`, which names the first feature with a bad point.
/// - Complexity: linear in the points.
public func reprojected(
  _ layer: PolygonLayer, through transformation: borrowing Transformation
) throws(ProjectionError) -> PolygonLayer {
  guard transformation.source != transformation.target else { return layer }
  var moved = layer
  do {
    try transformation.transform(&moved.points)
    return moved
  } catch {
    throw error.located(in: layer)
  }
}

/// The layer with its points in the transformation's target, none farther from its true place than the distance given:
/// for drawing and for measuring on the map, several times quicker where points are many.
///
/// Cells of half a degree, or 50 km, get polynomials through points that PROJ has moved, which are held up against
/// further ones. Where they are not near enough, PROJ moves every point.
///
/// - Parameters:
///   - metres: how far off a point may be, as if a degree were as long as at the equator.
///   - workers: the threads that share the work; the answer is the same for any number.
/// - Throws: as the exact way.
/// - Complexity: linear in the points; some 25 ns each where many lie close together.
public func reprojected(
  _ layer: PolygonLayer, through transformation: borrowing Transformation, within metres: Double,
  workers: Workers = .all
) throws(ProjectionError) -> PolygonLayer {
  guard transformation.source != transformation.target else { return layer }
  var moved = layer
  do {
    moved.points = try nearlyMoved(layer.points, through: transformation, within: metres, workers)
    return moved
  } catch {
    throw error.located(in: layer)
  }
}

/// The layer with its points in the transformation's target, as near to their true places as above, without those that have
/// no place there: what is left of a ring goes straight on beside them, and rings of fewer than three points go.
///
/// - Returns: the layer, with the same features, and for each of its polygons which it was of the layer given.
/// - Complexity: linear in the points.
public func reprojectedWithinReach(
  _ layer: PolygonLayer, through transformation: borrowing Transformation, within metres: Double,
  workers: Workers = .all
) -> (layer: PolygonLayer, polygons: [Int]) {
  guard transformation.source != transformation.target else { return (layer, Array(0..<layer.polygonCount)) }
  let moved = movedWithinReach(layer.points, through: transformation, within: metres, workers)
  var reached = PolygonLayer()
  var kept: [Int] = []
  for feature in 0..<layer.featureCount {
    var polygons: [[[Point]]] = []
    for polygon in layer.polygons(ofFeature: feature) {
      let rings = layer.rings(ofPolygon: polygon).map { moved[layer.pointRange(ofRing: $0)].filter(\.isPlace) }
      guard rings.first?.count ?? 0 > 2 else { continue }
      polygons.append(rings.filter { $0.count > 2 })
      kept.append(polygon)
    }
    reached.appendFeature(polygons)
  }
  return (reached, kept)
}

/// The topology with its points in the transformation's target, as near to their true places as the layer's would be;
/// each shared point is moved once.
///
/// - Throws: as for the layer, with the place of the first bad point among those of the arcs, and no feature.
/// - Complexity: linear in the points of the arcs.
public func reprojected(
  _ topology: Topology, through transformation: borrowing Transformation, within metres: Double,
  workers: Workers = .all
) throws(ProjectionError) -> Topology {
  guard transformation.source != transformation.target else { return topology }
  var moved = topology
  moved.arcs.points = try nearlyMoved(topology.arcs.points, through: transformation, within: metres, workers)
  return moved
}

private func nearlyMoved(
  _ points: [Point], through transformation: borrowing Transformation, within metres: Double, _ workers: Workers
) throws(ProjectionError) -> [Point] {
  let moved = movedWithinReach(points, through: transformation, within: metres, workers)
  if let error = transformation.reachError(points, moved) { throw error }
  return moved
}

/// The points in the target; those without a place there are infinite.
private func movedWithinReach(
  _ points: [Point], through transformation: borrowing Transformation, within metres: Double, _ workers: Workers
) -> [Point] {
  var moved = points.copied
  guard let from = transformation.source.metresPerUnit, let to = transformation.target.metresPerUnit,
    let patched = PatchedPoints(
      points, through: transformation, side: cellSide(transformation.source, from), tolerance: metres / to)
  else {
    transformation.moveFreely(&moved)
    return moved
  }
  patched.move(&moved, through: transformation, workers)
  return moved
}

private func cellSide(_ system: ReferenceSystem, _ metresPerUnit: Double) -> Double {
  (system.kind == .geographic ? 0.5 * metresPerDegree : 50_000) / metresPerUnit
}

/// Of the equator of the earth, as far as a tolerance needs to be known.
private let metresPerDegree = 111_320.0

extension ReferenceSystem {
  /// How long the unit of the coordinates is; `nil` for what is neither a plane nor on an ellipsoid.
  fileprivate var metresPerUnit: Double? {
    guard let unit else { return nil }
    switch kind {
    case .projected: return unit.factor
    case .geographic: return unit.factor * 180 / .pi * metresPerDegree
    case .other: return nil
    }
  }
}

extension ProjectionError {
  /// The error with the first feature that has a bad point, where it is about points.
  fileprivate func located(in layer: PolygonLayer) -> ProjectionError {
    guard case .pointsOutOfReach(let first, let point, _, let count, let total, let source, let target) = self else {
      return self
    }
    let feature = (0..<layer.featureCount).first { feature in
      layer.ringStarts[layer.rings(ofFeature: feature).upperBound] > first
    }
    return .pointsOutOfReach(
      first: first, point: point, feature: feature, count: count, of: total, from: source, to: target)
  }
}
