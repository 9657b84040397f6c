extension Topology {
  /// Features that meet at a place where their sectors do not fit together: going round it, one arc has another feature
  /// behind it than the next one has before it, so that somebody overlaps.
  ///
  /// ```
  ///      \ A | B /        Between two arcs that follow each other around a place lies one feature, or nothing, and both
  ///       \  |  /         say which. O(arcs).
  ///        \ | /
  ///   ------ o ------
  /// ```
  func disorderedMeetings() -> Set<OverlapSuspect> {
    var found: Set<OverlapSuspect> = []
    let ends = ArcEndsByNode(of: self)
    for node in 0..<nodeCount {
      let around = ends[node]
      // Two ends are one line that goes on.
      guard around.count > 2, !fitsTogether(around) else { continue }
      let features = Set(around.flatMap { [owners.left[$0.arc], owners.right[$0.arc]] }.filter { $0 >= 0 }).sorted()
      for (place, first) in features.enumerated() {
        for second in features[(place + 1)...] { found.insert(OverlapSuspect(Int(first), Int(second))) }
      }
    }
    return found
  }

  /// Whether what lies behind each arc lies before the next; the arcs leave one place, and are sorted around it.
  private func fitsTogether(_ around: ArraySlice<ArcReference>) -> Bool {
    var leaving = around.map { Leaving(run: $0, direction: direction(of: $0)) }
    leaving.sort { $0.isBefore($1) }
    var previous = leaving[leaving.count - 1].run
    for next in leaving {
      if ahead(previous) != behind(next.run) { return false }
      previous = next.run
    }
    return true
  }

  /// The feature that lies counterclockwise of an arc as it leaves; −1 for none.
  private func ahead(_ run: ArcReference) -> Int32 { run.isReversed ? owners.right[run.arc] : owners.left[run.arc] }
  /// The feature that lies clockwise of it.
  private func behind(_ run: ArcReference) -> Int32 { run.isReversed ? owners.left[run.arc] : owners.right[run.arc] }

  /// The way an arc leaves its end.
  private func direction(of run: ArcReference) -> Point {
    let range = arcs.pointRange(ofArc: run.arc)
    let (from, to) =
      run.isReversed
      ? (arcs.points[range.upperBound - 1], arcs.points[range.upperBound - 2])
      : (arcs.points[range.lowerBound], arcs.points[range.lowerBound + 1])
    return Point(x: to.x - from.x, y: to.y - from.y)
  }
}

/// An arc that leaves a place, with the way it goes.
private struct Leaving {
  let run: ArcReference
  let direction: Point

  /// Whether it leaves before another, counterclockwise from the east.
  func isBefore(_ other: Leaving) -> Bool {
    let (u, v) = (direction, other.direction)
    let (isLowerU, isLowerV) = (u.y < 0 || u.y == 0 && u.x < 0, v.y < 0 || v.y == 0 && v.x < 0)
    if isLowerU != isLowerV { return isLowerV }
    return u.x * v.y - u.y * v.x > 0
  }
}

/// The arcs that leave each node, one list after the other.
private struct ArcEndsByNode {
  private var starts: [Int]
  private var runs: [ArcReference]

  init(of topology: Topology) {
    var counts = [Int](repeating: 0, count: topology.nodeCount + 1)
    for ends in topology.nodes {
      counts[Int(ends.first) + 1] += 1
      counts[Int(ends.last) + 1] += 1
    }
    for node in 0..<topology.nodeCount { counts[node + 1] += counts[node] }
    starts = counts
    runs = [ArcReference](repeating: ArcReference(arc: 0), count: counts[topology.nodeCount])
    var next = counts
    for (arc, ends) in topology.nodes.enumerated() {
      runs[next[Int(ends.first)]] = ArcReference(arc: arc)
      next[Int(ends.first)] += 1
      runs[next[Int(ends.last)]] = ArcReference(arc: arc, isReversed: true)
      next[Int(ends.last)] += 1
    }
  }

  subscript(node: Int) -> ArraySlice<ArcReference> { runs[starts[node]..<starts[node + 1]] }
}
