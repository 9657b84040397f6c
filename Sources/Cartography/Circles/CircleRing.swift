import Geometry

extension Circle {
  /// The corners of a square on its corner that looks as large as the circle, from the right around.
  public var diamond: [Point] {
    let reach = radius * 1.3
    return [(reach, 0.0), (0, reach), (-reach, 0), (0, -reach)].map { Point(x: centre.x + $0.0, y: centre.y + $0.1) }
  }

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
