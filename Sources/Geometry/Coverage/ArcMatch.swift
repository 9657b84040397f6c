/// Which arcs of a topology are arcs of an earlier one of the same features, point by point and with the same features on
/// either side.
///
/// Where borders are mended a few arcs change and all others stay; what has been found out about those need not be asked
/// again. Arcs that stay keep their order.
struct ArcMatch {
  /// For each arc the arc that it was before; −1 for what is new.
  let before: [Int32]
  /// For each earlier arc the arc that it is now; −1 for what is gone.
  let now: [Int32]

  /// - Parameter known: for each arc the one that it was, point by point, −1 for what is new; found out when `nil`.
  init(of topology: Topology, in earlier: Topology, before known: [Int32]? = nil) {
    let (owners, before) = (topology.outerFeatures, earlier.outerFeatures)
    func hasSameOwners(_ arc: Int, _ known: Int) -> Bool {
      owners[arc] == before[known] && topology.owners.left[arc] == earlier.owners.left[known]
        && topology.owners.right[arc] == earlier.owners.right[known]
    }
    func isSame(_ arc: Int, _ known: Int) -> Bool {
      topology.arcs.points[topology.arcs.starts[arc]] == earlier.arcs.points[earlier.arcs.starts[known]]
        && hasSameOwners(arc, known) && topology.arcs[arc] == earlier.arcs[known]
    }
    func earlierArc(_ arc: Int, from next: Int) -> Int? {
      if let known { return Int(known[arc]) >= next && hasSameOwners(arc, Int(known[arc])) ? Int(known[arc]) : nil }
      // A few arcs come and go. What is not found again counts as changed, which costs time and nothing else.
      return (next..<min(next + ArcMatch.farthest, earlier.arcs.count)).first { isSame(arc, $0) }
    }
    var matches = [Int32](repeating: -1, count: topology.arcs.count)
    var now = [Int32](repeating: -1, count: earlier.arcs.count)
    var next = 0
    for arc in 0..<topology.arcs.count {
      guard let earlierArc = earlierArc(arc, from: next) else { continue }
      matches[arc] = Int32(earlierArc)
      now[earlierArc] = Int32(arc)
      next = earlierArc + 1
    }
    self.before = matches
    self.now = now
  }

  /// How many earlier arcs are looked through for one.
  private static let farthest = 64

  /// A pair of edges of the earlier topology by the numbers that they have now; `nil` when one of them is of an arc that
  /// is gone.
  func pair(_ pair: ArcChains.EdgePair, from earlier: ArcList, to arcs: ArcList) -> ArcChains.EdgePair? {
    let (arc, other) = (Int(now[pair.arc]), Int(now[pair.other]))
    guard arc >= 0, other >= 0 else { return nil }
    return ArcChains.EdgePair(
      arc: arc, other: other, edge: pair.edge - earlier.starts[pair.arc] + arcs.starts[arc],
      otherEdge: pair.otherEdge - earlier.starts[pair.other] + arcs.starts[other])
  }
}

extension Topology {
  /// For each arc the one feature on it where it is an outer one; −1 for shared arcs and for those with too many owners.
  var outerFeatures: [Int32] {
    var outer = (0..<arcs.count).map { arc in
      owners.left[arc] < 0 ? owners.right[arc] : owners.right[arc] < 0 ? owners.left[arc] : -1
    }
    for extra in owners.extras { outer[extra.arc] = -1 }
    return outer
  }
}
