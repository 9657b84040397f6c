/// Which half follows which, so that the halves of each group close to walks that have the group to their left.
struct OutlineWalks {
  /// For each half the one that follows it. Every half follows exactly one.
  let next: [Int32]
  /// For each half the nodes where it begins and ends.
  let ends: [ArcEnds]

  init(_ halves: OutlineHalves, in topology: Topology) {
    let ends = halves.references.map { reference in
      let nodes = topology.nodes[reference.arc]
      return reference.isReversed ? ArcEnds(first: nodes.last, last: nodes.first) : nodes
    }
    // The halves that leave each node, node after node.
    var starts = [Int32](repeating: 0, count: topology.nodeCount + 1)
    for pair in ends { starts[Int(pair.first) + 1] += 1 }
    for node in 0..<topology.nodeCount { starts[node + 1] += starts[node] }
    var places = starts
    var leaving = [Int32](repeating: 0, count: ends.count)
    for half in ends.indices {
      let node = Int(ends[half].first)
      leaving[Int(places[node])] = Int32(half)
      places[node] += 1
    }
    var isTaken = [Bool](repeating: false, count: ends.count)
    next = ends.indices.map { half in
      let node = Int(ends[half].last)
      let around = Int(starts[node])..<Int(starts[node + 1])
      // Along most borders only one goes on.
      if around.count == 1 { return leaving[around.lowerBound] }
      let open = leaving[around].filter {
        halves.groups[Int($0)] == halves.groups[half] && !isTaken[Int($0)]
      }
      func turn(to other: Int32) -> Double {
        topology.clockwiseTurn(from: halves.references[half], to: halves.references[Int(other)])
      }
      // As many halves of a group arrive at a node as leave it, so there is one left for each.
      let following = open.count == 1 ? open[0] : open.min { turn(to: $0) < turn(to: $1) }!
      isTaken[Int(following)] = true
      return following
    }
    self.ends = ends
  }
}

extension Topology {
  /// How far one turns clockwise about the node where a run ends, from the direction one came from to the direction in
  /// which the other run leaves; a measure that grows with the angle from above 0 to 4.
  ///
  /// With the group to the left of each run, the first outline met clockwise bounds the same wedge of the group. So
  /// walks never cross, and squares that touch at a corner are walked one by one.
  /// ```
  ///        ###|
  ///        ###|        one comes from above and turns clockwise over the ### to the run that leaves to the left
  ///     <-----o.....
  ///           :###
  ///           :###
  /// ```
  func clockwiseTurn(from arriving: ArcReference, to leaving: ArcReference) -> Double {
    let came = direction(atEndOf: arriving.reversed), goes = direction(atEndOf: leaving)
    let sine = goes.x * came.y - goes.y * came.x
    let cosine = goes.x * came.x + goes.y * came.y
    let size = abs(sine) + abs(cosine)
    guard size > 0 else { return 4 }
    // Without trigonometry: on the square |x| + |y| = 1 the way along the border grows with the angle.
    let turn = sine >= 0 ? 1 - cosine / size : 3 + cosine / size
    // Straight back is the last resort, not the first choice.
    return turn > 0 ? turn : 4
  }

  /// The direction of the first step of a run.
  private func direction(atEndOf run: ArcReference) -> Point {
    let range = arcs.pointRange(ofArc: run.arc)
    let (here, there) =
      run.isReversed
      ? (range.upperBound - 1, range.upperBound - 2) : (range.lowerBound, range.lowerBound + 1)
    return Point(x: arcs.points[there].x - arcs.points[here].x, y: arcs.points[there].y - arcs.points[here].y)
  }
}
