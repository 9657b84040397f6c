/// Which of the points of a line is the lightest, of equal ones the first, while weights change: a tree of eights.
///
/// The weights lie side by side, as the points do. Above each eight of them stands its least with the point that has it, above
/// each eight of those again, up to one. A change climbs until it makes none above it. Points next to each other change
/// together, and mostly in one eight: one climb serves them, where a heap would look for each of them all over its room.
/// Room is kept from line to line.
struct WeightTree: ~Copyable {
  /// The weights, and behind them what stands above, level by level, each filled up to whole eights.
  ///
  /// As the bits of numbers, which are in the order of weights since none is negative.
  private var keys = UnsafeMutablePointer<UInt64>.allocate(capacity: 0)
  /// For each key above the weights the point that has it, as far behind the first.
  private var points = UnsafeMutablePointer<Int32>.allocate(capacity: 0)
  private var capacity = 0
  /// Where each level begins among the keys.
  private var starts: [Int] = []

  /// Greater than any weight: of points that are taken out, and of places that no point has.
  private static let none = UInt64.max

  deinit {
    keys.deallocate()
    points.deallocate()
  }

  /// Makes room for a line of so many points, none of which has a weight yet.
  mutating func start(pointCount: Int) {
    starts.removeAll(keepingCapacity: true)
    var (count, end) = (max(pointCount, 1), 0)
    repeat {
      starts.append(end)
      let eights = (count + 7) / 8
      end += 8 * eights
      count = eights
    } while count > 1
    starts.append(end)
    if end >= capacity {
      keys.deallocate()
      points.deallocate()
      capacity = 2 * (end + 1)
      keys = .allocate(capacity: capacity)
      points = .allocate(capacity: capacity - starts[1])
    }
    keys.update(repeating: WeightTree.none, count: end + 1)
  }

  /// Gives a point a weight; ``arrange()`` or ``settle(_:)`` must follow before the lightest is asked for.
  @inline(__always) func set(_ point: Int, to weight: Double) { keys[point] = weight.bitPattern }
  /// Takes out a point; ``settle(_:)`` must follow.
  @inline(__always) func remove(_ point: Int) { keys[point] = WeightTree.none }

  /// The lightest point that has a weight.
  @inline(__always) var lightest: (point: Int, weight: Double) {
    let top = starts[starts.count - 1]
    return (Int(points[top - starts[1]]), Double(bitPattern: keys[top]))
  }

  /// Brings all weights into order.
  func arrange() {
    for level in 0..<starts.count - 1 {
      for eight in 0..<(starts[level + 1] - starts[level]) / 8 { _ = lift(eight, of: level) }
    }
  }

  /// Brings into order what depends on the weight of a point, or of those in the same eight.
  @inline(__always) func settle(_ point: Int) {
    var eight = point / 8
    for level in 0..<starts.count - 1 {
      guard lift(eight, of: level) else { return }
      eight /= 8
    }
  }

  /// Whether two points are of one eight, so that one ``settle(_:)`` does for both.
  @inline(__always) static func areTogether(_ point: Int, _ other: Int) -> Bool { point / 8 == other / 8 }

  /// Puts the least of an eight above it; whether it was another before.
  @inline(__always) private func lift(_ eight: Int, of level: Int) -> Bool {
    let (begin, above) = (starts[level] + 8 * eight, starts[level + 1] + eight)
    let place = begin + WeightTree.leastOfEight(UnsafePointer(keys + begin))
    let point = level == 0 ? Int32(truncatingIfNeeded: place) : points[place - starts[1]]
    let isOther = keys[above] != keys[place] || points[above - starts[1]] != point
    keys[above] = keys[place]
    points[above - starts[1]] = point
    return isOther
  }

  /// The place of the least of eight keys, the first of equal ones; by pairs, so that no comparison waits for all before it.
  @inline(__always) private static func leastOfEight(_ keys: UnsafePointer<UInt64>) -> Int {
    // With the keys in hand: to look them up again by their places would be to wait for each.
    var (a, placeOfA) = keys[1] < keys[0] ? (keys[1], 1) : (keys[0], 0)
    let (b, placeOfB) = keys[3] < keys[2] ? (keys[3], 3) : (keys[2], 2)
    var (c, placeOfC) = keys[5] < keys[4] ? (keys[5], 5) : (keys[4], 4)
    let (d, placeOfD) = keys[7] < keys[6] ? (keys[7], 7) : (keys[6], 6)
    if b < a { (a, placeOfA) = (b, placeOfB) }
    if d < c { (c, placeOfC) = (d, placeOfD) }
    return c < a ? placeOfC : placeOfA
  }
}
