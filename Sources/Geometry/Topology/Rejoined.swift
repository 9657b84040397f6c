extension Topology {
  /// The rings put together again from their arcs.
  ///
  /// For an untouched topology these are the rings it was made from, but that they may begin at another point and that
  /// no point is directly repeated; with simplified arcs they are the simplified rings.
  public func rejoined() -> PolygonLayer {
    var points: [Point] = []
    points.reserveCapacity(2 * arcs.points.count)
    var starts = [0]
    starts.reserveCapacity(ringCount + 1)
    for ring in 0..<ringCount {
      for reference in arcs(ofRing: ring) { append(reference, to: &points) }
      starts.append(points.count)
    }
    return PolygonLayer(
      points: points, ringStarts: starts, polygonStarts: polygonStarts, featureStarts: featureStarts)
  }

  /// Adds the points of a run but for the last, which the next run begins with.
  func append(_ reference: ArcReference, to points: inout [Point]) {
    let range = arcs.pointRange(ofArc: reference.arc)
    if reference.isReversed {
      for index in range.dropFirst().reversed() { points.append(arcs.points[index]) }
    } else {
      points.append(contentsOf: arcs.points[range.dropLast()])
    }
  }
}
