/// The edges of some rings cut into chains that run in one quadrant each, so that a chain never meets itself, crosses a
/// level line once at most, and has its ends for the corners of its box.
///
/// Edges without length are passed over. Chains of real borders have three edges or so; those of densified ones, many.
struct MonotoneChains {
  /// One chain: its points in the order of its ring, the first point of the ring again behind its last.
  struct Chain {
    /// Which of the rings it belongs to.
    let ring: Int
    /// The first and the last of its points, counted on behind the end of the ring for the point that closes it.
    let first, last: Int
    let box: Box
    /// Whether its edges go east, or along no easting; and north, or along no northing.
    let goesEast, goesNorth: Bool
  }

  private(set) var chains: [Chain] = []
  /// Whether a ring has no edge with a length.
  private(set) var hasRingWithoutEdges = false
  private let points: [Point]
  /// Where each ring begins and ends among the points.
  let ranges: [Range<Int>]

  /// The chains of the rings of a feature.
  init(ofFeature feature: Int, of layer: PolygonLayer) {
    points = layer.points
    ranges = layer.rings(ofFeature: feature).map { layer.pointRange(ofRing: $0) }
    for ring in ranges.indices {
      let before = chains.count
      cut(ring)
      if chains.count == before { hasRingWithoutEdges = true }
    }
  }

  /// A point by its number in a chain of the ring.
  @inline(__always) func point(_ number: Int, ofRing ring: Int) -> Point {
    let range = ranges[ring]
    return points[number < range.upperBound ? number : range.lowerBound]
  }

  private mutating func cut(_ ring: Int) {
    let range = ranges[ring]
    guard range.count > 1 else { return }
    var first = range.lowerBound
    var way: (east: Bool, north: Bool)?
    var a = points[first]
    for edge in range {
      let b = point(edge + 1, ofRing: ring)
      let (dx, dy) = (b.x - a.x, b.y - a.y)
      a = b
      if dx == 0 && dy == 0 { continue }
      let own = (east: dx >= 0, north: dy >= 0)
      guard let before = way else {
        (first, way) = (edge, own)
        continue
      }
      if own != before {
        add(ring, first, edge, before)
        (first, way) = (edge, own)
      }
    }
    if let way { add(ring, first, range.upperBound, way) }
  }

  private mutating func add(_ ring: Int, _ first: Int, _ last: Int, _ way: (east: Bool, north: Bool)) {
    chains.append(
      Chain(
        ring: ring, first: first, last: last, box: box(ring, first, last), goesEast: way.east, goesNorth: way.north))
  }

  /// The box of a part of a chain.
  @inline(__always) func box(_ ring: Int, _ first: Int, _ last: Int) -> Box {
    let (a, b) = (point(first, ofRing: ring), point(last, ofRing: ring))
    return Box(minX: min(a.x, b.x), minY: min(a.y, b.y), maxX: max(a.x, b.x), maxY: max(a.y, b.y))
  }
}
