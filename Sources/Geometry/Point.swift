/// A place on a plane or on the ellipsoid: `x` is east, `y` is north, whatever order a catalogue lists them in.
///
/// The unit is that of the reference system the point belongs to: metres, or degrees.
public struct Point: Hashable, Sendable {
  /// Easting or longitude.
  public var x: Double
  /// Northing or latitude.
  public var y: Double

  /// A point from its easting and northing.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

extension Point: Comparable {
  /// Orders by `x`, then by `y`.
  public static func < (a: Point, b: Point) -> Bool { (a.x, a.y) < (b.x, b.y) }
}

/// The straight distance between two points, in the unit of their coordinates.
func distance(_ a: Point, _ b: Point) -> Double {
  let (dx, dy) = (a.x - b.x, a.y - b.y)
  return (dx * dx + dy * dy).squareRoot()
}
