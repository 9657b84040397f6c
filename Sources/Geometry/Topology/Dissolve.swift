extension Topology {
  /// The outline of each group of features: the arcs that have the group on one side only, put together to polygons.
  ///
  /// Shells run counterclockwise, holes clockwise. A polygon touches itself nowhere: what touches at a point becomes
  /// rings of their own. The signed area of a group is the sum of its members', whatever their faults; where members
  /// overlap along an arc, the overlap stays, as polygons of its own. O(arcs + points) but for holes, which are looked
  /// for among the shells of their group.
  ///
  /// - Parameter groups: for each feature the group it goes into, from 0; `nil` for none.
  /// - Parameter count: how many groups there are; by default one more than the highest in `groups`.
  /// - Returns: a feature per group, in the order of the groups; without polygons where no feature is in the group.
  public func dissolved(by groups: [Int?], count: Int? = nil) -> PolygonLayer {
    let outlines = Outlines(of: self, groups, count: count)
    var ringStarts = [0]
    // All at once: arrays that grow step by step hold up to three times as much meanwhile.
    var points = [Point](roomFor: outlines.rings.runs.reduce(0) { $0 + arcs.pointRange(ofArc: $1.arc).count - 1 })
    for number in outlines.nested.order {
      for run in outlines.rings.runs[outlines.rings.rings[number].runs] { append(run, to: &points) }
      ringStarts.append(points.count)
    }
    return PolygonLayer(
      points: points, ringStarts: ringStarts, polygonStarts: outlines.nested.polygonStarts,
      featureStarts: outlines.nested.featureStarts)
  }

  /// The outline of all features together: the coast of an island country, as one feature.
  public func outline() -> PolygonLayer { dissolved(by: [Int?](repeating: 0, count: featureCount), count: 1) }
}

/// The outlines of groups as rings of runs, with their order in polygons and features.
struct Outlines {
  let rings: OutlineRings
  let nested: NestedOutlines

  init(of topology: Topology, _ groups: [Int?], count: Int?) {
    let groupCount = count ?? (groups.lazy.compactMap { $0 }.max() ?? -1) + 1
    precondition(groups.count == topology.featureCount, "a group or nil per feature")
    precondition(groups.allSatisfy { $0.map((0..<groupCount).contains) ?? true }, "groups are numbered from 0")
    let halves = OutlineHalves(of: topology, group: groups.map { Int32($0 ?? -1) })
    rings = OutlineRings(of: topology, halves, OutlineWalks(halves, in: topology))
    nested = NestedOutlines(rings, of: topology, groupCount: groupCount)
  }
}
