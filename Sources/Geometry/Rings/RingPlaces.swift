/// Which rings lie in which, for rings that neither cross nor touch others. A ring that crosses itself has inside whatever
/// it winds around.
struct RingPlaces {
  private let chains: MonotoneChains
  /// For each ring its chains, its box, and a corner.
  private var ranges: [Range<Int>]
  private var boxes: [Box?]

  init(_ chains: MonotoneChains, ringCount: Int) {
    self.chains = chains
    ranges = [Range<Int>](repeating: 0..<0, count: ringCount)
    boxes = [Box?](repeating: nil, count: ringCount)
    for (number, chain) in chains.chains.enumerated() {
      let begin = boxes[chain.ring] == nil ? number : ranges[chain.ring].lowerBound
      ranges[chain.ring] = begin..<number + 1
      boxes[chain.ring] = boxes[chain.ring]?.union(chain.box) ?? chain.box
    }
  }

  /// The rings that a ring lies in.
  func rings(around ring: Int) -> [Int] {
    guard let box = boxes[ring], let first = ranges[ring].first else { return [] }
    let corner = chains.point(chains.chains[first].first, ofRing: ring)
    return boxes.indices.filter { other in
      guard other != ring, let outer = boxes[other] else { return false }
      return outer.minX <= box.minX && outer.minY <= box.minY && outer.maxX >= box.maxX && outer.maxY >= box.maxY
        && isInside(corner, other)
    }
  }

  /// Whether a point lies inside a ring: whether it crosses a ray to the east upwards more often than downwards, or the other
  /// way round. A chain crosses once or not at all.
  private func isInside(_ point: Point, _ ring: Int) -> Bool {
    var turns = 0
    for number in ranges[ring] {
      let chain = chains.chains[number]
      guard chain.box.maxX >= point.x, chain.box.minY <= point.y, point.y < chain.box.maxY else { continue }
      if chain.box.minX > point.x || isEast(chain, of: point) { turns += rises(chain) ? 1 : -1 }
    }
    return turns != 0
  }

  private func rises(_ chain: MonotoneChains.Chain) -> Bool {
    chains.point(chain.last, ofRing: chain.ring).y > chains.point(chain.first, ofRing: chain.ring).y
  }

  /// Whether a chain passes east of a point whose level it crosses.
  private func isEast(_ chain: MonotoneChains.Chain, of point: Point) -> Bool {
    var (low, high) = (chain.first, chain.last)
    let rises = rises(chain)
    // The edge that crosses the level: its lower end is at or under the point, its upper end over it.
    while high - low > 1 {
      let middle = (low + high) / 2
      let isOver = chains.point(middle, ofRing: chain.ring).y > point.y
      if isOver == rises { high = middle } else { low = middle }
    }
    let (a, b) = (chains.point(low, ofRing: chain.ring), chains.point(high, ofRing: chain.ring))
    guard a.y != b.y else { return false }
    return a.x + (point.y - a.y) / (b.y - a.y) * (b.x - a.x) > point.x
  }
}
