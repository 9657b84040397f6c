/// Whether points lie on land: polygons laid out in level strips, so that each point is held against the few edges at its
/// height.
public struct LandLookup: Equatable, Sendable {
  /// An edge that is not level, its ends in the order of their heights.
  private struct Edge: Equatable, Sendable {
    let low, high: Point
  }

  private let box: Box?
  private let strips: [[Edge]]
  private let height: Double

  /// The polygons of all features of a layer.
  ///
  /// - Complexity: linear in the vertices: where edges are long, strips are fewer.
  public init(_ layer: PolygonLayer) {
    box = layer.box
    guard let box, box.height > 0 else {
      (strips, height) = ([], 1)
      return
    }
    let (vertices, climb) = (Double(layer.points.count), layer.climb / box.height)
    // An edge lies in some eight strips at most, on the average: long spikes would fill the memory.
    let fit = 7 * vertices / max(climb, 1e-9)
    let count = max(1, min(4096, layer.points.count / 4, fit < 4096 ? Int(fit) : 4096))
    height = box.height / Double(count)
    var strips = [[Edge]](repeating: [], count: count)
    for ring in 0..<layer.ringCount {
      let points = layer.points(ofRing: ring)
      guard var from = points.last else { continue }
      for to in points {
        defer { from = to }
        guard from.y != to.y else { continue }
        let edge = from.y < to.y ? Edge(low: from, high: to) : Edge(low: to, high: from)
        let first = Self.strip(edge.low.y, box, height, count), last = Self.strip(edge.high.y, box, height, count)
        for strip in first...last { strips[strip].append(edge) }
      }
    }
    self.strips = strips
  }

  /// How often an edge lies in a strip: what it takes of memory.
  package var entryCount: Int { strips.reduce(0) { $0 + $1.count } }

  /// Whether a point lies inside an odd number of rings: on a polygon, and in none of its holes. On a border either.
  ///
  /// - Complexity: linear in the edges at the height of the point.
  public func contains(_ point: Point) -> Bool {
    guard let box, box.contains(point), !strips.isEmpty else { return false }
    var isInside = false
    for edge in strips[Self.strip(point.y, box, height, strips.count)]
    where edge.low.y <= point.y && point.y < edge.high.y {
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
    guard let box, box.minY <= y, y <= box.maxY, !strips.isEmpty else { return [] }
    var crossings: [Double] = []
    for edge in strips[Self.strip(y, box, height, strips.count)] where edge.low.y <= y && y < edge.high.y {
      crossings.append(edge.low.x + (y - edge.low.y) / (edge.high.y - edge.low.y) * (edge.high.x - edge.low.x))
    }
    return levelStretches(between: &crossings)
  }

  private static func strip(_ y: Double, _ box: Box, _ height: Double, _ count: Int) -> Int {
    max(0, min(count - 1, Int((y - box.minY) / height)))
  }
}

extension PolygonLayer {
  /// How far its edges go up and down, all together.
  fileprivate var climb: Double {
    (0..<ringCount).reduce(0) { sum, ring in
      let own = points(ofRing: ring)
      guard var before = own.last else { return sum }
      var climb = 0.0
      for point in own {
        climb += abs(point.y - before.y)
        before = point
      }
      return sum + climb
    }
  }
}
