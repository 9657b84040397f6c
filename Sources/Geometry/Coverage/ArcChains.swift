/// The arcs of a topology cut into chains that run in one quadrant each, with the pairs of edges that come near each other.
///
/// The chains are those of ``MonotoneChains``, of arcs in the place of rings: a border that two features share is looked at
/// once.
struct ArcChains {
  /// One chain: the places of its first and its last point among those of the arcs.
  struct Chain {
    let arc: Int32
    let first, last: Int32
    let box: Box
    /// How far east or west, and north or south, it can come near others, in the unit of the points.
    let reach: Reach
  }

  /// A distance by axes.
  struct Reach {
    let east, north: Double

    func lesser(_ other: Reach) -> Reach { Reach(east: min(east, other.east), north: min(north, other.north)) }
  }

  /// Two edges of different arcs, by the places of their first points.
  struct EdgePair: Hashable {
    let arc, other: Int
    let edge, otherEdge: Int
  }

  private let points: [Point]
  private var chains: [Chain] = []
  private let reach: [Double]
  private let least: Double
  /// Those along the arc that is being cut.
  private var scales: (least: GroundScale, greatest: GroundScale)
  private let measure: GroundMeasure

  /// - Parameters:
  ///   - reach: for each arc how far it reaches out to others; two arcs reach as far as the one that reaches less. A chain
  ///     of short edges reaches less far: what runs along an edge (``EdgeStretch``) lies nearer to it than it is long.
  ///   - least: chains that do not reach so far are left out.
  ///   - measure: in whose unit the reach is.
  init(of arcs: ArcList, reach: [Double], atLeast least: Double = 0, on measure: GroundMeasure) {
    points = arcs.points
    self.reach = reach
    self.least = least
    self.measure = measure
    scales = measure.scales(in: Box(minX: 0, minY: 0, maxX: 0, maxY: 0))
    chains.reserveCapacity(least > 0 ? 0 : points.count / 3)
    for arc in 0..<arcs.count where reach[arc] >= least {
      if reach[arc] > 0, let box = Box(around: arcs[arc]) { scales = measure.scales(in: box) }
      cut(arc, arcs.pointRange(ofArc: arc))
    }
  }

  private mutating func cut(_ arc: Int, _ range: Range<Int>) {
    var first = range.lowerBound
    var quadrant = -1
    // The longest edge of the chain, by axes.
    var (wide, high) = (0.0, 0.0)
    for edge in range.dropLast() {
      let (a, b) = (points[edge], points[edge + 1])
      let own = (b.x >= a.x ? 1 : 0) + (b.y >= a.y ? 2 : 0)
      if own != quadrant {
        if quadrant >= 0 { add(arc, first, edge, edges: (wide, high)) }
        (first, quadrant) = (edge, own)
        (wide, high) = (0, 0)
      }
      (wide, high) = (max(wide, abs(b.x - a.x)), max(high, abs(b.y - a.y)))
    }
    if quadrant >= 0 { add(arc, first, range.upperBound - 1, edges: (wide, high)) }
  }

  private mutating func add(_ arc: Int, _ first: Int, _ last: Int, edges longest: (wide: Double, high: Double)) {
    let box = box(first, last)
    var reach = Reach(east: 0, north: 0)
    if self.reach[arc] > 0 {
      let own = min(self.reach[arc], scales.greatest.length(longest.wide, longest.high) / ArcChains.slenderness)
      guard own >= least else { return }
      // A thousandth more: what is near a chain need not lie at its latitude.
      reach = Reach(east: 1.001 * own / scales.least.east, north: 1.001 * own / scales.least.north)
    }
    chains.append(Chain(arc: Int32(arc), first: Int32(first), last: Int32(last), box: box, reach: reach))
  }

  /// Less than the least slenderness of a stretch, since that is measured at one latitude.
  private static let slenderness = 0.8 * EdgeStretch.leastSlenderness

  /// Calls the body with every two edges of different arcs whose boxes lie no farther apart than the reach of the arcs,
  /// where one of the two is of an arc that is sought, and the other of one that seeks.
  ///
  /// Some pairs that do not come so near are among them; of those that do none is left out.
  ///
  /// - Parameters:
  ///   - sought: for each arc whether it is sought. Few that are sought are found quickly by many.
  ///   - seeks: for each arc whether it seeks.
  func forEachNearPair(sought: [Bool], seeks: [Bool], _ body: (EdgePair) -> Void) {
    guard let extent = chains.first.map({ first in chains.reduce(first.box) { $0.union($1.box) } }) else { return }
    var grid = CellGrid(over: extent, cells: chains.count { sought[Int($0.arc)] })
    for (number, chain) in chains.enumerated() where sought[Int(chain.arc)] {
      grid.insert(number, chain.box.expanded(by: chain.reach))
    }
    // A chain lies in several cells; each pair is to be looked at once.
    var seen = [Int32](repeating: -1, count: chains.count)
    chains.withUnsafeBufferPointer { chains in
      seen.withUnsafeMutableBufferPointer { seen in
        for (number, chain) in chains.enumerated() where seeks[Int(chain.arc)] {
          let isSought = sought[Int(chain.arc)]
          grid.search(chain.box) { other in
            // Of two that seek each other the later one finds.
            guard seen[other] != Int32(number), !isSought || other < number else { return true }
            seen[other] = Int32(number)
            let second = chains[other]
            let distance = chain.reach.lesser(second.reach)
            guard second.arc != chain.arc, chain.box.comes(within: distance, of: second.box) else { return true }
            compare(
              chain, Int(chain.first), Int(chain.last), second, Int(second.first), Int(second.last), distance, body)
            return true
          }
        }
      }
    }
  }

  /// Halves two parts of chains until single edges are left whose boxes come near.
  private func compare(
    _ chain: Chain, _ first: Int, _ last: Int, _ other: Chain, _ start: Int, _ end: Int, _ distance: Reach,
    _ body: (EdgePair) -> Void
  ) {
    guard box(first, last).comes(within: distance, of: box(start, end)) else { return }
    if last - first == 1 && end - start == 1 {
      body(EdgePair(arc: Int(chain.arc), other: Int(other.arc), edge: first, otherEdge: start))
    } else if last - first >= end - start {
      let middle = (first + last) / 2
      compare(chain, first, middle, other, start, end, distance, body)
      compare(chain, middle, last, other, start, end, distance, body)
    } else {
      let middle = (start + end) / 2
      compare(chain, first, last, other, start, middle, distance, body)
      compare(chain, first, last, other, middle, end, distance, body)
    }
  }

  @inline(__always) private func box(_ first: Int, _ last: Int) -> Box {
    let (a, b) = (points[first], points[last])
    return Box(minX: min(a.x, b.x), minY: min(a.y, b.y), maxX: max(a.x, b.x), maxY: max(a.y, b.y))
  }
}

extension Box {
  /// Whether the two lie no farther apart than the distance, along each axis.
  @inline(__always) fileprivate func comes(within distance: ArcChains.Reach, of other: Box) -> Bool {
    minX <= other.maxX + distance.east && other.minX <= maxX + distance.east
      && minY <= other.maxY + distance.north && other.minY <= maxY + distance.north
  }

  fileprivate func expanded(by reach: ArcChains.Reach) -> Box {
    Box(minX: minX - reach.east, minY: minY - reach.north, maxX: maxX + reach.east, maxY: maxY + reach.north)
  }
}
