/// Features with a polygon inside a polygon of another feature, and not in a hole of it: a lake that was not cut out, a
/// polygon that stands twice.
///
/// Compared by boxes first, in a grid, and by corners where those lie in each other.
struct ShellNesting {
  private struct Shell {
    let polygon: Int, feature: Int
    let box: Box
  }

  private var shells: [Shell] = []
  private(set) var pairs: Set<OverlapSuspect> = []

  init(of layer: PolygonLayer) {
    for feature in 0..<layer.featureCount {
      for polygon in layer.polygons(ofFeature: feature) {
        guard let box = Box(around: layer.points(ofRing: layer.polygonStarts[polygon])) else { continue }
        shells.append(Shell(polygon: polygon, feature: feature, box: box))
      }
    }
    guard let grid = ShellNesting.grid(of: shells.map(\.box)) else { return }
    for inner in shells {
      grid.search(layer.corner(ofShell: inner.polygon)) { number in
        compare(inner, in: shells[number], layer)
        return true
      }
    }
  }

  /// The same, where it is known of polygons that were the same but for some features: only those are compared with others.
  init(of layer: PolygonLayer, since earlier: ShellNesting, changed: [Bool]) {
    shells = earlier.shells.map { shell in
      guard changed[shell.feature] else { return shell }
      let box = Box(around: layer.points(ofRing: layer.polygonStarts[shell.polygon])) ?? shell.box
      return Shell(polygon: shell.polygon, feature: shell.feature, box: box)
    }
    pairs = earlier.pairs.filter { !changed[$0.first] && !changed[$0.second] }
    let own = shells.filter { changed[$0.feature] }
    let corners = own.map { layer.corner(ofShell: $0.polygon) }
    guard let byBox = ShellNesting.grid(of: own.map(\.box)), let byCorner = ShellNesting.grid(of: corners) else {
      return
    }
    for shell in shells {
      byCorner.search(shell.box) { number in
        compare(own[number], in: shell, layer)
        return true
      }
      if changed[shell.feature] { continue }
      byBox.search(layer.corner(ofShell: shell.polygon)) { number in
        compare(shell, in: own[number], layer)
        return true
      }
    }
  }

  private static func grid(of boxes: [Box]) -> CellGrid? {
    guard let extent = boxes.dropFirst().reduce(boxes.first, { $0?.union($1) }) else { return nil }
    var grid = CellGrid(over: extent, cells: boxes.count)
    for (number, box) in boxes.enumerated() { grid.insert(number, box) }
    return grid
  }

  private mutating func compare(_ inner: Shell, in outer: Shell, _ layer: PolygonLayer) {
    guard outer.feature != inner.feature, outer.box.holds(inner.box), layer.lies(inner.polygon, in: outer.polygon)
    else {
      return
    }
    pairs.insert(OverlapSuspect(inner.feature, outer.feature))
  }
}

extension PolygonLayer {
  /// The first corner of the shell of a polygon, as a box.
  fileprivate func corner(ofShell polygon: Int) -> Box {
    let corner = points[ringStarts[polygonStarts[polygon]]]
    return Box(minX: corner.x, minY: corner.y, maxX: corner.x, maxY: corner.y)
  }

  /// Whether the shell of a polygon lies in another polygon, whose box holds it.
  ///
  /// A shell with all its corners on the other's border shares arcs with it, or meets it in no order; neither is for this
  /// look to find.
  fileprivate func lies(_ inner: Int, in outer: Int) -> Bool {
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
