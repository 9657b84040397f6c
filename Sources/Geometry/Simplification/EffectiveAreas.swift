/// For each point of each arc its effective area: the weight it had when it was the lightest and was taken out, or, if
/// greater, that of a point taken out before. Infinite for points that stay: the ends of arcs, and the two points without
/// which a closed arc would have no area.
///
/// A lower limit keeps a superset of the points that a higher one keeps. O(points × log points).
///
/// - Parameter workers: the threads that share the arcs; the answer is the same for any number.
func effectiveAreas(of topology: Topology, weighting: PointWeighting, workers: Workers = .all) -> [Double] {
  let points = topology.arcs.points
  var areas = [Double](repeating: .infinity, count: points.count)
  let batches = arcBatches(of: topology.arcs, workers)
  areas.withUnsafeMutableBufferPointer { areas in
    let shared = SharedBuffer(areas)
    workers.perform(batches.count) { batch in
      var elimination = Elimination(weighting: weighting)
      for arc in batches[batch] {
        elimination.run(
          topology.arcs.pointRange(ofArc: arc), of: points, keeping: topology.isClosed(arc: arc) ? 2 : 0,
          into: shared.elements)
      }
    }
  }
  return areas
}

/// Arcs one after the other with about as many points in each batch.
private func arcBatches(of arcs: ArcList, _ workers: Workers) -> [Range<Int>] {
  let least = max(4096, arcs.points.count / (16 * workers.count))
  guard workers.count > 1 else { return [0..<arcs.count] }
  var batches: [Range<Int>] = []
  var begin = 0
  for arc in 0..<arcs.count where arcs.starts[arc + 1] - arcs.starts[begin] >= least {
    batches.append(begin..<arc + 1)
    begin = arc + 1
  }
  if begin < arcs.count { batches.append(begin..<arcs.count) }
  return batches
}

/// The taking out of points, the lightest first, with room that is used for arc after arc.
private struct Elimination {
  let weighting: PointWeighting
  private var heap = WeightHeap()
  /// The points before and after each that are not taken out yet, by their places on the arc.
  private var before: [Int32] = []
  private var after: [Int32] = []

  init(weighting: PointWeighting) { self.weighting = weighting }

  mutating func run(
    _ range: Range<Int>, of points: [Point], keeping keep: Int, into areas: UnsafeMutableBufferPointer<Double>
  ) {
    guard range.count - 2 > keep else { return }
    let (first, last) = (range.lowerBound, range.count - 1)
    heap.start(pointCount: range.count)
    for place in Int32(before.count)..<Int32(max(range.count, before.count)) {
      before.append(place - 1)
      after.append(place + 1)
    }
    points.withUnsafeBufferPointer { all in
      let line = UnsafeBufferPointer(rebasing: all[range])
      for place in 1..<last {
        heap.add(place, weight: weighting.weight(line[place - 1], line[place], line[place + 1]))
        (before[place], after[place]) = (Int32(place - 1), Int32(place + 1))
      }
      (after[0], before[last]) = (1, Int32(last - 1))
      heap.arrange()
      var greatest = 0.0
      while heap.count > keep {
        let lightest = heap.removeLightest()
        let place = lightest.point
        greatest = max(greatest, lightest.weight)
        areas[first + place] = greatest
        let (left, right) = (Int(before[place]), Int(after[place]))
        after[left] = Int32(right)
        before[right] = Int32(left)
        if left > 0 {
          heap.update(left, to: weighting.weight(line[Int(before[left])], line[left], line[right]))
        }
        if right < last {
          heap.update(right, to: weighting.weight(line[left], line[right], line[Int(after[right])]))
        }
      }
    }
  }
}
