/// The rings of one shape as a file gives them: open, in the file's order, not yet sorted into polygons.
public struct LooseRings: Equatable, Sendable {
  /// The points of all rings, ring after ring.
  public private(set) var points: [Point] = []
  /// How many points each finished ring has.
  public private(set) var sizes: [Int] = []
  private var finished = 0

  /// No rings.
  public init() {}

  /// Rings from nested arrays; for tests and small geometries.
  public init(_ rings: [[Point]]) {
    for ring in rings {
      for point in ring { append(point) }
      finishRing()
    }
  }

  /// How many points the unfinished ring has.
  public var unfinishedCount: Int { points.count - finished }

  /// Adds a point to the unfinished ring.
  public mutating func append(_ point: Point) { points.append(point) }

  /// Ends the ring that the points since the last end make. A closing point that repeats the first is left out.
  ///
  /// - Returns: whether the ring was closed.
  @discardableResult public mutating func finishRing() -> Bool {
    var isClosed = false
    if unfinishedCount > 1, points[points.count - 1] == points[finished] {
      points.removeLast()
      isClosed = true
    }
    sizes.append(unfinishedCount)
    finished = points.count
    return isClosed
  }

  /// Takes back the ring finished last.
  public mutating func removeLastRing() {
    guard let size = sizes.popLast() else { return }
    points.removeLast(size + unfinishedCount)
    finished = points.count
  }

  /// Takes back all rings, keeping the room for the next shape's.
  public mutating func removeAll() {
    points.removeAll(keepingCapacity: true)
    sizes.removeAll(keepingCapacity: true)
    finished = 0
  }

  /// The points of each ring, in order.
  var rings: [ArraySlice<Point>] {
    var start = 0
    return sizes.map { size in
      defer { start += size }
      return points[start..<start + size]
    }
  }
}

extension PolygonLayer {
  /// Adds a feature behind the others, its rings sorted into polygons.
  ///
  /// - Returns: what was noticed about the way the rings are wound.
  @discardableResult public mutating func appendFeature(_ loose: LooseRings) -> RingWinding {
    // Nearly all shapes of a map have one ring.
    if loose.sizes.count < 2 {
      let polygonSizes = [Int](repeating: 1, count: loose.sizes.count)
      appendFeature(points: loose.points, ringSizes: loose.sizes, polygonSizes: polygonSizes)
      return .asStated
    }
    let sorted = loose.sortedIntoPolygons()
    let order = sorted.polygons.flatMap { $0 }
    let polygonSizes = sorted.polygons.map(\.count)
    if order.elementsEqual(0..<loose.sizes.count) {
      appendFeature(points: loose.points, ringSizes: loose.sizes, polygonSizes: polygonSizes)
    } else {
      let rings = loose.rings
      var points: [Point] = []
      for ring in order { points.append(contentsOf: rings[ring]) }
      appendFeature(points: points, ringSizes: order.map { loose.sizes[$0] }, polygonSizes: polygonSizes)
    }
    return sorted.winding
  }
}
