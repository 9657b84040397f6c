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
  } catch .pointsOutOfReach(let first, let point, _, let count, let total, let source, let target) {
    let feature = (0..<layer.featureCount).first { feature in
      layer.ringStarts[layer.rings(ofFeature: feature).upperBound] > first
    }
    throw .pointsOutOfReach(
      first: first, point: point, feature: feature, count: count, of: total, from: source, to: target)
  }
}
