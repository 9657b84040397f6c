/// The outer edges of a map, where features end and no other begins, prepared for asking whether a straight line from one
/// feature to another stays outside all of them.
///
/// Of polygons that end at the coast the outside is water. It may be another country as well, which no map of one country
/// tells apart.
public struct OpenWater: Sendable {
  /// A straight way over water.
  public struct Crossing: Hashable, Sendable {
    /// Where it leaves the first feature, and where it reaches the second.
    public let from, to: Point
  }

  private struct Edge: Sendable {
    let from, to: Point
    let feature: Int32
    /// Whether the outside lies to the right, walked from `from` to `to`.
    let isOutsideRight: Bool
  }

  private let topology: Topology
  /// The outer edges by feature, as places in `edges`.
  private let edgesOfFeature: [[Int]]
  private let edges: [Edge]
  private let grid: CellGrid
  /// Every edge of every arc, by its first point's place.
  private let starts: [Int]

  /// The outer edges of a topology. Linear in its points.
  public init(_ topology: Topology) {
    self.topology = topology
    var edges: [Edge] = []
    var edgesOfFeature = [[Int]](repeating: [], count: topology.featureCount)
    let arcs = topology.arcs
    var starts: [Int] = []
    for arc in 0..<arcs.count {
      let range = arcs.pointRange(ofArc: arc)
      starts += Array(range.dropLast())
      let (left, right) = topology.owners(ofArc: arc)
      guard (left == nil) != (right == nil), let feature = left ?? right else { continue }
      for place in range.dropLast() {
        edgesOfFeature[feature].append(edges.count)
        edges.append(
          Edge(
            from: arcs.points[place], to: arcs.points[place + 1], feature: Int32(feature), isOutsideRight: left != nil))
      }
    }
    self.edges = edges
    self.edgesOfFeature = edgesOfFeature
    self.starts = starts
    var grid = CellGrid(
      over: Box(around: arcs.points[...]) ?? Box(minX: 0, minY: 0, maxX: 1, maxY: 1), cells: max(1, starts.count / 2))
    for (number, place) in starts.enumerated() {
      grid.insert(number, Box(around: arcs.points[place...place + 1])!)
    }
    self.grid = grid
  }

  /// The shortest straight line from one feature to another that stays outside all features, of those that leave the
  /// one at a corner of its outer edge and reach the other at the nearest place of an outer edge, or the other way
  /// round; `nil` when none is as short as the limit.
  ///
  /// - Complexity: the edges near, squared, in the worst case: where land lies between coasts that face each other.
  public func crossing(from first: Int, to second: Int, within limit: Double) -> Crossing? {
    var ways: [(length: Double, Crossing, corner: Int, edge: Int, isFromFirst: Bool)] = []
    let near = near(first, second, within: limit)
    for (ones, others, isFromFirst) in [(near.first, near.second, true), (near.second, near.first, false)] {
      for corner in ones {
        let point = edges[corner].from
        let reach = Box(minX: point.x, minY: point.y, maxX: point.x, maxY: point.y).expanded(by: limit)
        for edge in others where reach.intersects(box(edges[edge])) {
          let foot = nearest(to: point, on: edges[edge])
          let length = distance(point, foot)
          if length <= limit, length > 0 {
            let way = isFromFirst ? Crossing(from: point, to: foot) : Crossing(from: foot, to: point)
            ways.append((length, way, corner, edge, isFromFirst))
          }
        }
      }
    }
    ways.sort { $0.length < $1.length }
    for way in ways {
      let (from, to) = way.isFromFirst ? (way.1.from, way.1.to) : (way.1.to, way.1.from)
      if leavesLand(from, towards: to, corner: way.corner), isOpen(from, to) { return way.1 }
    }
    return nil
  }

  /// The outer edges of two features that come near the other's, by boxes, narrowed twice.
  private func near(_ first: Int, _ second: Int, within limit: Double) -> (first: [Int], second: [Int]) {
    var (a, b) = (edgesOfFeature[first], edgesOfFeature[second])
    for _ in 0..<2 {
      guard let reach = around(b)?.expanded(by: limit) else { return ([], []) }
      a = a.filter { reach.intersects(box(edges[$0])) }
      guard let other = around(a)?.expanded(by: limit) else { return ([], []) }
      b = b.filter { other.intersects(box(edges[$0])) }
    }
    return (a, b)
  }

  private func around(_ places: [Int]) -> Box? {
    places.reduce(nil) { found, place in
      let box = box(edges[place])
      return found?.union(box) ?? box
    }
  }

  private func box(_ edge: Edge) -> Box {
    Box(
      minX: min(edge.from.x, edge.to.x), minY: min(edge.from.y, edge.to.y), maxX: max(edge.from.x, edge.to.x),
      maxY: max(edge.from.y, edge.to.y))
  }

  /// Whether the way from a corner goes to the outside of the edge that begins there, and not over its own land.
  private func leavesLand(_ corner: Point, towards end: Point, corner place: Int) -> Bool {
    let edge = edges[place]
    let turn = (edge.to.x - corner.x) * (end.y - corner.y) - (edge.to.y - corner.y) * (end.x - corner.x)
    // What runs along the edge itself is neither; a convex corner is left on the other side of its other edge as well.
    return edge.isOutsideRight ? turn < 0 : turn > 0
  }

  /// Whether no edge crosses the line, its ends left out.
  private func isOpen(_ from: Point, _ to: Point) -> Bool {
    let inner = (
      Point(x: from.x + (to.x - from.x) * 1e-6, y: from.y + (to.y - from.y) * 1e-6),
      Point(x: to.x + (from.x - to.x) * 1e-6, y: to.y + (from.y - to.y) * 1e-6)
    )
    var isOpen = true
    let box = Box(
      minX: min(from.x, to.x), minY: min(from.y, to.y), maxX: max(from.x, to.x), maxY: max(from.y, to.y))
    grid.search(box) { number in
      let place = starts[number]
      if meet(inner.0, inner.1, topology.arcs.points[place], topology.arcs.points[place + 1]) { isOpen = false }
      return isOpen
    }
    return isOpen
  }

  private func nearest(to point: Point, on edge: Edge) -> Point {
    let (dx, dy) = (edge.to.x - edge.from.x, edge.to.y - edge.from.y)
    let length = dx * dx + dy * dy
    guard length > 0 else { return edge.from }
    let part = min(1, max(0, ((point.x - edge.from.x) * dx + (point.y - edge.from.y) * dy) / length))
    return Point(x: edge.from.x + part * dx, y: edge.from.y + part * dy)
  }
}
