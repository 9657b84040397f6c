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
    return outlines.layer(ofGroups: 0..<outlines.groupCount, in: self)
  }

  /// The outlines of groups some at a time, for whoever asks something of each: all together they are a copy of the polygons.
  ///
  /// - Parameters:
  ///   - groups: as for ``dissolved(by:count:)``, and so the count.
  ///   - most: how many points may come at a time, if it is not a single group that has more.
  ///   - body: is called with some groups that follow each other, and a layer of their outlines.
  public func forEachOutline(
    of groups: [Int?], count: Int, pointsAtOnce most: Int = 1 << 20, _ body: (Range<Int>, PolygonLayer) throws -> Void
  ) rethrows {
    let outlines = Outlines(of: self, groups, count: count)
    var (first, points) = (0, 0)
    for group in 0..<count {
      let own = outlines.pointCount(ofGroups: group..<group + 1, in: self)
      if points > 0, points + own > most {
        try body(first..<group, outlines.layer(ofGroups: first..<group, in: self))
        (first, points) = (group, 0)
      }
      points += own
    }
    if first < count { try body(first..<count, outlines.layer(ofGroups: first..<count, in: self)) }
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

  /// How many groups there are.
  var groupCount: Int { nested.featureStarts.count - 1 }

  /// The numbers of the rings of some groups, polygon by polygon.
  private func rings(ofGroups groups: Range<Int>) -> Range<Int> {
    nested.polygonStarts[
      nested.featureStarts[groups.lowerBound]]..<nested
      .polygonStarts[nested.featureStarts[groups.upperBound]]
  }

  /// How many points the outlines of some groups have.
  func pointCount(ofGroups groups: Range<Int>, in topology: Topology) -> Int {
    rings(ofGroups: groups).reduce(0) { sum, place in
      rings.runs[rings.rings[nested.order[place]].runs].reduce(sum) {
        $0 + topology.arcs.pointRange(ofArc: $1.arc).count - 1
      }
    }
  }

  /// The outlines of some groups as a layer of their own.
  func layer(ofGroups groups: Range<Int>, in topology: Topology) -> PolygonLayer {
    // All at once: arrays that grow step by step hold up to three times as much meanwhile.
    var points = [Point](roomFor: pointCount(ofGroups: groups, in: topology))
    var ringStarts = [0]
    let (ringPlaces, polygons) = (
      rings(ofGroups: groups), nested.featureStarts[groups.lowerBound]...nested.featureStarts[groups.upperBound]
    )
    for place in ringPlaces {
      for run in rings.runs[rings.rings[nested.order[place]].runs] { topology.append(run, to: &points) }
      ringStarts.append(points.count)
    }
    return PolygonLayer(
      points: points, ringStarts: ringStarts,
      polygonStarts: nested.polygonStarts[polygons].map { $0 - ringPlaces.lowerBound },
      featureStarts: nested.featureStarts[groups.lowerBound...groups.upperBound].map { $0 - polygons.lowerBound })
  }
}
