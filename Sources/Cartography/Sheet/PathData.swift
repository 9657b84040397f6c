import Geometry

/// Rings or lines on a page, all points in one flat array.
public struct PathData: Equatable, Sendable {
  /// The points, part after part, in millimetres on the page.
  public private(set) var points: [Point] = []
  /// Where each part begins in `points`, and, last, where the last one ends.
  public private(set) var starts = [0]
  /// Whether the last point of each part joins its first.
  public let isClosed: Bool

  /// A path without parts.
  public init(isClosed: Bool) {
    self.isClosed = isClosed
  }

  /// A path of the parts.
  public init(_ parts: some Sequence<some Sequence<Point>>, isClosed: Bool) {
    self.init(isClosed: isClosed)
    for part in parts { append(part) }
  }

  /// How many parts there are.
  public var count: Int { starts.count - 1 }
  /// Whether there is nothing to draw.
  public var isEmpty: Bool { points.isEmpty }
  /// The points of a part.
  public subscript(part: Int) -> ArraySlice<Point> { points[starts[part]..<starts[part + 1]] }

  /// Adds a part behind the others; one without points adds nothing.
  public mutating func append(_ part: some Sequence<Point>) {
    points.append(contentsOf: part)
    if points.count > starts[starts.count - 1] { starts.append(points.count) }
  }

  /// Adds all parts of another path.
  public mutating func append(contentsOf other: PathData) {
    let before = points.count
    points.append(contentsOf: other.points)
    starts.append(contentsOf: other.starts.lazy.dropFirst().map { before + $0 })
  }
}
