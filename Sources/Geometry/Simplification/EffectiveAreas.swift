/// For each point of each arc its effective area: the weight it had when it was the lightest and was taken out, or, if
/// greater, that of a point taken out before. Infinite for points that stay: the ends of arcs, and the two points without
/// which a closed arc would have no area.
///
/// A lower limit keeps a superset of the points that a higher one keeps. O(points × log points).
func effectiveAreas(of topology: Topology, weighting: PointWeighting) -> [Double] {
  let points = topology.arcs.points
  var areas = [Double](repeating: .infinity, count: points.count)
  // The points before and after each that are not taken out yet.
  var before = (0..<Int32(points.count)).map { $0 - 1 }
  var after = (0..<Int32(points.count)).map { $0 + 1 }
  var heap = WeightHeap()
  for arc in 0..<topology.arcs.count {
    let range = topology.arcs.pointRange(ofArc: arc)
    let keep = topology.isClosed(arc: arc) ? 2 : 0
    guard range.count - 2 > keep else { continue }
    let (first, last) = (range.lowerBound, range.upperBound - 1)
    heap.start(pointCount: range.count)
    for point in first + 1..<last {
      heap.add(point - first, weight: weighting.weight(points[point - 1], points[point], points[point + 1]))
    }
    heap.arrange()
    var greatest = 0.0
    while heap.count > keep {
      let lightest = heap.removeLightest()
      let point = lightest.point + first
      greatest = max(greatest, lightest.weight)
      areas[point] = greatest
      let (left, right) = (Int(before[point]), Int(after[point]))
      after[left] = Int32(right)
      before[right] = Int32(left)
      if left > first {
        heap.update(left - first, to: weighting.weight(points[Int(before[left])], points[left], points[right]))
      }
      if right < last {
        heap.update(right - first, to: weighting.weight(points[left], points[right], points[Int(after[right])]))
      }
    }
  }
  return areas
}
