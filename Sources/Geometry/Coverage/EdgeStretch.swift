/// The stretch along which two edges run beside each other.
struct EdgeStretch: Sendable {
  /// The greatest distance between the two along it.
  let width: Double
  /// The mean distance.
  let meanWidth: Double
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
  ///
  /// - Parameter measure: in whose unit tolerance, width and length are.
  init?(
    _ a: Point, _ b: Point, beside c: Point, _ d: Point, within tolerance: Double, on measure: GroundMeasure
  ) {
    // Between the two there is no telling where they come near: the latitude in the middle of what both have.
    let scale = measure.scale(at: (max(min(a.y, b.y), min(c.y, d.y)) + min(max(a.y, b.y), max(c.y, d.y))) / 2)
    func onGround(_ point: Point) -> Point {
      Point(x: (point.x - a.x) * scale.east, y: (point.y - a.y) * scale.north)
    }
    let (end, first, last) = (onGround(b), onGround(c), onGround(d))
    let whole = (end.x * end.x + end.y * end.y).squareRoot()
    guard whole > 0 else { return nil }
    let (ux, uy) = (end.x / whole, end.y / whole)
    let (cAlong, cOff) = (first.x * ux + first.y * uy, first.y * ux - first.x * uy)
    let (dAlong, dOff) = (last.x * ux + last.y * uy, last.y * ux - last.x * uy)
    let (low, high) = (max(0, min(cAlong, dAlong)), min(whole, max(cAlong, dAlong)))
    let length = high - low
    // A millionth of the edge is a touch, and no stretch.
    guard length > 1e-6 * whole else { return nil }
    func place(_ along: Double) -> Point {
      Point(x: a.x + along / whole * (b.x - a.x), y: a.y + along / whole * (b.y - a.y))
    }
    func off(_ along: Double) -> Double {
      let own = abs(cOff + (dOff - cOff) * (along - cAlong) / (dAlong - cAlong))
      // How much of it lies east and how much north; each by its own scale where the edges are long.
      let there = measure.scale(at: place(along).y)
      return own * GroundScale(east: there.east / scale.east, north: there.north / scale.north).length(uy, ux)
    }
    let (lowOff, highOff) = (off(low), off(high))
    let width = max(lowOff, highOff)
    guard width <= tolerance + measure.rounding(a), length >= EdgeStretch.leastSlenderness * width else { return nil }
    self.width = width
    meanWidth = (lowOff + highOff) / 2
    self.length = length
    self.place = place(lowOff > highOff ? low : high)
  }

  /// The stretch, without a length, of two edges that cross where an end of one lies within the tolerance of the other;
  /// `nil` where none does.
  init?(
    corner a: Point, _ b: Point, over c: Point, _ d: Point, within tolerance: Double, on measure: GroundMeasure
  ) {
    guard turn(a, b, c) * turn(a, b, d) < 0, turn(c, d, a) * turn(c, d, b) < 0 else { return nil }
    let ends = [
      (a, measure.distance(of: a, from: c, d)), (b, measure.distance(of: b, from: c, d)),
      (c, measure.distance(of: c, from: a, b)), (d, measure.distance(of: d, from: a, b)),
    ]
    guard let nearest = ends.min(by: { $0.1 < $1.1 }), nearest.1 <= tolerance else { return nil }
    width = nearest.1
    meanWidth = width
    length = 0
    place = nearest.0
  }

  /// How many times longer than wide a stretch is at least: the angle between coasts that part at a river's mouth is wider.
  static let leastSlenderness = 8.0
}
