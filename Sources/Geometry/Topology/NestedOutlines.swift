/// Outline rings sorted into polygons, a feature per group, polygons in the order in which their shells were found.
struct NestedOutlines {
  /// The numbers of the rings, polygon by polygon, shells first.
  private(set) var order: [Int] = []
  private(set) var polygonStarts = [0]
  private(set) var featureStarts = [0]

  init(_ outlines: OutlineRings, of topology: Topology, groupCount: Int) {
    let rings = outlines.rings
    // A ring without area is kept as a shell: nothing is dropped in silence.
    var shells = [[Int]](repeating: [], count: groupCount)
    for (number, ring) in rings.enumerated() where !(ring.area < 0) {
      shells[ring.group].append(number)
    }
    var holes: [Int: [Int]] = [:]
    var search = ShellSearch(outlines, of: topology)
    for (number, ring) in rings.enumerated() where ring.area < 0 {
      if let shell = search.shell(around: number, among: shells[ring.group]) {
        holes[shell, default: []].append(number)
      } else {
        shells[ring.group].append(number)
      }
    }
    order.reserveCapacity(rings.count)
    for group in shells {
      for shell in group {
        order.append(shell)
        order.append(contentsOf: holes[shell] ?? [])
        polygonStarts.append(order.count)
      }
      featureStarts.append(polygonStarts.count - 1)
    }
  }
}

/// Finds the shell that a hole was cut out of.
private struct ShellSearch {
  let outlines: OutlineRings
  let topology: Topology
  /// The points and boxes of the shells asked about so far.
  private var known: [Int: (points: [Point], box: Box)] = [:]

  init(_ outlines: OutlineRings, of topology: Topology) {
    self.outlines = outlines
    self.topology = topology
  }

  /// The smallest of the shells that hold the hole; `nil` when none does.
  mutating func shell(around hole: Int, among shells: [Int]) -> Int? {
    let points = points(ofRing: hole)
    guard let box = Box(around: points) else { return nil }
    var smallest: Int?
    for shell in shells where outlines.rings[shell].area > -outlines.rings[hole].area {
      if let smallest, outlines.rings[smallest].area <= outlines.rings[shell].area { continue }
      let (outer, outerBox) = shellPoints(shell)
      guard outerBox.minX <= box.minX, outerBox.minY <= box.minY, outerBox.maxX >= box.maxX, outerBox.maxY >= box.maxY,
        holds(outer[...], points[...])
      else { continue }
      smallest = shell
    }
    return smallest
  }

  private func points(ofRing ring: Int) -> [Point] { topology.points(along: outlines.runs[outlines.rings[ring].runs]) }

  private mutating func shellPoints(_ shell: Int) -> (points: [Point], box: Box) {
    if let known = known[shell] { return known }
    let points = points(ofRing: shell)
    let box = Box(around: points) ?? Box(minX: 0, minY: 0, maxX: 0, maxY: 0)
    known[shell] = (points, box)
    return (points, box)
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
