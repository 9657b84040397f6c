/// Two features that lie beside each other.
public struct Border: Hashable, Sendable {
  /// The lower of the two features.
  public let first: Int
  /// The higher of the two.
  public let second: Int
  /// How much border they share, as the arcs were measured: on the plane, in the unit of the points, unless otherwise
  /// asked for; 0 when they share single points.
  public let length: Double

  /// A border from its parts.
  public init(first: Int, second: Int, length: Double) {
    self.first = first
    self.second = second
    self.length = length
  }
}

/// A feature beside another, with the length of the border that they share.
public struct Neighbour: Hashable, Sendable {
  /// The feature beside.
  public let feature: Int
  /// As in ``Border``.
  public let length: Double
}

/// What makes two features neighbours.
public enum ContiguityRule: String, Hashable, Sendable {
  /// They share an arc.
  case rook
  /// They share a point at least.
  case queen
}

extension Topology {
  /// Every pair of features that lie beside each other, ordered by first and second feature.
  ///
  /// Features that overlap along an arc share no border there. O(arcs × log arcs).
  ///
  /// - Parameter lengths: the length of each arc with a feature on either side, measured otherwise than on the plane.
  public func borders(by rule: ContiguityRule = .rook, lengths: [Double]? = nil) -> [Border] {
    func length(_ arc: Int) -> Double { lengths?[arc] ?? arcs.length(ofArc: arc) }
    var pieces: [Border] = []
    for arc in 0..<arcs.count {
      let (left, right) = (owners.left[arc], owners.right[arc])
      guard left >= 0, right >= 0, left != right else { continue }
      pieces.append(border(left, right, length(arc)))
    }
    for extra in owners.extras {
      let opposite = extra.isLeft ? owners.right[extra.arc] : owners.left[extra.arc]
      guard opposite >= 0, opposite != extra.feature else { continue }
      pieces.append(border(opposite, extra.feature, length(extra.arc)))
    }
    if rule == .queen { pieces += meetings() }
    return addedUp(pieces)
  }

  /// For each feature those beside it, by number.
  public func neighbours(by rule: ContiguityRule = .rook) -> [[Neighbour]] {
    var lists = [[Neighbour]](repeating: [], count: featureCount)
    // The pairs are ordered by first and second: each list gets its lower neighbours first, in order, then the higher.
    let borders = borders(by: rule)
    for border in borders { lists[border.second].append(Neighbour(feature: border.first, length: border.length)) }
    for border in borders { lists[border.first].append(Neighbour(feature: border.second, length: border.length)) }
    return lists
  }

  /// Pairs of features that meet at an end of an arc, with length 0, some several times.
  private func meetings() -> [Border] {
    // For each guest of a node the node and the feature, as one number in whose order they stand together.
    var guests: [UInt64] = []
    guests.reserveCapacity(4 * arcs.count)
    func add(_ arc: Int, _ feature: Int32) {
      guard feature >= 0 else { return }
      guests.append(UInt64(nodes[arc].first) << 32 | UInt64(feature))
      guests.append(UInt64(nodes[arc].last) << 32 | UInt64(feature))
    }
    for arc in 0..<arcs.count {
      add(arc, owners.left[arc])
      add(arc, owners.right[arc])
    }
    for extra in owners.extras { add(extra.arc, extra.feature) }
    guests.sort()
    var pairs: [Border] = []
    var begin = 0
    for index in guests.indices {
      if guests[index] >> 32 != guests[begin] >> 32 { begin = index }
      // Who comes to a node by several arcs is one guest.
      if index > begin, guests[index] == guests[index - 1] { continue }
      let feature = Int32(truncatingIfNeeded: guests[index])
      for place in begin..<index where place == begin || guests[place] != guests[place - 1] {
        pairs.append(border(Int32(truncatingIfNeeded: guests[place]), feature, 0))
      }
    }
    return pairs
  }

  private func border(_ a: Int32, _ b: Int32, _ length: Double) -> Border {
    Border(first: Int(min(a, b)), second: Int(max(a, b)), length: length)
  }
}

/// The pieces of the same pair added up, ordered by pair. O(pieces), where no feature has many neighbours.
private func addedUp(_ pieces: [Border]) -> [Border] {
  var merged: [Border] = []
  for piece in ordered(pieces) {
    if let last = merged.last, last.first == piece.first, last.second == piece.second {
      merged[merged.count - 1] = Border(first: last.first, second: last.second, length: last.length + piece.length)
    } else {
      merged.append(piece)
    }
  }
  return merged
}

/// The pieces by first and second feature, and by length too: a sum of the same pieces is the same to the last bit, whatever
/// order the arcs had.
private func ordered(_ pieces: [Border]) -> [Border] {
  // Those of each first feature are few, and together by counting.
  var starts = [Int](repeating: 0, count: (pieces.reduce(-1) { max($0, $1.first) }) + 2)
  for piece in pieces { starts[piece.first + 1] += 1 }
  for feature in starts.indices.dropFirst() { starts[feature] += starts[feature - 1] }
  var next = starts
  var ordered = pieces
  for piece in pieces {
    ordered[next[piece.first]] = piece
    next[piece.first] += 1
  }
  ordered.withUnsafeMutableBufferPointer { ordered in
    for (begin, end) in zip(starts, starts.dropFirst()) where end - begin > 1 {
      var own = UnsafeMutableBufferPointer(rebasing: ordered[begin..<end])
      own.sort { ($0.second, $0.length) < ($1.second, $1.length) }
    }
  }
  return ordered
}
