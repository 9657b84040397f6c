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
    // Of few groups that have holes; a shell that is a hole of no other is none for the holes behind it.
    var searches: [Int: ShellSearch] = [:]
    for (number, ring) in rings.enumerated() where ring.area < 0 {
      let shell = searches[ring.group, default: ShellSearch(outlines, of: topology, among: shells[ring.group])]
        .shell(around: number)
      if let shell {
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

/// Finds the shell of a group that a hole was cut out of: by boxes in a grid, the smallest first.
private struct ShellSearch {
  let outlines: OutlineRings
  let topology: Topology
  let shells: [Int]
  private let boxes: [Box]
  private let grid: CellGrid
  /// The points of the shells asked about so far.
  private var known: [Int: [Point]] = [:]

  init(_ outlines: OutlineRings, of topology: Topology, among shells: [Int]) {
    self.outlines = outlines
    self.topology = topology
    self.shells = shells
    boxes = shells.map { topology.box(along: outlines.runs[outlines.rings[$0].runs]) }
    let extent = boxes.dropFirst().reduce(boxes.first) { $0?.union($1) }
    var grid = CellGrid(over: extent ?? Box(minX: 0, minY: 0, maxX: 0, maxY: 0), cells: shells.count)
    for (place, box) in boxes.enumerated() { grid.insert(place, box) }
    self.grid = grid
  }

  /// The smallest of the shells that hold the hole; `nil` when none does.
  mutating func shell(around hole: Int) -> Int? {
    let points = points(ofRing: hole)
    guard let box = Box(around: points) else { return nil }
    var candidates: [Int] = []
    // A corner lies in one cell, and so is every shell found once.
    grid.search(Box(minX: box.minX, minY: box.minY, maxX: box.minX, maxY: box.minY)) { place in
      if outlines.rings[shells[place]].area > -outlines.rings[hole].area, boxes[place].holds(box) {
        candidates.append(place)
      }
      return true
    }
    candidates.sort { (outlines.rings[shells[$0]].area, $0) < (outlines.rings[shells[$1]].area, $1) }
    for place in candidates where holds(shellPoints(shells[place])[...], points[...]) { return shells[place] }
    return nil
  }

  private func points(ofRing ring: Int) -> [Point] { topology.points(along: outlines.runs[outlines.rings[ring].runs]) }

  private mutating func shellPoints(_ shell: Int) -> [Point] {
    if let known = known[shell] { return known }
    let points = points(ofRing: shell)
    known[shell] = points
    return points
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
