extension Topology {
  /// Vertices that one side of a border lacks, as borders have that were simplified one by one: where an outer arc of one
  /// feature is a single edge between two nodes, and an outer arc of another joins the same nodes by more.
  ///
  /// ```
  ///        v            The arc n–v–m of one feature and the edge n–m of the other: v is put into the edge.
  ///      /   \
  ///    n-------m
  /// ```
  ///
  /// - Parameters:
  ///   - width: how far the vertices may lie off the edge.
  ///   - measure: in whose unit the width is.
  /// - Returns: the breaks, by features, and for each edge the vertices to be put into it, from its lower end.
  func oneSidedVertices(
    within width: Double, on measure: GroundMeasure
  ) -> (breaks: [BorderBreak], vertices: [PointPair: [Point]]) {
    var edges: [ArcEnds: [Int]] = [:]
    var others: [(ends: ArcEnds, arc: Int)] = []
    let tooMany = Set(owners.extras.map(\.arc))
    for arc in 0..<arcs.count where (owners.left[arc] < 0) != (owners.right[arc] < 0) && !tooMany.contains(arc) {
      let ends = ArcEnds(first: min(nodes[arc].first, nodes[arc].last), last: max(nodes[arc].first, nodes[arc].last))
      guard ends.first != ends.last else { continue }
      if arcs.pointRange(ofArc: arc).count == 2 {
        edges[ends, default: []].append(arc)
      } else {
        others.append((ends, arc))
      }
    }
    var breaks: [BorderBreak] = []
    var vertices: [PointPair: [Point]] = [:]
    for (ends, arc) in others {
      // Arcs run from their lower end to the higher: the same way.
      guard let edge = edges[ends]?.first(where: { (owners.left[$0] < 0) != (owners.left[arc] < 0) }),
        let line = arcs[edge].first.flatMap({ a in arcs[edge].last.map { (a, $0) } })
      else { continue }
      let (first, second) = (max(owners.left[arc], owners.right[arc]), max(owners.left[edge], owners.right[edge]))
      let inner = Array(arcs[arc].dropFirst().dropLast())
      guard first != second, vertices[PointPair(line.0, line.1)] == nil,
        let farthest = inner.max(by: {
          measure.distance(of: $0, from: line.0, line.1) < measure.distance(of: $1, from: line.0, line.1)
        })
      else { continue }
      let off = measure.distance(of: farthest, from: line.0, line.1)
      let length = measure.distance(line.0, line.1)
      guard off <= min(width, length) else { continue }
      vertices[PointPair(line.0, line.1)] = inner
      breaks.append(
        BorderBreak(
          first: Int(min(first, second)), second: Int(max(first, second)), place: farthest, width: off,
          length: length))
    }
    return (breaks, vertices)
  }
}

/// Two places, the lower one first, whichever way something runs between them.
struct PointPair: Hashable {
  let low, high: Point

  init(_ a: Point, _ b: Point) { (low, high) = a < b ? (a, b) : (b, a) }
}
