extension Topology {
  /// The topology of the outlines of groups of features: what cutting ``dissolved(by:count:)`` into arcs gives, without
  /// going back to vertices. Features are the groups.
  ///
  /// Where nothing ends any more, arcs of this topology are put together to longer ones.
  ///
  /// - Parameters: as for `dissolved`.
  /// - Complexity: O(arcs + points) but for holes.
  public func merged(by groups: [Int?], count: Int? = nil) -> Topology {
    let outlines = Outlines(of: self, groups, count: count)
    let nested = outlines.nested
    var sides = RingSides()
    for feature in 0..<nested.featureStarts.count - 1 {
      for polygon in nested.featureStarts[feature]..<nested.featureStarts[feature + 1] {
        for place in nested.polygonStarts[polygon]..<nested.polygonStarts[polygon + 1] {
          let ring = outlines.rings.rings[nested.order[place]]
          sides.append(
            feature: feature, isCounterclockwise: ring.area >= 0, isShell: place == nested.polygonStarts[polygon])
        }
      }
    }
    let joined = JoinedRuns(outlines, in: self)
    let (nodes, nodeCount) = numbered(joined.ends, vertexCount: joined.vertexCount)
    return Topology(
      arcs: ArcList(points: joined.points, starts: joined.starts), nodes: nodes, nodeCount: nodeCount,
      rings: joined.rings, sides: sides, polygonStarts: nested.polygonStarts, featureStarts: nested.featureStarts,
      faults: nil)
  }
}
