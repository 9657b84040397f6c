extension Topology {
  /// The rings put together again from their arcs.
  ///
  /// For an untouched topology these are the rings it was made from, but that they may begin at another point and that
  /// no point is directly repeated; with simplified arcs they are the simplified rings.
  public func rejoined() -> PolygonLayer {
    var starts = [0]
    starts.reserveCapacity(ringCount + 1)
    for ring in 0..<ringCount {
      let size = arcs(ofRing: ring).reduce(0) { $0 + arcs.pointRange(ofArc: $1.arc).count - 1 }
      starts.append(starts[ring] + size)
    }
    let count = starts[ringCount]
    let points = [Point](unsafeUninitializedCapacity: count) { buffer, done in
      preferLargePages(UnsafeMutableRawBufferPointer(buffer))
      arcs.points.withUnsafeBufferPointer { points in
        var place = 0
        for ring in 0..<ringCount {
          for reference in arcs(ofRing: ring) {
            var range = arcs.pointRange(ofArc: reference.arc)
            if reference.isReversed {
              range = range.dropFirst()
              for index in range.reversed() {
                buffer.initializeElement(at: place, to: points[index])
                place += 1
              }
            } else {
              for index in range.dropLast() {
                buffer.initializeElement(at: place, to: points[index])
                place += 1
              }
            }
          }
        }
      }
      done = count
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
