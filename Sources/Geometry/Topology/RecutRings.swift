/// The rings of a topology that come near to a change, cut anew by themselves.
///
/// Nodes that no arc with a change ends at are what they were, whether or not the rings that make them nodes are among these.
///
/// ```
///   +------+------+        Where v moves, the arcs that end at o are cut anew, with the rings on either side of them; at x,
///   |  A   v   B  |        where these meet others, arcs end as they did.
///   x------o------x
///   |      |      |
/// ```
struct RecutRings {
  /// The arcs of these rings, by their numbers among these.
  let cutting: RingCutting
  /// For each of these arcs the earlier one that has the same points; −1 for what is new.
  let earlier: [Int32]
  /// For each ring of the topology its place among these; −1 for those that are as they were.
  private let places: [Int32]
  /// The nodes that are what they were, by place.
  private let nodes: [Point: Int32]

  /// - Parameters:
  ///   - touched: the arcs with a vertex at a place where something changes.
  ///   - after: the polygons with the change.
  /// - Returns: `nil` where so much changes that cutting all anew is no more work.
  init?(of topology: Topology, _ touched: Set<Int>, in after: PolygonLayer) {
    var isLoose = [Bool](repeating: false, count: topology.nodeCount)
    for arc in touched {
      isLoose[Int(topology.nodes[arc].first)] = true
      isLoose[Int(topology.nodes[arc].last)] = true
    }
    let isNear = topology.nodes.map { isLoose[Int($0.first)] || isLoose[Int($0.last)] }
    var places = [Int32](repeating: -1, count: topology.ringCount)
    var points: [Point] = []
    var starts = [0]
    var (nodes, arcs): ([Point: Int32], [PointStep: Int]) = ([:], [:])
    for ring in 0..<topology.ringCount {
      let runs = topology.rings[ring]
      guard runs.isEmpty || runs.contains(where: { isNear[$0.arc] }) else { continue }
      places[ring] = Int32(starts.count - 1)
      points.append(contentsOf: after.points(ofRing: ring))
      starts.append(points.count)
      if points.count > after.points.count / 4 { return nil }
      for run in runs {
        let (range, ends) = (topology.arcs.pointRange(ofArc: run.arc), topology.nodes[run.arc])
        if !isLoose[Int(ends.first)] { nodes[topology.arcs.points[range.lowerBound]] = ends.first }
        if !isLoose[Int(ends.last)] { nodes[topology.arcs.points[range.upperBound - 1]] = ends.last }
        if !touched.contains(run.arc) { arcs[PointStep(topology.arcs[run.arc])] = run.arc }
      }
    }
    let cutting = RingCutting(points: points, ringStarts: starts) { nodes[$0] != nil }
    earlier = (0..<cutting.arcs.count).map { arc in
      let own = cutting.arcs[arc]
      guard let known = arcs[PointStep(own)], topology.arcs[known] == own else { return -1 }
      return Int32(known)
    }
    (self.cutting, self.places, self.nodes) = (cutting, places, nodes)
  }

  /// Where a ring of the topology is among these; `nil` for those that are as they were.
  func place(ofRing ring: Int) -> Int? { places[ring] < 0 ? nil : Int(places[ring]) }

  /// The ends of all earlier arcs, and behind them those of the arcs cut anew, with numbers behind the others for nodes that
  /// are new; and how many of these there are.
  func ends(following earlierEnds: [ArcEnds]) -> (arcs: [ArcEnds], newCount: Int) {
    var ends = earlierEnds
    let firstNew = earlierEnds.reduce(0) { max($0, $1.first + 1, $1.last + 1) }
    var new: [Point: Int32] = [:]
    func number(_ place: Point) -> Int32 {
      if let known = nodes[place] ?? new[place] { return known }
      let number = firstNew + Int32(new.count)
      new[place] = number
      return number
    }
    for arc in 0..<cutting.arcs.count {
      let range = cutting.arcs.pointRange(ofArc: arc)
      let own = ArcEnds(
        first: number(cutting.arcs.points[range.lowerBound]), last: number(cutting.arcs.points[range.upperBound - 1]))
      ends.append(own)
      // The same points may end at a node that is another now.
      if earlier[arc] >= 0 { ends[Int(earlier[arc])] = own }
    }
    return (ends, new.count)
  }
}

/// The first two points of an arc, which tell it from all others of its topology.
private struct PointStep: Hashable {
  let first, second: Point

  init(_ arc: ArraySlice<Point>) { (first, second) = (arc[arc.startIndex], arc[arc.startIndex + 1]) }
}
