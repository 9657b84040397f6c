/// Outline rings sorted into polygons, a feature per group, polygons in the order in which their shells were found.
func nested(_ outlines: OutlineRings, groupCount: Int) -> PolygonLayer {
  let rings = outlines.rings
  // A ring without area is kept as a shell: nothing is dropped in silence.
  var shells = [[Int]](repeating: [], count: groupCount)
  for (number, ring) in rings.enumerated() where !(ring.area < 0) {
    shells[ring.group].append(number)
  }
  var holes = [[Int]](repeating: [], count: rings.count)
  var search = ShellSearch(outlines)
  for (number, ring) in rings.enumerated() where ring.area < 0 {
    if let shell = search.shell(around: number, among: shells[ring.group]) {
      holes[shell].append(number)
    } else {
      shells[ring.group].append(number)
    }
  }

  var points: [Point] = []
  points.reserveCapacity(outlines.points.count)
  var (ringStarts, polygonStarts, featureStarts) = ([0], [0], [0])
  for group in shells {
    for shell in group {
      for ring in [shell] + holes[shell] {
        points.append(contentsOf: outlines.points[rings[ring].points])
        ringStarts.append(points.count)
      }
      polygonStarts.append(ringStarts.count - 1)
    }
    featureStarts.append(polygonStarts.count - 1)
  }
  return PolygonLayer(
    points: points, ringStarts: ringStarts, polygonStarts: polygonStarts, featureStarts: featureStarts)
}

/// Finds the shell that a hole was cut out of.
private struct ShellSearch {
  let outlines: OutlineRings
  /// The boxes of the shells asked about so far.
  private var boxes: [Int: Box] = [:]

  init(_ outlines: OutlineRings) { self.outlines = outlines }

  /// The smallest of the shells that hold the hole; `nil` when none does.
  mutating func shell(around hole: Int, among shells: [Int]) -> Int? {
    let points = outlines.points[outlines.rings[hole].points]
    guard let box = Box(around: points) else { return nil }
    var smallest: Int?
    for shell in shells where outlines.rings[shell].area > -outlines.rings[hole].area {
      if let smallest, outlines.rings[smallest].area <= outlines.rings[shell].area { continue }
      let outer = boxes[shell] ?? Box(around: outlines.points[outlines.rings[shell].points])!
      boxes[shell] = outer
      guard outer.minX <= box.minX, outer.minY <= box.minY, outer.maxX >= box.maxX, outer.maxY >= box.maxY,
        holds(outlines.points[outlines.rings[shell].points], points)
      else { continue }
      smallest = shell
    }
    return smallest
  }

  /// Whether the inner ring lies inside the outer one, which it does not cross. They may touch, where a point tells
  /// nothing; the first point that does not touch decides.
  private func holds(_ outer: ArraySlice<Point>, _ inner: ArraySlice<Point>) -> Bool {
    for point in inner {
      switch side(of: point, seenFrom: outer) {
      case .inside: return true
      case .outside: return false
      case .border: continue
      }
    }
    return true
  }
}
