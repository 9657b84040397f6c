extension PolygonLayer {
  /// The layer, in degrees, on a sheet from −180 to 180 degrees of longitude: what crosses 180° is cut there, and what goes
  /// around a pole is closed along it, as files of the world have it. The layer itself where nothing does.
  ///
  /// A ring that jumps three quarters of a turn or more goes the short way. Features keep their numbers; one that was cut has more
  /// polygons, which share the meridian. Where both neighbours of a border are cut, both get the same vertex. O(points).
  public func cutAt180() -> PolygonLayer {
    guard (0..<polygonCount).contains(where: { leavesSheet($0) }) else { return self }
    var sheet = PolygonLayer()
    for feature in 0..<featureCount {
      sheet.appendFeature(
        polygons(ofFeature: feature).flatMap { polygon -> [[[Point]]] in
          leavesSheet(polygon)
            ? pieces(ofPolygon: polygon) : [rings(ofPolygon: polygon).map { Array(points(ofRing: $0)) }]
        })
    }
    return sheet
  }

  /// Whether a polygon has an edge that leads over the side of the sheet.
  private func leavesSheet(_ polygon: Int) -> Bool {
    rings(ofPolygon: polygon).contains { ring in
      let own = points(ofRing: ring)
      guard var before = own.last else { return false }
      for point in own {
        if abs(point.x) > 180 || turnsTooFar(point.x - before.x) != 0 { return true }
        before = point
      }
      return false
    }
  }

  /// The polygon cut into one for each turn that it lies on, each moved to the sheet.
  private func pieces(ofPolygon polygon: Int) -> [[[Point]]] {
    var rings = rings(ofPolygon: polygon).map { closedRing(points(ofRing: $0)) }
    guard let box = rings.first.flatMap({ Box(around: $0) }) else { return [] }
    // A hole goes where its shell is.
    for place in rings.indices.dropFirst() {
      let shift = (((Box(around: rings[place])?.centre.x ?? 0) - box.centre.x) / 360).rounded() * 360
      if shift != 0 { rings[place] = rings[place].map { Point(x: $0.x - shift, y: $0.y) } }
    }
    let turns = Int(((box.minX + 180) / 360).rounded(.down))...Int(((box.maxX + 180) / 360).rounded(.down))
    return turns.compactMap { turn in
      let middle = 360 * Double(turn)
      let cut = rings.map { $0.cut(between: middle - 180, and: middle + 180) }.filter { abs(signedArea(of: $0)) > 0 }
      return cut.isEmpty ? nil : cut.map { $0.map { Point(x: $0.x - middle, y: $0.y) } }
    }
  }

  /// A ring without jumps; one around a pole goes along the pole back to where it began.
  private func closedRing(_ ring: ArraySlice<Point>) -> [Point] {
    guard let first = ring.first else { return [] }
    var points: [Point] = []
    var turned = 0.0
    var before = first.x
    for point in ring {
      turned -= 360 * turnsTooFar(point.x - before)
      points.append(Point(x: point.x + turned, y: point.y))
      before = point.x
    }
    turned -= 360 * turnsTooFar(first.x - before)
    guard turned != 0 else { return points }
    let pole = ring.reduce(0) { $0 + $1.y } < 0 ? -90.0 : 90
    return points.closed(along: pole, turned)
  }
}

extension [Point] {
  /// A way once around a pole as a ring that comes back along the pole, from a side of a sheet to the other.
  fileprivate func closed(along pole: Double, _ turn: Double) -> [Point] {
    let way = self + map { Point(x: $0.x + turn, y: $0.y) }.prefix(1)
    for place in indices {
      let (a, b) = (way[place], way[place + 1])
      let side = ((Swift.min(a.x, b.x) + 180) / 360).rounded(.up) * 360 - 180
      guard a.x != b.x, side <= Swift.max(a.x, b.x) else { continue }
      let start = crossing(a, b, at: side)
      let rest = way[(place + 1)...].dropLast() + way[0...place].map { Point(x: $0.x + turn, y: $0.y) }
      return [start] + rest + [
        Point(x: side + turn, y: start.y), Point(x: side + turn, y: pole), Point(x: side, y: pole),
      ]
    }
    return self
  }

  /// The part of an open ring between two meridians (I. Sutherland and G. Hodgman, 1974); pieces of it that lie apart
  /// are joined along the meridian.
  fileprivate func cut(between west: Double, and east: Double) -> [Point] {
    cut(at: west) { $0 - west }.cut(at: east) { east - $0 }
  }

  /// - Parameter inward: how far inside a longitude lies.
  private func cut(at meridian: Double, _ inward: (Double) -> Double) -> [Point] {
    guard var before = last else { return [] }
    var kept: [Point] = []
    for point in self {
      if inward(before.x) * inward(point.x) < 0 {
        kept.append(crossing(before, point, at: meridian))
      }
      if inward(point.x) >= 0 { kept.append(point) }
      before = point
    }
    return kept
  }
}

/// Where an edge crosses a meridian: reckoned from its southern end, whichever way a ring runs, so that neighbours get the
/// same vertex.
private func crossing(_ a: Point, _ b: Point, at meridian: Double) -> Point {
  let (low, high) = a.y < b.y ? (a, b) : (b, a)
  return Point(x: meridian, y: low.y + (meridian - low.x) / (high.x - low.x) * (high.y - low.y))
}
