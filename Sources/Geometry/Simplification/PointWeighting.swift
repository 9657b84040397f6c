/// What makes a point of a line worth keeping, on top of the area of the triangle with its two neighbours.
public enum PointWeighting: Hashable, Sendable {
  /// The area alone. M. Visvalingam and J. D. Whyatt, Line generalisation by repeated elimination of points, The
  /// Cartographic Journal 30 (1993).
  case area
  /// The area times 1 − k · cos(angle at the point): blunt corners weigh up to 1 + k, needles down to 1 − k, so that
  /// spikes go first and lines come out smoother. `k` in 0..<1; 0.7 is usual. After S. Zhou and C. B. Jones,
  /// Shape-aware line generalisation with weighted effective area (2004), in the form that mapshaper made common.
  case shape(k: Double)

  /// The weight of the point `b` between `a` and `c`, in the squared unit of the points.
  @inline(__always) func weight(_ a: Point, _ b: Point, _ c: Point) -> Double {
    let (ux, uy, vx, vy) = (a.x - b.x, a.y - b.y, c.x - b.x, c.y - b.y)
    let area = abs(ux * vy - uy * vx) / 2
    guard case .shape(let k) = self, area > 0 else { return area }
    let cosine = (ux * vx + uy * vy) / ((ux * ux + uy * uy) * (vx * vx + vy * vy)).squareRoot()
    return area * (1 - k * cosine)
  }
}
