/// The stretch along which two edges run beside each other.
struct EdgeStretch {
  /// The greatest distance between the two along it.
  let width: Double
  /// How long it is.
  let length: Double
  /// Where they are farthest apart, on the first edge.
  let place: Point

  /// The stretch of two edges; `nil` where they do not run along each other: where they are farther apart than the
  /// tolerance at either end of it, or meet at an angle rather than run along each other.
  ///
  /// ```
  ///    a-------------b         The stretch of a–b and c–d is that of c–d: both its ends lie within the tolerance of
  ///       c-----d              a–b, and it is much longer than it is wide.
  /// ```
  init?(_ a: Point, _ b: Point, beside c: Point, _ d: Point, within tolerance: Double) {
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    let whole = (dx * dx + dy * dy).squareRoot()
    guard whole > 0 else { return nil }
    let (ux, uy) = (dx / whole, dy / whole)
    let (cAlong, cOff) = ((c.x - a.x) * ux + (c.y - a.y) * uy, (c.y - a.y) * ux - (c.x - a.x) * uy)
    let (dAlong, dOff) = ((d.x - a.x) * ux + (d.y - a.y) * uy, (d.y - a.y) * ux - (d.x - a.x) * uy)
    let (low, high) = (max(0, min(cAlong, dAlong)), min(whole, max(cAlong, dAlong)))
    let length = high - low
    // A millionth of the edge is a touch, and no stretch.
    guard length > 1e-6 * whole else { return nil }
    func off(_ along: Double) -> Double { cOff + (dOff - cOff) * (along - cAlong) / (dAlong - cAlong) }
    let (lowOff, highOff) = (abs(off(low)), abs(off(high)))
    let width = max(lowOff, highOff)
    guard width <= tolerance + rounding(a), length >= EdgeStretch.leastSlenderness * width else { return nil }
    self.width = width
    self.length = length
    let along = lowOff > highOff ? low : high
    place = Point(x: a.x + along * ux, y: a.y + along * uy)
  }

  /// The stretch, without a length, of two edges that cross where an end of one lies within the tolerance of the other;
  /// `nil` where none does.
  init?(corner a: Point, _ b: Point, over c: Point, _ d: Point, within tolerance: Double) {
    guard turn(a, b, c) * turn(a, b, d) < 0, turn(c, d, a) * turn(c, d, b) < 0 else { return nil }
    let ends = [
      (a, apart(a, from: c, d)), (b, apart(b, from: c, d)), (c, apart(c, from: a, b)), (d, apart(d, from: a, b)),
    ]
    guard let nearest = ends.min(by: { $0.1 < $1.1 }), nearest.1 <= tolerance else { return nil }
    width = nearest.1
    length = 0
    place = nearest.0
  }

  /// How many times longer than wide a stretch is at least: the angle between coasts that part at a river's mouth is wider.
  private static let leastSlenderness = 8.0
}

/// How far a place lies from an edge.
func apart(_ point: Point, from a: Point, _ b: Point) -> Double {
  let (dx, dy) = (b.x - a.x, b.y - a.y)
  let squared = dx * dx + dy * dy
  guard squared > 0 else { return distance(point, a) }
  let part = min(1, max(0, ((point.x - a.x) * dx + (point.y - a.y) * dy) / squared))
  return distance(point, Point(x: a.x + part * dx, y: a.y + part * dy))
}
