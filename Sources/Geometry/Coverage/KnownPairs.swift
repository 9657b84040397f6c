/// What an earlier look at a topology has found, as far as it still holds, and which arcs have changed since.
struct KnownPairs {
  /// The pairs of edges that were found, both of arcs that have not changed, by their numbers now.
  let pairs: [ArcChains.EdgePair]
  /// For each arc whether it has changed.
  let isChanged: [Bool]
  /// How many have changed.
  let changedCount: Int

  /// - Parameter before: for each arc the one that it was, point by point, −1 for those of which that is not known; found out
  ///   when `nil`.
  init(_ known: [ArcChains.EdgePair], of earlier: Topology, now topology: Topology, before: [Int32]? = nil) {
    let match = ArcMatch(of: topology, in: earlier, before: before)
    pairs = known.compactMap { match.pair($0, from: earlier.arcs, to: topology.arcs) }
    isChanged = match.before.map { $0 < 0 }
    changedCount = isChanged.count { $0 }
  }

  /// For each feature whether an arc of it has changed.
  func changedFeatures(of topology: Topology) -> [Bool] {
    var features = [Bool](repeating: false, count: topology.featureCount)
    for ring in 0..<topology.ringCount where topology.rings[ring].contains(where: { isChanged[$0.arc] }) {
      features[topology.sides.feature[ring]] = true
    }
    return features
  }

  /// For each arc whether it comes as near to one that has changed as the tolerance, by boxes; those are among them.
  ///
  /// - Parameter arcBoxes: the box of each arc.
  func arcsNearby(_ arcBoxes: [Box], within tolerance: Double, on measure: GroundMeasure) -> [Bool] {
    let boxes = isChanged.indices.filter { isChanged[$0] }.map { arc -> Box in
      let scale = measure.scales(in: arcBoxes[arc]).least
      // As ``ArcChains`` reaches: what is near need not lie at the same latitude.
      return arcBoxes[arc].expanded(
        by: ArcChains.Reach(east: 1.001 * tolerance / scale.east, north: 1.001 * tolerance / scale.north))
    }
    guard let extent = boxes.dropFirst().reduce(boxes.first, { $0?.union($1) }) else { return isChanged }
    var grid = CellGrid(over: extent, cells: boxes.count)
    for (number, box) in boxes.enumerated() { grid.insert(number, box) }
    return isChanged.indices.map { arc in
      let box = arcBoxes[arc]
      guard !isChanged[arc], extent.intersects(box) else { return isChanged[arc] }
      var isNear = false
      grid.search(box) { number in
        isNear = boxes[number].intersects(box)
        return !isNear
      }
      return isNear
    }
  }
}
