extension Topology {
  /// The topology of polygons of which only a few vertices have changed: what cutting all of them anew gives.
  ///
  /// Arcs that nothing has changed on are cut as if they had no more than their first and last two points, and get the
  /// others back; all that decides where arcs begin and end, and which way they run, is at their ends. O(points) with
  /// next to nothing done for each, and O(arcs).
  ///
  /// - Parameters:
  ///   - corners: the point that each ring of the polygons began with.
  ///   - after: the polygons with the change.
  func patched(_ change: BorderChange, from corners: [Point?], to after: PolygonLayer) -> Topology {
    guard let patch = ArcPatch(self, change, from: corners, to: after) else { return Topology(after) }
    var cut = RingCutting(points: patch.points, ringStarts: patch.ringStarts)
    // Where rings have lost their last junction they open at a point that the patch may lack.
    for ring in 0..<rings.count where rings[ring].count > 1 && cut.isUncut(ring) { return Topology(after) }
    cut.arcs = patch.filled(cut.arcs)
    cut.hasRepeats = (0..<after.ringCount).map { after.hasRepeats(ofRing: $0) }
    return Topology(after, cut: cut)
  }
}

/// The rings of a topology with a change, most points of the arcs that stay left out.
private struct ArcPatch {
  private(set) var points: [Point] = []
  private(set) var ringStarts = [0]
  /// Where points were left out, by the bits of the two before and behind: the places of all of these among those of the
  /// arcs.
  private var gaps: [UInt64: Range<Int>] = [:]
  /// The arcs with something changed, as they are now, with the new place of each point that they had.
  private var edited: [Int: (points: [Point], places: [Int])] = [:]
  private let arcs: ArcList

  /// - Returns: `nil` where so much changes that cutting all anew is no more work, or rings are not as they were.
  init?(_ topology: Topology, _ change: BorderChange, from corners: [Point?], to after: PolygonLayer) {
    arcs = topology.arcs
    let places = change.places
    let sieve = PlaceSieve(places)
    var editedCount = 0
    for arc in 0..<arcs.count {
      let range = arcs.pointRange(ofArc: arc)
      let isTouched = range.contains { sieve.letsThrough(arcs.points[$0]) && places.contains(arcs.points[$0]) }
      if isTouched || topology.isClosed(arc: arc) && !isOpenedAtLowest(range) {
        edit(arc, range, change)
        editedCount += range.count
        if editedCount > arcs.points.count / 4 { return nil }
      } else if range.count > 4 {
        let (first, last) = (range.lowerBound + 1, range.upperBound - 2)
        // Two pairs with the same bits are next to impossible; all is cut anew then.
        guard gaps.updateValue(first..<last + 1, forKey: ArcPatch.bits(arcs.points[first], arcs.points[last])) == nil
        else {
          return nil
        }
      }
    }
    for ring in 0..<topology.ringCount {
      let runs = topology.rings[ring]
      if let last = runs.last {
        guard let start = start(at: corners[ring], on: last) else { return nil }
        // The last run goes on behind the point that the ring begins with.
        if start > 0 { append(last, from: start) }
        for run in runs.dropLast() { append(run) }
        append(last, upTo: start > 0 ? start : nil)
      } else {
        points.append(contentsOf: after.points(ofRing: ring))
      }
      ringStarts.append(points.count)
    }
  }

  /// The arcs with the points that were left out.
  func filled(_ cut: ArcList) -> ArcList {
    var all = [Point](roomFor: arcs.points.count + points.count)
    var starts = [0]
    starts.reserveCapacity(cut.count + 1)
    for arc in 0..<cut.count {
      let range = cut.pointRange(ofArc: arc)
      for place in range.dropLast() {
        let (from, to) = (cut.points[place], cut.points[place + 1])
        all.append(from)
        // Nearly all arcs are whole ones, with a gap in their middle.
        guard range.count != 4 || place == range.lowerBound + 1, let gap = gap(from, to) else { continue }
        let inner = arcs.points[gap.dropFirst().dropLast()]
        if arcs.points[gap.lowerBound] == from {
          all.append(contentsOf: inner)
        } else {
          all.append(contentsOf: inner.reversed())
        }
      }
      all.append(cut.points[range.upperBound - 1])
      starts.append(all.count)
    }
    return ArcList(points: all, starts: starts)
  }

  /// What was left out between two points; `nil` when nothing.
  private func gap(_ from: Point, _ to: Point) -> Range<Int>? {
    guard let gap = gaps[ArcPatch.bits(from, to)] else { return nil }
    let (first, last) = (arcs.points[gap.lowerBound], arcs.points[gap.upperBound - 1])
    return first == from && last == to || first == to && last == from ? gap : nil
  }

  /// The same for two points in either order.
  private static func bits(_ a: Point, _ b: Point) -> UInt64 {
    func mixed(_ point: Point) -> UInt64 {
      (point.x.bitPattern &* 0x9E37_79B9_7F4A_7C15 ^ point.y.bitPattern) &* 0xC2B2_AE3D_27D4_EB4F
    }
    return mixed(a) &+ mixed(b)
  }

  private func isOpenedAtLowest(_ range: Range<Int>) -> Bool {
    !range.contains { arcs.points[$0] < arcs.points[range.lowerBound] }
  }

  private mutating func edit(_ arc: Int, _ range: Range<Int>, _ change: BorderChange) {
    var changed: [Point] = []
    var places: [Int] = []
    for index in range {
      places.append(changed.count)
      changed.append(change.place(of: arcs.points[index]))
      if index + 1 < range.upperBound { changed += change.chain(arcs.points[index], arcs.points[index + 1]) }
    }
    edited[arc] = (changed, places)
  }

  /// How far along its last run a ring begins, by the place among the points of the run as it is now; 0 where it begins with
  /// its first run, and for runs without a change, in which no arc can begin; `nil` where it begins nowhere on it.
  private func start(at corner: Point?, on last: ArcReference) -> Int? {
    guard let arc = edited[last.arc], let corner else { return 0 }
    let own = Array(arcs[last.arc])
    guard let place = own.firstIndex(of: corner) else { return nil }
    // At an end of the run lies the start of another.
    guard place > 0, place < own.count - 1 else { return 0 }
    return last.isReversed ? arc.points.count - 1 - arc.places[place] : arc.places[place]
  }

  /// Adds the points of a run from one place to another, but for the one at the end.
  private mutating func append(_ run: ArcReference, from start: Int = 0, upTo end: Int? = nil) {
    let all: [Point]
    if let edited = edited[run.arc] {
      all = edited.points
    } else {
      let range = arcs.pointRange(ofArc: run.arc)
      all =
        range.count > 4
        ? [range.lowerBound, range.lowerBound + 1, range.upperBound - 2, range.upperBound - 1].map { arcs.points[$0] }
        : Array(arcs[run.arc])
    }
    let chosen = start..<(end ?? all.count - 1)
    for place in chosen { points.append(run.isReversed ? all[all.count - 1 - place] : all[place]) }
  }
}

extension RingCutting {
  /// Whether a ring is one closed arc.
  fileprivate func isUncut(_ ring: Int) -> Bool {
    guard rings[ring].count == 1, let run = rings[ring].first else { return false }
    return nodes[run.arc].first == nodes[run.arc].last
  }
}

extension PolygonLayer {
  /// Whether a point of a ring is the one before it.
  fileprivate func hasRepeats(ofRing ring: Int) -> Bool {
    let range = pointRange(ofRing: ring)
    guard range.count > 1, var previous = range.last.map({ points[$0] }) else { return false }
    for index in range {
      if points[index] == previous { return true }
      previous = points[index]
    }
    return false
  }
}
