/// For each point of each arc its effective area: the weight it had when it was the lightest and was taken out, or, if
/// greater, that of a point taken out before. Infinite for points that stay: the ends of arcs, and the two points without
/// which a closed arc would have no area.
///
/// A lower limit keeps a superset of the points that a higher one keeps. O(points × log points).
///
/// - Parameter workers: the threads that share the arcs; the answer is the same for any number.
func effectiveAreas(of topology: Topology, weighting: PointWeighting, workers: Workers = .all) -> [Double] {
  let points = topology.arcs.points
  var areas = [Double](filledWith: .infinity, count: points.count)
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
private struct Elimination: ~Copyable {
  /// A point of the arc with those before and behind it that are not taken out yet, all that a step needs side by side.
  private struct Link {
    let point: Point
    var before, after: Int32
  }

  let weighting: PointWeighting
  private var tree = WeightTree()
  private var links = UnsafeMutablePointer<Link>.allocate(capacity: 0)
  private var capacity = 0

  init(weighting: PointWeighting) { self.weighting = weighting }

  deinit { links.deallocate() }

  mutating func run(
    _ range: Range<Int>, of points: [Point], keeping keep: Int, into areas: UnsafeMutableBufferPointer<Double>
  ) {
    guard range.count - 2 > keep else { return }
    let (first, last) = (range.lowerBound, range.count - 1)
    if capacity < range.count {
      links.deallocate()
      capacity = 2 * range.count
      links = .allocate(capacity: capacity)
    }
    tree.start(pointCount: range.count)
    for place in 0...last {
      links[place] = Link(point: points[first + place], before: Int32(place - 1), after: Int32(place + 1))
    }
    for place in 1..<last { tree.set(place, to: weight(place)) }
    tree.arrange()
    var greatest = 0.0
    for _ in keep..<last - 1 {
      let (place, weight) = tree.lightest
      greatest = max(greatest, weight)
      areas[first + place] = greatest
      let (left, right) = (Int(links[place].before), Int(links[place].after))
      links[left].after = Int32(right)
      links[right].before = Int32(left)
      tree.remove(place)
      if left > 0 { tree.set(left, to: self.weight(left)) }
      if right < last { tree.set(right, to: self.weight(right)) }
      tree.settle(left > 0 ? left : place, place, right < last ? right : place)
    }
  }

  /// What a point weighs between those that are its neighbours now.
  @inline(__always) private func weight(_ place: Int) -> Double {
    let link = links[place]
    return weighting.weight(links[Int(link.before)].point, link.point, links[Int(link.after)].point)
  }
}
