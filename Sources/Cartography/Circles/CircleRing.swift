import Geometry

extension Circle {
  /// The rim as a ring of so many corners, counterclockwise where y points up.
  public func ring(corners: Int) -> [Point] {
    (0..<corners).map { corner in
      let way = direction(Double(corner) / Double(corners) * 2 * Double.pi)
      return Point(x: centre.x + way.x * radius, y: centre.y + way.y * radius)
    }
  }

  /// The smallest rectangle around it.
  public var bounds: Box {
    Box(minX: centre.x - radius, minY: centre.y - radius, maxX: centre.x + radius, maxY: centre.y + radius)
  }
}
