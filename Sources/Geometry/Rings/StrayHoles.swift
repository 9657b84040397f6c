extension PolygonLayer {
  /// Holes that lie outside the shell of their own polygon, and in no other shell of their feature: they cut nothing out.
  ///
  /// - Parameter features: those that are known not to be valid; those that a quick look finds suspect when `nil`.
  /// - Returns: the numbers of the rings, in order.
  public func strayHoles(ofFeatures features: [Int]? = nil) -> [Int] {
    (features ?? suspectFeatures()).flatMap { feature in
      let shells = polygons(ofFeature: feature).map { polygonStarts[$0] }
      return polygons(ofFeature: feature).flatMap { polygon in
        rings(ofPolygon: polygon).dropFirst().filter { hole in
          shells.allSatisfy { lies(hole, outside: $0) }
        }
      }
    }
  }

  /// The layer without some rings, which are no shells.
  public func without(rings left: some Collection<Int>) -> PolygonLayer {
    if left.isEmpty { return self }
    let left = Set(left)
    var layer = PolygonLayer()
    for feature in 0..<featureCount {
      layer.appendFeature(
        polygons(ofFeature: feature).map { polygon in
          rings(ofPolygon: polygon).filter { !left.contains($0) }.map { points(ofRing: $0) }
        })
    }
    return layer
  }

  /// Whether no corner of a ring lies in another, and one lies off it.
  private func lies(_ ring: Int, outside shell: Int) -> Bool {
    let around = points(ofRing: shell)
    let sides = points(ofRing: ring).map { side(of: $0, seenFrom: around) }
    return !sides.contains(.inside) && sides.contains(.outside)
      // A shell inside the ring is no better: then the ring is no hole in it either.
      && !around.contains { side(of: $0, seenFrom: points(ofRing: ring)) == .inside }
  }
}
