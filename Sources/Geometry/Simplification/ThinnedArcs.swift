/// The arcs with some of their points dropped, as chains from each point kept to the next one kept.
///
/// The piece from one kept point to the next is a *step*, known by the number of the point it begins with.
struct ThinnedArcs {
  let topology: Topology
  /// For each point its effective area.
  let areas: [Double]
  /// For each point kept the next one kept of the same arc; −1 for points dropped and for the last of each arc.
  private(set) var next: [Int32]
  /// How many points were given back after they had been dropped.
  private(set) var restoredCount = 0

  /// Drops every point with an effective area under the limit.
  init(_ topology: Topology, areas: [Double], minimumArea: Double) {
    self.topology = topology
    self.areas = areas
    next = [Int32](filledWith: -1, count: areas.count)
    for arc in 0..<topology.arcs.count {
      let range = topology.arcs.pointRange(ofArc: arc)
      var last = range.lowerBound
      for point in range.dropFirst() where areas[point] >= minimumArea || point == range.upperBound - 1 {
        next[last] = Int32(point)
        last = point
      }
    }
  }

  /// The points of the layer.
  var points: [Point] { topology.arcs.points }
  /// The point a step leads to.
  func end(ofStep step: Int) -> Int { Int(next[step]) }
  /// Whether points were dropped between the ends of a step.
  func isShortened(step: Int) -> Bool { Int(next[step]) > step + 1 }

  /// Gives back the weightiest of the points dropped along a step; its number, `nil` when none was dropped.
  mutating func restore(inStep step: Int) -> Int? {
    let end = Int(next[step])
    guard var best = (step + 1..<max(end, step + 1)).first else { return nil }
    for point in step + 1..<end where areas[point] > areas[best] { best = point }
    next[step] = Int32(best)
    next[best] = Int32(end)
    restoredCount += 1
    return best
  }

  /// The points kept.
  var arcs: ArcList {
    var kept: [Point] = []
    var starts = [0]
    let all = topology.arcs
    for arc in 0..<all.count {
      var point = all.starts[arc]
      kept.append(all.points[point])
      while next[point] >= 0 {
        point = Int(next[point])
        kept.append(all.points[point])
      }
      starts.append(kept.count)
    }
    return ArcList(points: kept, starts: starts)
  }
}
