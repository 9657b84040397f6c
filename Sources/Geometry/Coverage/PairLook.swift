/// The look at two edges that come near each other: whether they run along each other, or meet as they should not.
struct PairLook: Sendable {
  /// What two edges are found to do.
  struct Finding: Sendable {
    let pair: ArcChains.EdgePair
    /// The stretch that they run along each other, or the corner that reaches a hair over another's border; `nil` where they
    /// only meet.
    let stretch: EdgeStretch?
    /// Whether they meet where neither has an end.
    let isMeeting: Bool
  }

  private let points: [Point]
  private let owners: ArcOwners
  /// For each arc the one feature on it where it is an outer one; −1 for others.
  private let outer: [Int32]
  private let tolerance: Double
  private let measure: GroundMeasure

  init(_ topology: Topology, _ outer: [Int32], within tolerance: Double, on measure: GroundMeasure) {
    points = topology.arcs.points
    owners = topology.owners
    self.outer = outer
    self.tolerance = tolerance
    self.measure = measure
  }

  /// What the two do; `nil` when nothing.
  func finding(_ pair: ArcChains.EdgePair) -> Finding? {
    let (a, b) = (points[pair.edge], points[pair.edge + 1])
    let (c, d) = (points[pair.otherEdge], points[pair.otherEdge + 1])
    let (feature, other) = (outer[pair.arc], outer[pair.other])
    let areOuter = feature >= 0 && other >= 0
    if areOuter {
      if feature == other { return nil }
      if liesOnOtherSides(pair), let stretch = EdgeStretch(a, b, beside: c, d, within: tolerance, on: measure) {
        return Finding(pair: pair, stretch: stretch, isMeeting: false)
      }
    }
    guard meet(a, b, c, d) else { return nil }
    // A corner that reaches a hair over another's border; corners that touch it are as they may be.
    let corner = areOuter ? EdgeStretch(corner: a, b, over: c, d, within: tolerance, on: measure) : nil
    return Finding(pair: pair, stretch: corner, isMeeting: true)
  }

  /// Whether the features of two outer edges lie on different sides of them, as on a border; those on the same side overlap.
  private func liesOnOtherSides(_ pair: ArcChains.EdgePair) -> Bool {
    let (a, b) = (points[pair.edge], points[pair.edge + 1])
    let (c, d) = (points[pair.otherEdge], points[pair.otherEdge + 1])
    let isAlong = (b.x - a.x) * (d.x - c.x) + (b.y - a.y) * (d.y - c.y) > 0
    return isAlong == ((owners.left[pair.arc] < 0) != (owners.left[pair.other] < 0))
  }
}
