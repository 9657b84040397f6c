/// Whether two segments have a point in common that is not merely an end of both.
///
/// Segments that share an end meet only when they run on top of each other from there.
func meet(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Bool {
  if a == c { return b == d || runTogether(from: a, b, d) }
  if a == d { return b == c || runTogether(from: a, b, c) }
  if b == c { return runTogether(from: b, a, d) }
  if b == d { return runTogether(from: b, a, c) }
  let (c1, d1) = (turn(a, b, c), turn(a, b, d))
  if (c1 > 0 && d1 > 0) || (c1 < 0 && d1 < 0) { return false }
  let (a1, b1) = (turn(c, d, a), turn(c, d, b))
  if (a1 > 0 && b1 > 0) || (a1 < 0 && b1 < 0) { return false }
  // On one line they need not overlap.
  return min(a.x, b.x) <= max(c.x, d.x) && min(c.x, d.x) <= max(a.x, b.x)
    && min(a.y, b.y) <= max(c.y, d.y) && min(c.y, d.y) <= max(a.y, b.y)
}

/// Twice the area of the triangle, positive when it turns left.
@inline(__always) func turn(_ a: Point, _ b: Point, _ c: Point) -> Double {
  (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

/// Whether two segments from one point go in the same direction.
private func runTogether(from a: Point, _ b: Point, _ c: Point) -> Bool {
  turn(a, b, c) == 0 && (b.x - a.x) * (c.x - a.x) + (b.y - a.y) * (c.y - a.y) > 0
}
