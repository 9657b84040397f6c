import Geometry

/// The units that may be no valid polygons once their features have been put together: all but those of one feature that
/// was found to be valid in the file, and that no mending has changed.
///
/// - Parameters:
///   - asked: the polygons that were looked at, and the features of them that may not be valid.
///   - drawn: the same features, as the units were made of.
func unitsToRepair(
  _ unitOfFeature: [Int?], count: Int, asked: PolygonLayer, suspects: [Int], drawn: PolygonLayer
) -> [Int] {
  var isSound = [Bool](repeating: true, count: asked.featureCount)
  for feature in suspects { isSound[feature] = false }
  var features = [Int](repeating: 0, count: count)
  var mayBeInvalid = [Bool](repeating: false, count: count)
  for (feature, unit) in unitOfFeature.enumerated() {
    guard let unit else { continue }
    features[unit] += 1
    if features[unit] > 1 || !isSound[feature] || !asked.hasSamePoints(as: drawn, ofFeature: feature) {
      mayBeInvalid[unit] = true
    }
  }
  return mayBeInvalid.indices.filter { mayBeInvalid[$0] }
}

extension PolygonLayer {
  /// Whether a feature has the same rings with the same points in another layer.
  fileprivate func hasSamePoints(as other: PolygonLayer, ofFeature feature: Int) -> Bool {
    let (rings, others) = (rings(ofFeature: feature), other.rings(ofFeature: feature))
    return rings.count == others.count
      && zip(rings, others).allSatisfy { points(ofRing: $0) == other.points(ofRing: $1) }
  }
}
