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
    var guests: [(node: Int32, feature: Int32)] = []
    for arc in 0..<arcs.count {
      for feature in [owners.left[arc], owners.right[arc]] where feature >= 0 {
        guests.append((nodes[arc].first, feature))
        guests.append((nodes[arc].last, feature))
      }
    }
    for extra in owners.extras {
      guests.append((nodes[extra.arc].first, extra.feature))
      guests.append((nodes[extra.arc].last, extra.feature))
    }
    guests.sort { ($0.node, $0.feature) < ($1.node, $1.feature) }
    var pairs: [Border] = []
    var begin = 0
    for index in guests.indices {
      if guests[index].node != guests[begin].node { begin = index }
      for other in guests[begin..<index] where other.feature != guests[index].feature {
        pairs.append(border(other.feature, guests[index].feature, 0))
      }
    }
    return pairs
  }

  private func border(_ a: Int32, _ b: Int32, _ length: Double) -> Border {
    Border(first: Int(min(a, b)), second: Int(max(a, b)), length: length)
  }
}

/// The pieces of the same pair added up, ordered by pair.
private func addedUp(_ pieces: [Border]) -> [Border] {
  var merged: [Border] = []
  // By length too: a sum of the same pieces is the same to the last bit, whatever order the arcs had.
  for piece in pieces.sorted(by: { ($0.first, $0.second, $0.length) < ($1.first, $1.second, $1.length) }) {
    if let last = merged.last, last.first == piece.first, last.second == piece.second {
      merged[merged.count - 1] = Border(first: last.first, second: last.second, length: last.length + piece.length)
    } else {
      merged.append(piece)
    }
  }
  return merged
}
