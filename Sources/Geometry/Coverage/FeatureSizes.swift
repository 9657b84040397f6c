/// How large features are: for each the root of its area, in the unit of a measure.
public struct FeatureSizes: Sendable {
  /// By feature.
  let roots: [Double]

  /// O(points).
  public init(of layer: PolygonLayer, on measure: GroundMeasure = .plane()) {
    roots = (0..<layer.featureCount).map { feature in
      let area = layer.rings(ofFeature: feature).reduce(0.0) { sum, ring in
        let points = layer.points(ofRing: ring)
        guard let first = points.first else { return sum }
        let scale = measure.scale(at: first.y)
        return sum + abs(signedArea(of: points)) * scale.east * scale.north
      }
      return area.squareRoot()
    }
  }
}
