/// A ring with what is needed to compare it with others quickly.
struct MeasuredRing {
  let number: Int
  let points: ArraySlice<Point>
  let area: Double
  let box: Box

  /// Whether the other ring lies inside; borders may touch.
  ///
  /// Corners of the other ring are asked one by one until one side leads by two: a single corner may lie on the wrong
  /// side by rounding, where borders touch. Rings that share all corners are compared by the middles of their edges; the
  /// same ring twice counts as inside.
  func contains(_ other: MeasuredRing) -> Bool {
    guard number != other.number, boxContains(other) else { return false }
    let byCorners = lead(of: other.points)
    return byCorners != 0 ? byCorners > 0 : lead(of: other.edgeMiddles) >= 0
  }

  /// Whether the other ring's box lies in this ring's.
  func boxContains(_ other: MeasuredRing) -> Bool {
    box.minX <= other.box.minX && other.box.maxX <= box.maxX && box.minY <= other.box.minY
      && other.box.maxY <= box.maxY
  }

  /// Whether any corner of the other ring lies inside: enough for a hole that sticks out of its shell.
  func hasCornerInside(of other: MeasuredRing) -> Bool {
    box.intersects(other.box) && other.points.contains { side(of: $0, seenFrom: points) == .inside }
  }

  /// How many more of the points are inside than outside, at most two.
  private func lead(of others: ArraySlice<Point>) -> Int {
    var lead = 0
    for point in others {
      switch side(of: point, seenFrom: points) {
      case .inside: lead += 1
      case .outside: lead -= 1
      case .border: continue
      }
      if abs(lead) == 2 { break }
    }
    return lead
  }

  private var edgeMiddles: ArraySlice<Point> {
    guard var previous = points.last else { return [] }
    var middles: [Point] = []
    for corner in points {
      middles.append(Point(x: (previous.x + corner.x) / 2, y: (previous.y + corner.y) / 2))
      previous = corner
    }
    return middles[...]
  }
}

/// The rings with their areas and boxes; the box of a ring without points is the point 0, 0.
func measuredRings(of loose: LooseRings) -> [MeasuredRing] {
  loose.rings.enumerated().map { number, ring in
    MeasuredRing(
      number: number, points: ring, area: signedArea(of: ring),
      box: Box(around: ring) ?? Box(minX: 0, minY: 0, maxX: 0, maxY: 0))
  }
}
