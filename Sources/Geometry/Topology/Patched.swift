/// The topology of polygons of which a few vertices have changed, with where its arcs come from.
struct PatchedTopology {
  let topology: Topology
  /// For each arc the arc that it was before the change, −1 for what is new; `nil` where all was cut anew, and nobody knows.
  let before: [Int32]?
}

extension Topology {
  /// The topology of polygons of which only a few vertices have changed: what cutting all of them anew gives.
  ///
  /// Whether arcs end at a place depends on nothing but the places next to it. So only rings that come to an end of an arc
  /// with a change are cut anew; all others walk the arcs that they walked. O(arcs), and a move of the points: this topology
  /// is left without the points of its arcs, unless all was cut anew.
  ///
  /// - Parameters:
  ///   - touched: the arcs with a vertex at a place where something changes, or where something changed comes to.
  ///   - after: the polygons with the change.
  mutating func patch(_ touched: Set<Int>, to after: PolygonLayer) -> PatchedTopology {
    let cut = RecutRings(of: self, touched, in: after)
    guard let cut else { return PatchedTopology(topology: Topology(after), before: nil) }
    let points = arcs.givenUpPoints()
    var patch = ArcPatch(of: self, cut)
    for ring in 0..<ringCount { patch.append(ring) }
    return patch.patched(points, to: after)
  }
}

/// The references of all rings, without the points of the earlier arcs; the arcs numbered in the order in which they first come.
private struct ArcPatch {
  private let topology: Topology
  private let cut: RecutRings
  private var rings = RingReferences()
  /// For each earlier arc, and behind them for each arc that was cut anew, its number now; −1 for those not met yet.
  private var numbers: [Int32]
  /// For each arc the earlier arc, or the one that was cut anew, counted on behind those.
  private var sources: [Int32] = []

  init(of topology: Topology, _ cut: RecutRings) {
    self.topology = topology
    self.cut = cut
    numbers = [Int32](repeating: -1, count: topology.arcs.count + cut.cutting.arcs.count)
    sources.reserveCapacity(numbers.count)
  }

  mutating func append(_ ring: Int) {
    if let own = cut.place(ofRing: ring) {
      for reference in cut.cutting.rings[own] {
        let known = cut.earlier[reference.arc]
        append(known >= 0 ? Int(known) : topology.arcs.count + reference.arc, reference)
      }
    } else {
      for reference in topology.rings[ring] { append(reference.arc, reference) }
    }
    rings.endRing()
  }

  private mutating func append(_ source: Int, _ reference: ArcReference) {
    if numbers[source] < 0 {
      numbers[source] = Int32(sources.count)
      sources.append(Int32(source))
    }
    rings.append(ArcReference(arc: Int(numbers[source]), isReversed: reference.isReversed))
  }

  /// - Parameter earlier: the points of the earlier arcs.
  func patched(_ earlier: consuming [Point], to after: PolygonLayer) -> PatchedTopology {
    let earlierCount = topology.arcs.count
    var starts = [0]
    starts.reserveCapacity(sources.count + 1)
    var pieces: [MovedPieces.Piece] = []
    pieces.reserveCapacity(sources.count)
    for source in sources.lazy.map(Int.init) {
      let isEarlier = source < earlierCount
      let range =
        isEarlier
        ? topology.arcs.pointRange(ofArc: source) : cut.cutting.arcs.pointRange(ofArc: source - earlierCount)
      pieces.append(MovedPieces.Piece(isNew: !isEarlier, from: range.lowerBound, count: range.count))
      starts.append(starts[starts.count - 1] + range.count)
    }
    let points = MovedPieces(pieces).moved(consume earlier, adding: cut.cutting.arcs.points)
    let ends = cut.ends(following: topology.nodes)
    let (nodes, nodeCount) = numbered(
      sources.map { ends.arcs[Int($0)] }, vertexCount: topology.nodeCount + ends.newCount)
    let arcs = ArcList(points: points, starts: starts)
    let sizes = (0..<rings.count).map { ring in
      cut.place(ofRing: ring).map { cut.cutting.sizes[$0] }
        ?? rings[ring].reduce(0) { $0 + arcs.pointRange(ofArc: $1.arc).count - 1 }
    }
    let hasRepeats = (0..<rings.count).map { ring in
      cut.place(ofRing: ring).map { cut.cutting.hasRepeats[$0] }
        ?? (sizes[ring] < after.pointRange(ofRing: ring).count)
    }
    let cutting = RingCutting(
      arcs: arcs, rings: rings, nodes: nodes, nodeCount: nodeCount, hasRepeats: hasRepeats, sizes: sizes)
    return PatchedTopology(
      topology: Topology(after, cut: cutting, sides: sides(in: after)),
      before: sources.map { $0 < earlierCount ? $0 : -1 })
  }

  private func sides(in after: PolygonLayer) -> RingSides {
    var sides = RingSides()
    for ring in 0..<topology.ringCount {
      if cut.place(ofRing: ring) == nil {
        sides.append(ring: ring, of: topology.sides)
      } else {
        sides.append(
          feature: topology.sides.feature[ring],
          isCounterclockwise: signedArea(of: after.points(ofRing: ring)) >= 0,
          isShell: topology.sides.interiorIsLeft[ring] == topology.sides.isCounterclockwise[ring])
      }
    }
    return sides
  }
}
