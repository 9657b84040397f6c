extension PolygonLayer {
  /// The features that may be no valid polygons; all others surely are.
  ///
  /// A quick look that errs to one side: edges that meet or nearly meet, rings that share a corner, rings of under three
  /// points, coordinates that are no numbers, and rings of one feature that lie in each other otherwise than holes lie in
  /// shells. Whoever wants to know asks `Overlay` about these alone. About O(points).
  ///
  /// - Parameters:
  ///   - candidates: the features that are asked about, in order; all when `nil`.
  ///   - workers: the threads that share the features; the answer is the same for any number.
  public func suspectFeatures(among candidates: [Int]? = nil, workers: Workers = .all) -> [Int] {
    let asked = candidates ?? Array(0..<featureCount)
    return zip(asked, workers.map(asked.count) { isSuspect(feature: asked[$0]) }).filter(\.1).map(\.0)
  }

  /// Whether a feature may be no valid polygon.
  public func isSuspect(feature: Int) -> Bool {
    let rings = rings(ofFeature: feature)
    guard !rings.isEmpty else { return false }
    let range = ringStarts[rings.lowerBound]..<ringStarts[rings.upperBound]
    guard rings.allSatisfy({ pointRange(ofRing: $0).count >= 3 }),
      points[range].allSatisfy({ $0.x.isFinite && $0.y.isFinite })
    else { return true }
    let chains = MonotoneChains(ofFeature: feature, of: self)
    return chains.hasRingWithoutEdges || chains.hasMeeting() || rings.count > 1 && hasMisplacedRing(feature, chains)
  }

  /// Whether a hole lies elsewhere than in its own shell, or a shell in another one's inside. No rings cross or touch.
  private func hasMisplacedRing(_ feature: Int, _ chains: MonotoneChains) -> Bool {
    let places = RingPlaces(chains, ringCount: rings(ofFeature: feature).count)
    let first = polygonStarts[featureStarts[feature]]
    for polygon in polygons(ofFeature: feature) {
      let own = rings(ofPolygon: polygon)
      for ring in own {
        let around = places.rings(around: ring - first)
        let isHole = ring != own.lowerBound
        guard around.count % 2 == (isHole ? 1 : 0) else { return true }
        // The rings around a hole, from the outside in, are its own shell and those around that.
        let shell = own.lowerBound - first
        if isHole, !around.contains(shell) || around.count != places.rings(around: shell).count + 1 { return true }
      }
    }
    return false
  }
}
