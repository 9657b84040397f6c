/// The inner points of one line, the lightest on top, with a way to change a weight in the middle.
///
/// A binary heap with an index back into it. Equal weights come out by position, so that the order is always the same.
/// Storage is kept from line to line.
struct WeightHeap {
  /// A point with its weight, as one number: the weight's bits, which are in the order of weights since none is negative,
  /// above the point's. Comparing two takes no branch.
  struct Entry {
    private let key: UInt128

    init(weight: Double, point: Int32) {
      key = UInt128(weight.bitPattern) << 64 | UInt128(UInt32(bitPattern: point))
    }

    var weight: Double { Double(bitPattern: UInt64(truncatingIfNeeded: key >> 64)) }
    var point: Int32 { Int32(truncatingIfNeeded: key) }

    @inline(__always) static func < (a: Entry, b: Entry) -> Bool { a.key < b.key }
  }

  private var heap: [Entry] = []
  /// For each point its place in the heap.
  private var places: [Int32] = []

  /// How many points are left.
  var count: Int { heap.count }

  /// Empties the heap for a line of so many points.
  mutating func start(pointCount: Int) {
    heap.removeAll(keepingCapacity: true)
    if places.count < pointCount { places = [Int32](repeating: -1, count: 2 * pointCount) }
  }

  /// Adds a point; ``arrange()`` must follow before points are taken out.
  mutating func add(_ point: Int, weight: Double) {
    places[point] = Int32(heap.count)
    heap.append(Entry(weight: weight, point: Int32(point)))
  }

  /// Brings the points added into order.
  mutating func arrange() {
    for place in stride(from: heap.count / 2 - 1, through: 0, by: -1) {
      settle(heap[place], from: place, mayRise: false)
    }
  }

  /// Takes out the lightest point.
  mutating func removeLightest() -> (point: Int, weight: Double) {
    let lightest = heap[0]
    let last = heap.removeLast()
    if !heap.isEmpty { settleFromBottom(last) }
    return (Int(lightest.point), lightest.weight)
  }

  /// Gives a point that is still in the heap another weight.
  mutating func update(_ point: Int, to weight: Double) {
    settle(Entry(weight: weight, point: Int32(point)), from: Int(places[point]))
  }

  /// Puts an entry from the end of the heap where it belongs, the top being free. It came from the bottom and nearly always
  /// goes back there: the way is cleared all down without asking, and it rises from its end.
  private mutating func settleFromBottom(_ entry: Entry) {
    let count = heap.count
    heap.withUnsafeMutableBufferPointer { heap in
      places.withUnsafeMutableBufferPointer { places in
        var place = 0
        var child = 1
        while child < count {
          if child + 1 < count { child += heap[child + 1] < heap[child] ? 1 : 0 }
          heap[place] = heap[child]
          places[Int(heap[place].point)] = Int32(place)
          place = child
          child = 2 * place + 1
        }
        while place > 0 {
          let parent = (place - 1) / 2
          guard entry < heap[parent] else { break }
          heap[place] = heap[parent]
          places[Int(heap[place].point)] = Int32(place)
          place = parent
        }
        heap[place] = entry
        places[Int(entry.point)] = Int32(place)
      }
    }
  }

  /// Puts an entry where it belongs, on the way up or down from a place that is free for it. It must not rise while what
  /// lies above is not in order yet.
  private mutating func settle(_ entry: Entry, from start: Int, mayRise: Bool = true) {
    let count = heap.count
    heap.withUnsafeMutableBufferPointer { heap in
      places.withUnsafeMutableBufferPointer { places in
        var place = start
        while mayRise && place > 0 {
          let parent = (place - 1) / 2
          guard entry < heap[parent] else { break }
          heap[place] = heap[parent]
          places[Int(heap[place].point)] = Int32(place)
          place = parent
        }
        if place == start {
          while true {
            var child = 2 * place + 1
            guard child < count else { break }
            if child + 1 < count && heap[child + 1] < heap[child] { child += 1 }
            guard heap[child] < entry else { break }
            heap[place] = heap[child]
            places[Int(heap[place].point)] = Int32(place)
            place = child
          }
        }
        heap[place] = entry
        places[Int(entry.point)] = Int32(place)
      }
    }
  }
}
