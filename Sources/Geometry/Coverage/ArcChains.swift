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

    /// The same two edges, the other one first.
    var swapped: EdgePair { EdgePair(arc: other, other: arc, edge: otherEdge, otherEdge: edge) }
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
  ///   - chosen: for each arc whether it is looked at; all when `nil`.
  ///   - measure: in whose unit the reach is.
  init(
    of arcs: ArcList, reach: [Double], atLeast least: Double = 0, among chosen: [Bool]? = nil, on measure: GroundMeasure
  ) {
    points = arcs.points
    self.reach = reach
    self.least = least
    self.measure = measure
    scales = measure.scales(in: Box(minX: 0, minY: 0, maxX: 0, maxY: 0))
    chains.reserveCapacity(least > 0 || chosen != nil ? 0 : points.count / 3)
    for arc in 0..<arcs.count where reach[arc] >= least && chosen?[arc] ?? true {
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
    let order = placesSought(sought)
    guard !order.isEmpty else { return }
    let tree = BoxTree(count: order.count) { place in
      let chain = chains[order[place]]
      return chain.box.expanded(by: chain.reach)
    }
    var (eights, hits): ([Int], [Int]) = ([], [])
    withUnsafeBuffers(chains, order, sought, seeks) { chains, order, sought, seeks in
      for start in stride(from: 0, to: chains.count, by: BoxTree.width) {
        let seekers = start..<min(start + BoxTree.width, chains.count)
        // Chains that follow each other find the same ones, and look for them together.
        var around: Box?
        for number in seekers where seeks[Int(chains[number].arc)] {
          around = around?.union(chains[number].box) ?? chains[number].box
        }
        guard let around else { continue }
        eights.removeAll(keepingCapacity: true)
        tree.search(around, into: &eights)
        for number in seekers where seeks[Int(chains[number].arc)] {
          let chain = chains[number]
          let isSought = sought[Int(chain.arc)]
          hits.removeAll(keepingCapacity: true)
          for eight in eights where tree.box(ofEight: eight).intersects(chain.box) {
            for place in BoxTree.width * eight..<min(BoxTree.width * (eight + 1), order.count) {
              let second = chains[order[place]]
              // Of two that seek each other the later one finds.
              guard second.arc != chain.arc, !isSought || !seeks[Int(second.arc)] || order[place] < number,
                chain.box.comes(within: chain.reach.lesser(second.reach), of: second.box)
              else { continue }
              hits.append(order[place])
            }
          }
          hits.sort(by: >)
          for hit in hits {
            let second = chains[hit]
            compare(
              chain, Int(chain.first), Int(chain.last), second, Int(second.first), Int(second.last),
              chain.reach.lesser(second.reach), body)
          }
        }
      }
    }
  }

  /// What many pairs are looked for in, without checks and counts for each of them.
  private func withUnsafeBuffers(
    _ chains: [Chain], _ order: [Int], _ sought: [Bool], _ seeks: [Bool],
    _ body: (
      UnsafeBufferPointer<Chain>, UnsafeBufferPointer<Int>, UnsafeBufferPointer<Bool>, UnsafeBufferPointer<Bool>
    ) -> Void
  ) {
    chains.withUnsafeBufferPointer { chains in
      order.withUnsafeBufferPointer { order in
        sought.withUnsafeBufferPointer { sought in
          seeks.withUnsafeBufferPointer { seeks in body(chains, order, sought, seeks) }
        }
      }
    }
  }

  /// The chains that are sought, those of arcs that lie near each other together.
  private func placesSought(_ sought: [Bool]) -> [Int] {
    var arcs: [(code: UInt64, first: Int, last: Int)] = []
    guard let extent = chains.first.map({ first in chains.reduce(first.box) { $0.union($1.box) } }) else { return [] }
    var start = 0
    while start < chains.count {
      var end = start + 1
      while end < chains.count && chains[end].arc == chains[start].arc { end += 1 }
      if sought[Int(chains[start].arc)] { arcs.append((extent.cellCode(of: chains[start].box.centre), start, end)) }
      start = end
    }
    arcs.sort { ($0.code, $0.first) < ($1.code, $1.first) }
    return arcs.flatMap { Array($0.first..<$0.last) }
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

  /// The rectangle with its sides moved outwards, each by its own distance.
  func expanded(by reach: ArcChains.Reach) -> Box {
    Box(minX: minX - reach.east, minY: minY - reach.north, maxX: maxX + reach.east, maxY: maxY + reach.north)
  }

  /// The place of a point in a walk through the rectangle by quarters of quarters, so that what is near by it lies near.
  ///
  /// G. M. Morton, A computer oriented geodetic data base and a new technique in file sequencing, IBM 1966.
  fileprivate func cellCode(of point: Point) -> UInt64 {
    func spread(_ share: Double) -> UInt64 {
      // Compared before it is made a whole number, which what is no number can not be.
      let place = share > 0 ? UInt64(min(share * 65535, 65535)) : 0
      return (0..<16).reduce(0) { $0 | (place >> UInt64($1) & 1) << UInt64(2 * $1) }
    }
    return spread((point.x - minX) / max(width, 1e-300)) | spread((point.y - minY) / max(height, 1e-300)) << 1
  }
}
