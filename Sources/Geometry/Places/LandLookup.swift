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
  /// - Complexity: linear in the vertices, times the strips that an edge reaches through.
  public init(_ layer: PolygonLayer) {
    box = layer.box
    guard let box, box.height > 0 else {
      (strips, height) = ([], 1)
      return
    }
    let count = max(1, min(4096, layer.points.count / 4))
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

  private static func strip(_ y: Double, _ box: Box, _ height: Double, _ count: Int) -> Int {
    max(0, min(count - 1, Int((y - box.minY) / height)))
  }
}
