/// A rectangle with sides along the axes, borders included.
public struct Box: Hashable, Sendable {
  /// The least and the greatest coordinates, in the unit of the reference system.
  public var minX, minY, maxX, maxY: Double

  /// A rectangle from its four sides.
  @inlinable public init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
    self.minX = minX
    self.minY = minY
    self.maxX = maxX
    self.maxY = maxY
  }

  /// The smallest rectangle around the points; `nil` when there are none.
  @inlinable public init?(around points: some Sequence<Point>) {
    var iterator = points.makeIterator()
    guard let first = iterator.next() else { return nil }
    self.init(minX: first.x, minY: first.y, maxX: first.x, maxY: first.y)
    while let point = iterator.next() { formUnion(with: point) }
  }

  /// East-west extent.
  public var width: Double { maxX - minX }
  /// North-south extent.
  public var height: Double { maxY - minY }
  /// The point in the middle.
  public var centre: Point { Point(x: (minX + maxX) / 2, y: (minY + maxY) / 2) }

  /// Grows the rectangle until it holds the point.
  @inlinable public mutating func formUnion(with point: Point) {
    minX = min(minX, point.x)
    minY = min(minY, point.y)
    maxX = max(maxX, point.x)
    maxY = max(maxY, point.y)
  }

  /// The smallest rectangle that holds both.
  public func union(_ other: Box) -> Box {
    Box(
      minX: min(minX, other.minX), minY: min(minY, other.minY),
      maxX: max(maxX, other.maxX), maxY: max(maxY, other.maxY))
  }

  /// Whether the two share a point, borders included.
  public func intersects(_ other: Box) -> Bool {
    minX <= other.maxX && other.minX <= maxX && minY <= other.maxY && other.minY <= maxY
  }

  /// Whether the point lies inside or on the border.
  public func contains(_ point: Point) -> Bool {
    minX <= point.x && point.x <= maxX && minY <= point.y && point.y <= maxY
  }

  /// Whether the other lies inside or touches the border from there.
  public func holds(_ other: Box) -> Bool {
    minX <= other.minX && other.maxX <= maxX && minY <= other.minY && other.maxY <= maxY
  }

  /// The rectangle with each side moved outwards by the distance; inwards when it is negative.
  public func expanded(by distance: Double) -> Box {
    Box(minX: minX - distance, minY: minY - distance, maxX: maxX + distance, maxY: maxY + distance)
  }
}
