extension Topology {
  /// Straight ways over water on which the borders of groups go on where they end at a coast, so that a group on both sides
  /// of a fjord is seen to be one.
  ///
  /// Each way joins two places where a border between groups meets a coast and one group at least is the same; it runs over
  /// no land, crosses no other way, and is much shorter than the coast between its ends: along a coast that faces the open
  /// sea, or another country, a border simply ends. The shortest come first, and each place has one at most.
  ///
  /// - Parameters:
  ///   - groups: the group of each feature; `nil` for those in none, between which and the groups borders run as well.
  ///   - limit: the greatest length of a way, in the unit of the coordinates.
  /// - Complexity: the pairs of such places within the limit, times the points of the coast.
  public func linesOverWater(between groups: [Int?], within limit: Double) -> [[Point]] {
    let ends = coastalEnds(of: groups)
    guard ends.count > 1 else { return [] }
    let coast = Coast(self)
    var ways: [(length: Double, from: Int, to: Int)] = []
    for from in ends.indices {
      for to in ends.indices.dropFirst(from + 1) where !ends[from].groups.isDisjoint(with: ends[to].groups) {
        let length = distance(ends[from].point, ends[to].point)
        if length <= limit { ways.append((length, from, to)) }
      }
    }
    var isUsed = [Bool](repeating: false, count: ends.count)
    var found: [[Point]] = []
    for way in ways.sorted(by: { ($0.length, $0.from, $0.to) < ($1.length, $1.from, $1.to) })
    where !isUsed[way.from] && !isUsed[way.to] {
      let (from, to) = (ends[way.from].point, ends[way.to].point)
      guard coast.length(from: from, to: to) > 3 * way.length, coast.isOpen(from, to),
        !found.contains(where: { meet($0[0], $0[1], from, to) })
      else { continue }
      isUsed[way.from] = true
      isUsed[way.to] = true
      found.append([from, to])
    }
    return found
  }

  /// Where borders between groups meet a coast, with the groups on both sides, in the order of the arcs.
  private func coastalEnds(of groups: [Int?]) -> [(point: Point, groups: Set<Int>)] {
    var isCoastal = [Bool](repeating: false, count: nodeCount)
    for arc in 0..<arcs.count {
      let (left, right) = owners(ofArc: arc)
      guard (left == nil) != (right == nil) else { continue }
      for node in [nodes[arc].first, nodes[arc].last] { isCoastal[Int(node)] = true }
    }
    var places: [Int32: Int] = [:]
    var ends: [(point: Point, groups: Set<Int>)] = []
    for arc in 0..<arcs.count {
      guard case (let left?, let right?) = owners(ofArc: arc), groups[left] != groups[right] else { continue }
      let points = arcs[arc]
      for (node, point) in [(nodes[arc].first, points.first), (nodes[arc].last, points.last)] {
        guard isCoastal[Int(node)], let point else { continue }
        let place = places[node] ?? ends.count
        if place == ends.count { ends.append((point, [])) }
        places[node] = place
        ends[place].groups.formUnion([groups[left], groups[right]].compactMap { $0 })
      }
    }
    return ends
  }
}

/// The edges between land and what is not in the data, as rings.
private struct Coast {
  private let rings: [[Point]]
  /// For each corner its ring and how far along it lies.
  private var places: [Point: (ring: Int, along: Double)] = [:]
  private var lengths: [Double] = []

  init(_ topology: Topology) {
    rings = topology.lines { left, right in (left == nil) != (right == nil) }
    for (number, ring) in rings.enumerated() {
      var along = 0.0
      for (place, point) in ring.enumerated() {
        if place > 0 { along += distance(ring[place - 1], point) }
        if places[point] == nil { places[point] = (number, along) }
      }
      lengths.append(along)
    }
  }

  /// The shorter way along the coast between two of its corners; infinite between two coasts.
  func length(from: Point, to: Point) -> Double {
    guard let one = places[from], let other = places[to], one.ring == other.ring else { return .infinity }
    let between = abs(one.along - other.along)
    return rings[one.ring].first == rings[one.ring].last ? min(between, lengths[one.ring] - between) : between
  }

  /// Whether a line between two corners of coasts runs over water alone.
  func isOpen(_ from: Point, _ to: Point) -> Bool {
    let middle = Point(x: (from.x + to.x) / 2, y: (from.y + to.y) / 2)
    var isLand = false
    for ring in rings {
      for (a, b) in zip(ring, ring.dropFirst()) {
        if meet(from, to, a, b) { return false }
        // A ray to the right crosses the coast an odd number of times from land.
        if (a.y > middle.y) != (b.y > middle.y), middle.x < a.x + (middle.y - a.y) / (b.y - a.y) * (b.x - a.x) {
          isLand.toggle()
        }
      }
    }
    return !isLand
  }
}
