import Geometry

extension Circle {
  /// The smallest rectangle around it.
  public var box: Box {
    Box(minX: centre.x - radius, minY: centre.y - radius, maxX: centre.x + radius, maxY: centre.y + radius)
  }
}

extension Box {
  /// The four corners, around.
  public var corners: [Point] {
    [Point(x: minX, y: minY), Point(x: maxX, y: minY), Point(x: maxX, y: maxY), Point(x: minX, y: maxY)]
  }

  /// The same with more on the left and the right.
  public func widened(by width: Double) -> Box {
    Box(minX: minX - width, minY: minY, maxX: maxX + width, maxY: maxY)
  }

  /// The rectangle moved.
  func moved(by step: Point) -> Box {
    Box(minX: minX + step.x, minY: minY + step.y, maxX: maxX + step.x, maxY: maxY + step.y)
  }

  /// The four sides.
  public var sides: [Leader] {
    let corners = corners
    return corners.indices.map { Leader(from: corners[$0], to: corners[($0 + 1) % 4]) }
  }

  /// Whether the other rectangle lies inside, borders included.
  func contains(_ other: Box) -> Bool {
    minX <= other.minX && other.maxX <= maxX && minY <= other.minY && other.maxY <= maxY
  }
}
