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

  /// The smallest rectangle around the points of a ring or a line; `nil` when there are none.
  public init?(around points: ArraySlice<Point>) {
    let box = points.withUnsafeBufferPointer { Box(around: $0) }
    guard let box else { return nil }
    self = box
  }

  /// The smallest rectangle around the points; `nil` when there are none.
  public init?(around points: [Point]) { self.init(around: points[...]) }

  /// The smallest rectangle around points that lie side by side: both coordinates in one step, as a large file asks it of
  /// millions. The answer is that of a point at a time.
  private init?(around points: UnsafeBufferPointer<Point>) {
    guard let first = points.first else { return nil }
    var low = SIMD2(first.x, first.y), high = low
    for point in points {
      let place = SIMD2(point.x, point.y)
      low.replace(with: place, where: place .< low)
      high.replace(with: place, where: place .>= high)
    }
    self.init(minX: low.x, minY: low.y, maxX: high.x, maxY: high.y)
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
