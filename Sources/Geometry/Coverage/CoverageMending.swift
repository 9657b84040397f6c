/// The mending of borders that are nearly shared, round by round, with what is known of where everything was.
struct CoverageMending {
  static let mostRounds = 6

  private(set) var movedCount = 0
  private(set) var insertedCount = 0
  private(set) var greatestMove = 0.0
  /// The rings that were written anew.
  private(set) var changedRings: Set<Int> = []
  private let tolerance: Double
  private let measure: GroundMeasure
  /// Places that have moved, or that others have moved to; they stay.
  private var pinned: Set<Point> = []
  /// For edges that have changed where they were, as the file had them.
  private var origins: [PointPair: PointPair] = [:]
  /// Whether the polygons have room of their own already, apart from those that were given.
  private var hasOwnPoints: Bool

  /// - Parameter hasOwnPoints: whether nobody else holds the polygons.
  init(within tolerance: Double, on measure: GroundMeasure, hasOwnPoints: Bool = false) {
    self.tolerance = tolerance
    self.measure = measure
    self.hasOwnPoints = hasOwnPoints
  }

  /// A vertex that lies beside an edge of another feature.
  private struct Guest: Hashable {
    let vertex: Point
    let edge: PointPair
    /// The feature that the edge belongs to.
    let host: Int
  }

  /// What one round changes; `nil` when nothing more can be done.
  ///
  /// - Parameters:
  ///   - stretches: the edges of outer arcs that run along each other.
  ///   - places: those of the arcs.
  mutating func change(
    _ layer: PolygonLayer, _ topology: Topology, _ stretches: [ArcChains.EdgePair], _ places: ArcPlaces
  ) -> BorderChange? {
    let guests = guests(stretches, topology)
    let merging = merged(guests, PlaceOwners(topology, layer, places))
    let inserted = insertions(guests, merging)
    guard !merging.moves.isEmpty || !inserted.isEmpty else { return nil }
    movedCount += merging.moves.count
    greatestMove = max(greatestMove, merging.greatestMove)
    pinned.formUnion(merging.moves.values)
    return BorderChange(moves: merging.moves, inserted: inserted)
  }

  /// The putting in of vertices, whatever lies between.
  mutating func filling(_ vertices: [PointPair: [Point]]) -> BorderChange {
    insertedCount += vertices.reduce(0) { $0 + $1.value.count }
    return BorderChange(moves: [:], inserted: vertices)
  }

  /// The vertices at the ends of stretches, with the edges that they lie beside.
  private func guests(_ stretches: [ArcChains.EdgePair], _ topology: Topology) -> [Guest] {
    let points = topology.arcs.points
    var guests: Set<Guest> = []
    func feature(_ arc: Int) -> Int {
      let (left, right) = topology.owners(ofArc: arc)
      return left ?? right ?? 0
    }
    for pair in stretches {
      let edge = PointPair(points[pair.edge], points[pair.edge + 1])
      let other = PointPair(points[pair.otherEdge], points[pair.otherEdge + 1])
      for (vertex, beside, arc) in [
        (edge.low, other, pair.other), (edge.high, other, pair.other), (other.low, edge, pair.arc),
        (other.high, edge, pair.arc),
      ]
      where measure.distance(of: vertex, from: beside.low, beside.high)
        <= tolerance + measure.rounding(vertex)
      {
        guests.insert(Guest(vertex: vertex, edge: beside, host: feature(arc)))
      }
    }
    return guests.sorted {
      ($0.vertex, $0.edge.low, $0.edge.high, $0.host) < ($1.vertex, $1.edge.low, $1.edge.high, $1.host)
    }
  }

  /// Vertices that lie near an end of the edge beside them become one with it, the nearest first.
  private func merged(_ guests: [Guest], _ owners: PlaceOwners) -> VertexMerging {
    var near: [(distance: Double, vertex: Point, end: Point)] = []
    for guest in guests {
      for end in [guest.edge.low, guest.edge.high] where end != guest.vertex {
        let apart = measure.distance(guest.vertex, end)
        if apart <= tolerance { near.append((apart, guest.vertex, end)) }
      }
    }
    near.sort { ($0.distance, $0.vertex, $0.end) < ($1.distance, $1.vertex, $1.end) }
    var known: [Point: Set<Int>] = [:]
    for guest in guests {
      for place in [guest.vertex, guest.edge.low, guest.edge.high] where known[place] == nil {
        known[place] = owners.features(at: place)
      }
    }
    var merging = VertexMerging(within: tolerance, on: measure, features: known, pinned: pinned)
    for pair in near { merging.merge(pair.vertex, pair.end) }
    return merging
  }

  /// For each edge the vertices to be put into it, from its lower end to its higher.
  private mutating func insertions(_ guests: [Guest], _ merging: VertexMerging) -> [PointPair: [Point]] {
    var found: [PointPair: [(along: Double, place: Point)]] = [:]
    for guest in guests {
      let place = merging.place(of: guest.vertex)
      // What its own feature has a vertex at must not be visited twice.
      guard !merging.features(at: place).contains(guest.host) else { continue }
      let (low, high) = (merging.place(of: guest.edge.low), merging.place(of: guest.edge.high))
      let origin = origins[guest.edge] ?? guest.edge
      let off = measure.distance(of: place, from: origin.low, origin.high)
      let along = measure.part(of: place, along: low, high)
      guard off <= tolerance + measure.rounding(place), along > 0, along < 1 else { continue }
      if found[guest.edge]?.contains(where: { $0.place == place }) == true { continue }
      found[guest.edge, default: []].append((along, place))
      greatestMove = max(greatestMove, min(off, tolerance))
    }
    insertedCount += found.reduce(0) { $0 + $1.value.count }
    return found.mapValues { $0.sorted { ($0.along, $0.place) < ($1.along, $1.place) }.map(\.place) }
  }

  /// Moves the vertices of the rings and puts the new ones in; rings that have neither stay as they are.
  ///
  /// - Parameter rings: those that may have something to change, in order.
  mutating func rebuild(_ layer: inout PolygonLayer, _ change: BorderChange, rings: [Int]) {
    var edited: [(ring: Int, points: [Point])] = []
    var changed: [PointPair: PointPair] = [:]
    let sieve = PlaceSieve(Array(change.moves.keys) + change.inserted.keys.map(\.low))
    for ring in rings {
      let range = layer.pointRange(ofRing: ring)
      var points: [Point] = []
      points.reserveCapacity(range.count)
      var isEdited = false
      for index in range {
        let (from, to) = (
          layer.points[index], layer.points[index + 1 < range.upperBound ? index + 1 : range.lowerBound]
        )
        guard sieve.letsThrough(from) || sieve.letsThrough(to) else {
          points.append(from)
          continue
        }
        let edge = PointPair(from, to)
        let (newFrom, newTo) = (change.place(of: from), change.place(of: to))
        let chain = change.chain(from, to)
        let isChanged = newFrom != from || newTo != to || !chain.isEmpty
        points.append(newFrom)
        points.append(contentsOf: chain)
        guard isChanged else { continue }
        isEdited = true
        let origin = origins[edge] ?? edge
        for (a, b) in zip([newFrom] + chain, chain + [newTo]) { changed[PointPair(a, b)] = origin }
      }
      if isEdited { edited.append((ring, points)) }
    }
    origins.merge(changed) { _, new in new }
    changedRings.formUnion(edited.map(\.ring))
    layer.replaceRings(edited, inPlace: hasOwnPoints)
    hasOwnPoints = true
  }
}
