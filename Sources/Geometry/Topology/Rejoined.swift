extension Topology {
  /// The rings put together again from their arcs.
  ///
  /// For an untouched topology these are the rings it was made from, but that they may begin at another point and that
  /// no point is directly repeated; with simplified arcs they are the simplified rings.
  public func rejoined() -> PolygonLayer {
    let (points, starts) = joined(0..<ringCount)
    return PolygonLayer(
      points: points, ringStarts: starts, polygonStarts: polygonStarts, featureStarts: featureStarts)
  }

  /// The rings of some of the polygons put together again; features keep their numbers.
  public func rejoined(keeping isWanted: (_ polygon: Int) -> Bool) -> PolygonLayer {
    var rings: [Int] = []
    var (polygons, features) = ([0], [0])
    for feature in 0..<featureCount {
      for polygon in featureStarts[feature]..<featureStarts[feature + 1] where isWanted(polygon) {
        rings.append(contentsOf: polygonStarts[polygon]..<polygonStarts[polygon + 1])
        polygons.append(rings.count)
      }
      features.append(polygons.count - 1)
    }
    let (points, starts) = joined(rings)
    return PolygonLayer(points: points, ringStarts: starts, polygonStarts: polygons, featureStarts: features)
  }

  /// The points of some rings, ring after ring, and where each begins.
  private func joined(_ rings: some Collection<Int>) -> (points: [Point], starts: [Int]) {
    var starts = [0]
    starts.reserveCapacity(rings.count + 1)
    for ring in rings {
      let size = arcs(ofRing: ring).reduce(0) { $0 + arcs.pointRange(ofArc: $1.arc).count - 1 }
      starts.append(starts[starts.count - 1] + size)
    }
    let count = starts[starts.count - 1]
    let points = [Point](unsafeUninitializedCapacity: count) { buffer, done in
      preferLargePages(UnsafeMutableRawBufferPointer(buffer))
      arcs.points.withUnsafeBufferPointer { points in
        var place = 0
        for ring in rings {
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
    return (points, starts)
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
