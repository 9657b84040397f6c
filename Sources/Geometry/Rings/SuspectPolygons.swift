extension PolygonLayer {
  /// The polygons of a suspect feature that keep it from being surely valid; the others surely are, and lie apart from these.
  ///
  /// A coast with one bad crossing has hundreds of islands that nothing is wrong with: only a few of its polygons are to be
  /// asked about, and repaired. All of them come back where rings lie in each other as they should not.
  ///
  /// - Returns: the numbers of the polygons, in order. About O(points).
  public func suspectPolygons(ofFeature feature: Int) -> [Int] {
    let rings = rings(ofFeature: feature)
    let polygons = polygons(ofFeature: feature)
    guard polygons.count > 1, !rings.contains(where: { isDegenerate($0) }) else { return Array(polygons) }
    let chains = MonotoneChains(ofFeature: feature, of: self)
    if chains.hasRingWithoutEdges { return Array(polygons) }
    let polygonOfRing = polygons.flatMap { polygon in self.rings(ofPolygon: polygon).map { _ in polygon } }
    var unsound: Set<Int> = []
    chains.forEachMeeting { ring, other in
      unsound.insert(polygonOfRing[ring])
      unsound.insert(polygonOfRing[other])
      return true
    }
    // Those that an unsound one lies in, or that lie in one, go with it.
    let places = RingPlaces(chains, ringCount: rings.count)
    var found = unsound
    var aroundShell = 0
    for ring in rings.indices {
      let polygon = polygonOfRing[ring - rings.lowerBound]
      let around = places.rings(around: ring - rings.lowerBound)
      if unsound.contains(polygon) {
        found.formUnion(around.map { polygonOfRing[$0] })
        continue
      }
      let sound = around.filter { !unsound.contains(polygonOfRing[$0]) }
      if sound.count < around.count { found.insert(polygon) }
      let isShell = ring == polygonStarts[polygon]
      if isShell { aroundShell = sound.count }
      let isInPlace =
        isShell
        ? sound.count % 2 == 0
        : sound.count == aroundShell + 1 && sound.contains(polygonStarts[polygon] - rings.lowerBound)
      if !isInPlace { return Array(polygons) }
    }
    return found.sorted()
  }

  /// Whether nobody can say what the ring bounds.
  private func isDegenerate(_ ring: Int) -> Bool {
    let range = pointRange(ofRing: ring)
    return range.count < 3 || !points[range].allSatisfy { $0.x.isFinite && $0.y.isFinite }
  }
}
