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
  /// For each key above the weights the point that has it; nothing for the weights themselves.
  private var points = UnsafeMutablePointer<Int32>.allocate(capacity: 0)
  private var capacity = 0
  /// Where each level begins among the keys, and, last, where the least of all stands.
  private let starts = UnsafeMutablePointer<Int>.allocate(capacity: WeightTree.mostLevels + 1)
  /// How many levels there are below the least of all.
  private var levels = 0

  /// Of eights above eights no more fit into the numbers of a machine.
  private static let mostLevels = 22

  /// Greater than any weight: of points that are taken out, and of places that no point has.
  private static let none = UInt64.max

  deinit {
    keys.deallocate()
    points.deallocate()
    starts.deallocate()
  }

  /// Makes room for a line of so many points, none of which has a weight yet.
  mutating func start(pointCount: Int) {
    var (count, end) = (max(pointCount, 1), 0)
    levels = 0
    repeat {
      starts[levels] = end
      levels += 1
      let eights = (count + 7) / 8
      end += 8 * eights
      count = eights
    } while count > 1
    starts[levels] = end
    if end >= capacity {
      keys.deallocate()
      points.deallocate()
      capacity = 2 * (end + 1)
      // An eight then is what the processor fetches at once.
      keys = UnsafeMutableRawPointer.allocate(byteCount: 8 * capacity, alignment: 64)
        .bindMemory(to: UInt64.self, capacity: capacity)
      // Room that is never filled costs none.
      points = .allocate(capacity: capacity)
    }
    keys.update(repeating: WeightTree.none, count: end + 1)
  }

  /// Gives a point a weight; ``arrange()`` or ``settle(_:_:_:)`` must follow before the lightest is asked for.
  @inline(__always) func set(_ point: Int, to weight: Double) { keys[point] = weight.bitPattern }
  /// Takes out a point; ``settle(_:_:_:)`` must follow.
  @inline(__always) func remove(_ point: Int) { keys[point] = WeightTree.none }

  /// The lightest point that has a weight.
  @inline(__always) var lightest: (point: Int, weight: Double) {
    let top = starts[levels]
    return (Int(points[top]), Double(bitPattern: keys[top]))
  }

  /// Brings all weights into order.
  func arrange() {
    for level in 0..<levels {
      for eight in 0..<(starts[level + 1] - starts[level]) / 8 { lift(eight, of: level) }
    }
  }

  /// Brings into order what depends on the weights of a point that was the lightest and of those beside it, which changed
  /// with it.
  ///
  /// Level by level up to the top, where the point stood: to ask on the way whether anything is another would cost more. What
  /// stands above two of them is looked at once.
  ///
  /// - Parameters:
  ///   - left: the one before it; itself where there is none.
  ///   - right: the one behind it; itself where there is none.
  @inline(__always) func settle(_ left: Int, _ point: Int, _ right: Int) {
    var (low, middle, high) = (left / 8, point / 8, right / 8)
    var level = 0
    while level < levels, low != high {
      if low != middle { lift(low, of: level) }
      if high != middle { lift(high, of: level) }
      lift(middle, of: level)
      (low, middle, high) = (low / 8, middle / 8, high / 8)
      level &+= 1
    }
    while level < levels {
      lift(middle, of: level)
      middle /= 8
      level &+= 1
    }
  }

  /// Puts the least of an eight above it.
  @inline(__always) private func lift(_ eight: Int, of level: Int) {
    let (begin, above) = (starts[level] &+ 8 &* eight, starts[level &+ 1] &+ eight)
    let place = begin &+ WeightTree.leastOfEight(UnsafePointer(keys + begin))
    keys[above] = keys[place]
    points[above] = level == 0 ? Int32(truncatingIfNeeded: place) : points[place]
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
