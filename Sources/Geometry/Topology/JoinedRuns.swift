/// The runs of outline rings joined to arcs that reach from junction to junction: as ``CutRings``, with runs along arcs in
/// the place of steps between vertices.
///
/// Of two runs that leave a node no two begin with the same step, so that a run tells its next vertex.
struct JoinedRuns {
  /// The arcs as points, both ends included.
  private(set) var points: [Point]
  private(set) var starts = [0]
  /// For each arc the places where it begins and ends, and a number above all of those.
  private(set) var ends: [ArcEnds] = []
  private(set) var vertexCount: Int
  /// The references of every ring, in the order of the nested outlines.
  private(set) var rings = RingReferences()

  private let topology: Topology
  /// For each run, by ``number(of:)``, the arc that begins with it; −1 for none.
  private var arcOfRun: [Int32]

  init(_ outlines: Outlines, in topology: Topology) {
    self.topology = topology
    arcOfRun = [Int32](repeating: -1, count: 2 * topology.arcs.count)
    vertexCount = topology.nodeCount
    points = [Point](roomFor: topology.arcs.points.count)
    let isJunction = nodeJunctions(of: outlines, in: topology)
    var cuts: [Int] = []
    for ring in outlines.nested.order {
      let runs = outlines.rings.runs[outlines.rings.rings[ring].runs]
      cuts.removeAll(keepingCapacity: true)
      for index in runs.indices where isJunction[Int(topology.start(of: runs[index]))] { cuts.append(index) }
      if cuts.isEmpty {
        addClosed(runs)
      } else {
        for (place, cut) in cuts.enumerated() {
          add(from: cut, to: place + 1 < cuts.count ? cuts[place + 1] : cuts[0], in: runs)
        }
      }
      rings.endRing()
    }
  }

  /// Adds the arc from one run up to another, which lies behind it or is the first one of the ring again.
  private mutating func add(from begin: Int, to end: Int, in runs: ArraySlice<ArcReference>) {
    let last = end > runs.startIndex ? end - 1 : runs.endIndex - 1
    let (first, final) = (runs[begin], runs[last])
    let (start, finish) = (topology.start(of: first), topology.start(of: final.reversed))
    let isReversed =
      start == finish
      ? topology.point(1, of: final.reversed) < topology.point(1, of: first)
      : topology.point(0, of: final.reversed) < topology.point(0, of: first)
    let key = number(of: isReversed ? final.reversed : first)
    if arcOfRun[key] < 0 {
      arcOfRun[key] = Int32(ends.count)
      ends.append(isReversed ? ArcEnds(first: finish, last: start) : ArcEnds(first: start, last: finish))
      var index = isReversed ? last : begin
      while true {
        topology.append(isReversed ? runs[index].reversed : runs[index], to: &points)
        if index == (isReversed ? begin : last) { break }
        index = isReversed ? runs.before(index) : runs.following(index)
      }
      points.append(topology.point(0, of: isReversed ? first : final.reversed))
      starts.append(points.count)
    }
    rings.append(ArcReference(arc: Int(arcOfRun[key]), isReversed: isReversed))
  }

  /// Adds the arc of a ring without junctions, opened at its lowest point.
  private mutating func addClosed(_ runs: ArraySlice<ArcReference>) {
    guard !runs.isEmpty else { return }
    let ring = topology.points(along: runs)
    let lowest = ring.indices.min { ring[$0] < ring[$1] } ?? 0
    let (before, after) = (
      ring[lowest > 0 ? lowest - 1 : ring.count - 1], ring[lowest + 1 < ring.count ? lowest + 1 : 0]
    )
    let isReversed = before < after
    // The run that leaves the lowest point tells the ring, since no other ring has any of its runs.
    let (holder, isAtStart) = topology.run(holding: lowest, in: runs)
    let arriving = isAtStart ? runs.before(holder) : holder
    let key = number(of: isReversed ? runs[arriving].reversed : runs[holder])
    if arcOfRun[key] < 0 {
      arcOfRun[key] = Int32(ends.count)
      ends.append(ArcEnds(first: Int32(vertexCount), last: Int32(vertexCount)))
      vertexCount += 1
      if isReversed {
        points.append(contentsOf: ring[...lowest].reversed())
        points.append(contentsOf: ring[(lowest + 1)...].reversed())
      } else {
        points.append(contentsOf: ring[lowest...])
        points.append(contentsOf: ring[..<lowest])
      }
      points.append(ring[lowest])
      starts.append(points.count)
    }
    rings.append(ArcReference(arc: Int(arcOfRun[key]), isReversed: isReversed))
  }

  private func number(of run: ArcReference) -> Int { 2 * run.arc + (run.isReversed ? 1 : 0) }
}

/// For each node whether arcs end there: whether two rings go through it by different runs. See ``junctions(of:_:)``.
private func nodeJunctions(of outlines: Outlines, in topology: Topology) -> [Bool] {
  var isJunction = [Bool](repeating: false, count: topology.nodeCount)
  var lower = [Int32](repeating: -1, count: topology.nodeCount)
  var higher = lower
  func number(_ run: ArcReference) -> Int32 { Int32(2 * run.arc + (run.isReversed ? 1 : 0)) }
  for ring in outlines.nested.order {
    let runs = outlines.rings.runs[outlines.rings.rings[ring].runs]
    guard var before = runs.last else { continue }
    for run in runs {
      let node = Int(topology.start(of: run))
      let (back, on) = (number(before.reversed), number(run))
      let (low, high) = back < on ? (back, on) : (on, back)
      if lower[node] < 0 {
        (lower[node], higher[node]) = (low, high)
        if low == high { isJunction[node] = true }
      } else if lower[node] != low || higher[node] != high {
        isJunction[node] = true
      }
      before = run
    }
  }
  return isJunction
}

extension Topology {
  /// The node that a run leaves.
  fileprivate func start(of run: ArcReference) -> Int32 { run.isReversed ? nodes[run.arc].last : nodes[run.arc].first }

  /// A point of a run by its place on the way.
  fileprivate func point(_ place: Int, of run: ArcReference) -> Point {
    let range = arcs.pointRange(ofArc: run.arc)
    return arcs.points[run.isReversed ? range.upperBound - 1 - place : range.lowerBound + place]
  }

  /// The place of the run of a ring that a point lies on, by the point's place among those of the ring, and whether the
  /// run begins with it.
  fileprivate func run(holding place: Int, in runs: ArraySlice<ArcReference>) -> (index: Int, isAtStart: Bool) {
    var left = place
    for index in runs.indices {
      let count = arcs.pointRange(ofArc: runs[index].arc).count - 1
      if left < count { return (index, left == 0) }
      left -= count
    }
    return (runs.startIndex, true)
  }
}

extension ArraySlice {
  fileprivate func following(_ index: Int) -> Int { index + 1 < endIndex ? index + 1 : startIndex }
  fileprivate func before(_ index: Int) -> Int { index > startIndex ? index - 1 : endIndex - 1 }
}
