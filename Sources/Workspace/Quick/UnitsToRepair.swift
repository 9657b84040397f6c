import Geometry

/// The units that may be no valid polygons once their features have been put together: all but those of one feature that
/// was found to be valid in the file, and that no mending has changed.
///
/// - Parameters:
///   - suspects: the features that may not be valid.
///   - isChanged: whether a feature is drawn otherwise than it was when it was found to be valid.
func unitsToRepair(
  _ unitOfFeature: [Int?], count: Int, suspects: [Int], isChanged: (_ feature: Int) -> Bool
) -> [Int] {
  var isSound = [Bool](repeating: true, count: unitOfFeature.count)
  for feature in suspects { isSound[feature] = false }
  var features = [Int](repeating: 0, count: count)
  var mayBeInvalid = [Bool](repeating: false, count: count)
  for (feature, unit) in unitOfFeature.enumerated() {
    guard let unit else { continue }
    features[unit] += 1
    if features[unit] > 1 || !isSound[feature] || isChanged(feature) {
      mayBeInvalid[unit] = true
    }
  }
  return mayBeInvalid.indices.filter { mayBeInvalid[$0] }
}

extension PolygonLayer {
  /// Whether a feature has the same rings with the same points in another layer.
  func hasSamePoints(as other: PolygonLayer, ofFeature feature: Int) -> Bool {
    let (rings, others) = (rings(ofFeature: feature), other.rings(ofFeature: feature))
    return rings.count == others.count
      && zip(rings, others).allSatisfy { points(ofRing: $0) == other.points(ofRing: $1) }
  }
}
