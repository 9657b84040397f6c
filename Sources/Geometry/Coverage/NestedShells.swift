extension PolygonLayer {
  /// Features with a polygon inside a polygon of another feature, and not in a hole of it: a lake that was not cut out, a
  /// polygon that stands twice.
  ///
  /// Compared by boxes first, in a grid, and by corners where those lie in each other.
  func nestedShells() -> Set<OverlapSuspect> {
    var shells: [(polygon: Int, feature: Int, box: Box)] = []
    for feature in 0..<featureCount {
      for polygon in polygons(ofFeature: feature) {
        guard let box = Box(around: points(ofRing: polygonStarts[polygon])) else { continue }
        shells.append((polygon, feature, box))
      }
    }
    guard let extent = shells.first.map({ first in shells.reduce(first.box) { $0.union($1.box) } }) else { return [] }
    var grid = CellGrid(over: extent, cells: shells.count)
    for (number, shell) in shells.enumerated() { grid.insert(number, shell.box) }
    var found: Set<OverlapSuspect> = []
    for shell in shells {
      let corner = points[ringStarts[polygonStarts[shell.polygon]]]
      grid.search(Box(minX: corner.x, minY: corner.y, maxX: corner.x, maxY: corner.y)) { number in
        let outer = shells[number]
        guard outer.feature != shell.feature, outer.box.holds(shell.box),
          lies(shell.polygon, in: outer.polygon)
        else { return true }
        found.insert(OverlapSuspect(shell.feature, outer.feature))
        return true
      }
    }
    return found
  }

  /// Whether the shell of a polygon lies in another polygon, whose box holds it.
  ///
  /// A shell with all its corners on the other's border shares arcs with it, or meets it in no order; neither is for this
  /// look to find.
  private func lies(_ inner: Int, in outer: Int) -> Bool {
    let rings = rings(ofPolygon: outer)
    let corners = points(ofRing: polygonStarts[inner])
    guard side(of: corners, seenFrom: rings.lowerBound) == .inside else { return false }
    return rings.dropFirst().allSatisfy { side(of: corners, seenFrom: $0) == .outside }
  }

  /// On which side of a ring the first of the corners lies that is not on it.
  private func side(of corners: ArraySlice<Point>, seenFrom ring: Int) -> RingSide {
    let around = points(ofRing: ring)
    return corners.lazy.map { Geometry.side(of: $0, seenFrom: around) }.first { $0 != .border } ?? .border
  }
}

extension Box {
  fileprivate func holds(_ other: Box) -> Bool {
    minX <= other.minX && other.maxX <= maxX && minY <= other.minY && other.maxY <= maxY
  }
}
