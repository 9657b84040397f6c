/// The sides of arcs that make the outlines of groups of features: those with the group on one side and not the other.
///
/// A run along an arc is a *half* here; it belongs to the group that lies to its left. Halves are counted: an arc
/// that two overlapping members have on the same side gives two, so that the outlines always close and their areas
/// add up.
struct OutlineHalves {
  /// The runs, by arc.
  private(set) var references: [ArcReference] = []
  /// For each run the group to its left.
  private(set) var groups: [Int32] = []

  /// - Parameter group: for each feature its group; −1 for none.
  init(of topology: Topology, group: [Int32]) {
    let owners = topology.owners
    var next = 0
    for arc in 0..<topology.arcs.count {
      let (leftFeature, rightFeature) = (owners.left[arc], owners.right[arc])
      let left = leftFeature < 0 ? -1 : group[Int(leftFeature)]
      let right = rightFeature < 0 ? -1 : group[Int(rightFeature)]
      guard next < owners.extras.count, owners.extras[next].arc == arc else {
        if left != right { append(arc, left: left, right: right) }
        continue
      }
      var (lefts, rights) = ([left], [right])
      while next < owners.extras.count, owners.extras[next].arc == arc {
        let extra = owners.extras[next]
        if extra.isLeft { lefts.append(group[Int(extra.feature)]) } else { rights.append(group[Int(extra.feature)]) }
        next += 1
      }
      cancel(arc, lefts, rights)
    }
  }

  private mutating func append(_ arc: Int, left: Int32, right: Int32) {
    if left >= 0 {
      references.append(ArcReference(arc: arc))
      groups.append(left)
    }
    if right >= 0 {
      references.append(ArcReference(arc: arc, isReversed: true))
      groups.append(right)
    }
  }

  /// Strikes out one of the left against each equal one of the right, and keeps the rest.
  private mutating func cancel(_ arc: Int, _ lefts: [Int32], _ rights: [Int32]) {
    var remaining = rights
    for left in lefts {
      if let match = remaining.firstIndex(of: left) {
        remaining.remove(at: match)
      } else {
        append(arc, left: left, right: -1)
      }
    }
    for right in remaining { append(arc, left: -1, right: right) }
  }
}
