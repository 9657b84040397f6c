/// Whether points lie on land: polygons laid out in level strips, so that each point is held against the few edges at its
/// height.
public struct LandLookup: Equatable, Sendable {
  /// An edge that is not level, its ends in the order of their heights.
  private struct Edge: Equatable, Sendable {
    let low, high: Point
  }

  private let box: Box?
  /// The edges of the first strip, then those of the next: an edge stands in each strip that it comes to.
  private let edges: [Edge]
  /// Where the edges of each strip begin, and, last, where the last ones end; empty without strips.
  private let starts: [Int]
  private let height: Double

  /// The polygons of all features of a layer.
  ///
  /// - Complexity: linear in the vertices: where edges are long, strips are fewer.
  public init(_ layer: PolygonLayer) {
    box = layer.box
    guard let box, box.height > 0 else {
      (edges, starts, height) = ([], [], 1)
      return
    }
    var climb = 0.0
    layer.forEachClimb { low, high in climb += high.y - low.y }
    // An edge lies in some eight strips at most, on the average: long spikes would fill the memory.
    let fit = 7 * Double(layer.points.count) / max(climb / box.height, 1e-9)
    let count = max(1, min(4096, layer.points.count / 4, fit < 4096 ? Int(fit) : 4096))
    let height = box.height / Double(count)
    func strips(_ low: Point, _ high: Point) -> ClosedRange<Int> {
      Self.strip(low.y, box, height, count)...Self.strip(high.y, box, height, count)
    }
    // Counted first: a list for every strip that grows by itself takes three times as long as all else here.
    var starts = [Int](repeating: 0, count: count + 1)
    layer.forEachClimb { low, high in for strip in strips(low, high) { starts[strip + 1] += 1 } }
    for strip in 0..<count { starts[strip + 1] += starts[strip] }
    let nowhere = Point(x: 0, y: 0)
    var edges = [Edge](repeating: Edge(low: nowhere, high: nowhere), count: starts[count])
    var next = starts
    layer.forEachClimb { low, high in
      for strip in strips(low, high) {
        edges[next[strip]] = Edge(low: low, high: high)
        next[strip] += 1
      }
    }
    (self.edges, self.starts, self.height) = (edges, starts, height)
  }

  /// How often an edge lies in a strip: what it takes of memory.
  package var entryCount: Int { edges.count }

  /// Where the edges at a height stand; nowhere without land at it.
  private func places(atHeight y: Double) -> Range<Int> {
    guard let box, box.minY <= y, y <= box.maxY, !starts.isEmpty else { return 0..<0 }
    let strip = Self.strip(y, box, height, starts.count - 1)
    return starts[strip]..<starts[strip + 1]
  }

  /// Whether a point lies inside an odd number of rings: on a polygon, and in none of its holes. On a border either.
  ///
  /// - Complexity: linear in the edges at the height of the point.
  public func contains(_ point: Point) -> Bool {
    guard let box, box.contains(point) else { return false }
    var isInside = false
    for place in places(atHeight: point.y) {
      let edge = edges[place]
      guard edge.low.y <= point.y, point.y < edge.high.y else { continue }
      // Exactly which side is not asked for on the line itself.
      let share = (point.y - edge.low.y) / (edge.high.y - edge.low.y)
      if edge.low.x + share * (edge.high.x - edge.low.x) > point.x { isInside.toggle() }
    }
    return isInside
  }

  /// The stretches of a level line that lie on the polygons, from west to east.
  ///
  /// - Complexity: as for a point, and sorting what crosses the line.
  public func stretches(atHeight y: Double) -> [ClosedRange<Double>] {
    var crossings: [Double] = []
    for place in places(atHeight: y) {
      let edge = edges[place]
      guard edge.low.y <= y, y < edge.high.y else { continue }
      crossings.append(edge.low.x + (y - edge.low.y) / (edge.high.y - edge.low.y) * (edge.high.x - edge.low.x))
    }
    return levelStretches(between: &crossings)
  }

  private static func strip(_ y: Double, _ box: Box, _ height: Double, _ count: Int) -> Int {
    max(0, min(count - 1, Int((y - box.minY) / height)))
  }
}

extension PolygonLayer {
  /// Every edge that is not level, its lower end first, ring by ring.
  fileprivate func forEachClimb(_ body: (_ low: Point, _ high: Point) -> Void) {
    for ring in 0..<ringCount {
      let points = points(ofRing: ring)
      guard var from = points.last else { continue }
      for to in points {
        if from.y < to.y { body(from, to) } else if to.y < from.y { body(to, from) }
        from = to
      }
    }
  }
}
