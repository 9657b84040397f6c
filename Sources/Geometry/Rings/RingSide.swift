/// Where a point lies, seen from a ring.
public enum RingSide: Hashable, Sendable { case inside, border, outside }

/// Where a point lies, seen from an open ring; of a ring that crosses itself, by the even-odd rule.
///
/// Linear. Exact for points that are corners of the ring; within rounding of an edge the answer may be any of the three.
/// Crossings of a ray to the east are counted, each edge with its lower end and without its upper one.
public func side(of point: Point, seenFrom ring: ArraySlice<Point>) -> RingSide {
  ring.withUnsafeBufferPointer { side(of: point, seenFrom: $0) }
}

private func side(of point: Point, seenFrom ring: UnsafeBufferPointer<Point>) -> RingSide {
  guard var previous = ring.last else { return .outside }
  var isInside = false
  for corner in ring {
    // Most edges lie above or below.
    if previous.y > point.y && corner.y > point.y || previous.y < point.y && corner.y < point.y {
      previous = corner
      continue
    }
    if corner == point { return .border }
    let (low, high) = previous.y <= corner.y ? (previous, corner) : (corner, previous)
    if low.y <= point.y && point.y < high.y {
      let cross = (high.x - low.x) * (point.y - low.y) - (point.x - low.x) * (high.y - low.y)
      if cross == 0 { return .border }
      if cross > 0 { isInside.toggle() }
    } else if low.y == high.y && low.y == point.y
      && min(low.x, high.x) <= point.x && point.x <= max(low.x, high.x)
    {
      return .border
    }
    previous = corner
  }
  return isInside ? .inside : .outside
}
