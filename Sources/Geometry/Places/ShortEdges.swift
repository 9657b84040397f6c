extension PolygonLayer {
  /// The layer with vertices put into long edges, evenly, so that edges which are straight in degrees bend as they should on a
  /// map of the world or around a pole. Both sides of a border get the same ones.
  ///
  /// - Parameters:
  ///   - length: how long an edge is at most, in the unit of the points; above 0.
  ///   - isPolar: whether the map lies around a pole, where edges that lead to it are straight.
  public func withEdges(upTo length: Double, isPolar: Bool = false) -> PolygonLayer {
    var points: [Point] = []
    var starts = [0]
    for ring in 0..<ringCount {
      let own = self.points(ofRing: ring)
      for (a, b) in zip(own, own.dropFirst() + own.prefix(1)) {
        points.append(a)
        let pieces = (max(abs(b.x - a.x), abs(b.y - a.y)) / length).rounded(.up)
        // An edge to a pole is a meridian, whatever longitude the pole is given there.
        let isMeridian = (isPolar || a.x != b.x) && a.y != b.y && (abs(a.y) == 90 || abs(b.y) == 90)
        guard pieces > 1, pieces.isFinite, !isMeridian else { continue }
        // From the lower end, so that both sides reckon alike.
        let (low, high) = a < b ? (a, b) : (b, a)
        let inner = (1..<Int(pieces)).map { place in
          let part = Double(place) / pieces
          return Point(x: low.x + part * (high.x - low.x), y: low.y + part * (high.y - low.y))
        }
        points += a == low ? inner : inner.reversed()
      }
      starts.append(points.count)
    }
    return PolygonLayer(
      points: points, ringStarts: starts, polygonStarts: polygonStarts, featureStarts: featureStarts)
  }
}
