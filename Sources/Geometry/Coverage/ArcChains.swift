/// The arcs of a topology cut into chains that run in one quadrant each, for finding edges that come near each other
/// (``nearPairs(sought:seeks:workers:_:)``).
///
/// The chains are those of ``MonotoneChains``, of arcs in the place of rings: a border that two features share is looked at
/// once.
struct ArcChains: Sendable {
  /// One chain: the places of its first and its last point among those of the arcs, which are the corners of its box.
  struct Chain: Sendable {
    let arc: Int32
    let first, last: Int32
    /// How far it can come near others.
    let reach: Reach
  }

  /// How far east or west, and how far north or south, something reaches, in the unit of the points. Rounded up, since
  /// there are millions.
  struct Reach: Sendable {
    let east, north: Float

    init(east: Double, north: Double) {
      self.east = east > 0 ? Float(east).nextUp : 0
      self.north = north > 0 ? Float(north).nextUp : 0
    }
  }

  /// Two edges of different arcs, by the places of their first points.
  struct EdgePair: Hashable, Sendable {
    let arc, other: Int
    let edge, otherEdge: Int

    /// The same two edges, the other one first.
    var swapped: EdgePair { EdgePair(arc: other, other: arc, edge: otherEdge, otherEdge: edge) }
  }

  let points: [Point]
  private(set) var chains: [Chain]
  let owners: [Int32]
  private let reach: [Double]
  private let least: Double
  /// Along the arc that is being cut: how long a unit is at most, and how many units there are in a length at most.
  private var longest: GroundScale
  private var mostUnits: (east: Double, north: Double) = (0, 0)
  private let measure: GroundMeasure

  /// - Parameters:
  ///   - owners: for each arc the only feature on it, −1 for an arc of several; arcs of one feature alone are not held
  ///     against each other. What lies near a coast is mostly the same coast.
  ///   - reach: for each arc how far it reaches out to others; two arcs reach as far as the one that reaches less. A chain
  ///     of short edges reaches less far: what runs along an edge (``EdgeStretch``) lies nearer to it than it is long.
  ///   - least: chains that do not reach so far are left out.
  ///   - chosen: for each arc whether it is looked at; all when `nil`.
  ///   - measure: in whose unit the reach is.
  init(
    of arcs: ArcList, owners: [Int32], reach: [Double], atLeast least: Double = 0, among chosen: [Bool]? = nil,
    on measure: GroundMeasure
  ) {
    points = arcs.points
    self.owners = owners
    self.reach = reach
    self.least = least
    self.measure = measure
    longest = measure.scale(at: 0)
    // Room that is never filled costs none.
    chains = [Chain](roomFor: chosen == nil ? points.count : 0)
    arcs.points.withUnsafeBufferPointer { points in
      for arc in 0..<arcs.count where reach[arc] >= least && chosen?[arc] ?? true {
        if reach[arc] > 0, let box = Box(around: arcs[arc]) {
          let (least, greatest) = measure.scales(in: box)
          longest = greatest
          // A thousandth more: what is near a chain need not lie at its latitude.
          mostUnits = (1.001 / least.east, 1.001 / least.north)
        }
        cut(arc, arcs.pointRange(ofArc: arc), points)
      }
    }
  }

  private mutating func cut(_ arc: Int, _ range: Range<Int>, _ points: UnsafeBufferPointer<Point>) {
    var first = range.lowerBound
    var quadrant = -1
    // The longest edge of the chain, by axes.
    var (wide, high) = (0.0, 0.0)
    var b = points[first]
    for edge in first..<range.upperBound - 1 {
      let a = b
      b = points[edge + 1]
      let own = (b.x >= a.x ? 1 : 0) + (b.y >= a.y ? 2 : 0)
      if own != quadrant {
        if quadrant >= 0 { add(arc, first, edge, longest: (wide, high)) }
        (first, quadrant) = (edge, own)
        (wide, high) = (0, 0)
      }
      (wide, high) = (max(wide, abs(b.x - a.x)), max(high, abs(b.y - a.y)))
    }
    if quadrant >= 0 { add(arc, first, range.upperBound - 1, longest: (wide, high)) }
  }

  /// The box of a chain. Not kept: there are millions, and each is asked for a few times.
  @inline(__always) func box(of chain: Chain) -> RoundedBox {
    RoundedBox(points[Int(chain.first)], points[Int(chain.last)])
  }

  private mutating func add(_ arc: Int, _ first: Int, _ last: Int, longest edge: (wide: Double, high: Double)) {
    var reach = Reach(east: 0, north: 0)
    if self.reach[arc] > 0 {
      let own = min(self.reach[arc], longest.length(edge.wide, edge.high) * ArcChains.width)
      guard own >= least else { return }
      reach = Reach(east: own * mostUnits.east, north: own * mostUnits.north)
    }
    chains.append(Chain(arc: Int32(arc), first: Int32(first), last: Int32(last), reach: reach))
  }

  /// How wide a stretch is at most by its length, and somewhat more, since that is measured at one latitude.
  private static let width = 1 / (0.8 * EdgeStretch.leastSlenderness)
}

extension Box {
  /// The rectangle with its sides moved outwards, each by its own distance.
  func expanded(by reach: ArcChains.Reach) -> Box {
    let (east, north) = (Double(reach.east), Double(reach.north))
    return Box(minX: minX - east, minY: minY - north, maxX: maxX + east, maxY: maxY + north)
  }
}
