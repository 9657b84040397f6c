extension Topology {
  /// Calls the body with each point of a run but for the last, which the next run begins with.
  @inline(__always) func forEachPoint(of run: ArcReference, _ body: (Point) -> Void) {
    let range = arcs.pointRange(ofArc: run.arc)
    if run.isReversed {
      var index = range.upperBound - 1
      while index > range.lowerBound {
        body(arcs.points[index])
        index -= 1
      }
    } else {
      for index in range.lowerBound..<range.upperBound - 1 { body(arcs.points[index]) }
    }
  }

  /// The points of runs that close to a ring.
  func points(along runs: ArraySlice<ArcReference>) -> [Point] {
    var points: [Point] = []
    for run in runs { append(run, to: &points) }
    return points
  }

  /// For each feature the smallest rectangle around it; `nil` for one without points. O(points of the arcs).
  public func featureBoxes() -> [Box?] {
    let boxes = (0..<arcs.count).map { Box(around: arcs[$0]) }
    return (0..<featureCount).map { feature in
      var all: Box?
      for ring in rings(ofFeature: feature) {
        for run in arcs(ofRing: ring) {
          if let box = boxes[run.arc] { all = all?.union(box) ?? box }
        }
      }
      return all
    }
  }

  /// The rectangle around runs that close to a ring.
  func box(along runs: ArraySlice<ArcReference>) -> Box {
    runs.reduce(nil) { (found: Box?, run) in
      Box(around: arcs[run.arc]).map { found?.union($0) ?? $0 } ?? found
    } ?? Box(minX: 0, minY: 0, maxX: 0, maxY: 0)
  }

  /// The area inside runs that close to a ring, positive when they run counterclockwise; what ``signedArea(of:)`` says of
  /// their points, to the last bit.
  func signedArea(along runs: ArraySlice<ArcReference>) -> Double {
    guard let first = runs.first else { return 0 }
    let start = arcs.pointRange(ofArc: first.arc)
    let origin = arcs.points[first.isReversed ? start.upperBound - 1 : start.lowerBound]
    var previous = origin
    var doubled = 0.0
    for run in runs {
      forEachPoint(of: run) { point in
        doubled += (previous.x - origin.x) * (point.y - origin.y) - (point.x - origin.x) * (previous.y - origin.y)
        previous = point
      }
    }
    return doubled / 2
  }
}
