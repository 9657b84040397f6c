import Cartography
import Geometry

/// The ways that lines between parties take: flat arcs, bent otherwise where the usual one would run through the sign of
/// somebody who is no party, over a block of the page, or along a line that is there already.
struct RelationRoutes {
  /// Where a line begins or ends, and how far from the middle of the place.
  struct End {
    let party: MapRelation.End
    let point: Point
    let radius: Double
  }

  /// The room of every party's sign or number, in millimetres on the page.
  let parties: [(party: MapRelation.End, circle: Circle)]
  /// Rectangles that lines keep off: title, legend, an inset.
  let blocks: [Box]
  /// The part of the page that lines may use.
  let frame: Box
  /// Whether a point of the page is land of others, who are no party: lines keep off it where they can.
  var isAbroad: (Point) -> Bool = { _ in false }

  /// The cheapest arc between two places, which leaves room for their signs; nothing where they lie too near.
  ///
  /// - Parameter others: the lines that have their ways already.
  func arc(from one: End, to other: End, beside others: [[Point]]) -> [Point] {
    let (a, b) = (one.point, other.point)
    let length = distance(a, b)
    guard length > one.radius + other.radius + 0.3 else { return [] }
    let strangers = parties.filter { $0.party != one.party && $0.party != other.party }.map(\.circle)
    let near = others.flatMap { $0 }
    var best: (cost: Double, line: [Point])?
    for (place, bend) in Self.bends.enumerated() {
      let least = Double(place)
      if let best, best.cost <= least { break }
      let line = curve(one, other, length, bend)
      let cost = least + toll(of: line, strangers, near)
      if cost < best?.cost ?? .infinity { best = (cost, line) }
    }
    return best?.line ?? []
  }

  /// What a way costs beyond its bend: signs and blocks that it touches most of all.
  private func toll(of line: [Point], _ strangers: [Circle], _ near: [Point]) -> Double {
    let pieces = zip(line, line.dropFirst()).map { Leader(from: $0, to: $1) }
    let signs = strangers.count { circle in
      let room = circle.box.expanded(by: MapMeasures.routeClearance)
      return pieces.contains { crosses($0, room) }
    }
    let blocked = blocks.count { block in pieces.contains { crosses($0, block) } }
    let outside = line.count { !frame.contains($0) }
    // Ends meet at the parties that lines share; what runs side by side is in the middle.
    let middle = line.dropFirst(line.count / 4).dropLast(line.count / 4)
    let beside = middle.count { point in
      near.contains { distance($0, point) < MapMeasures.routeClearance + 0.4 }
    }
    let abroad = line.count(where: isAbroad)
    return Double(abroad) + 100 * Double(signs) + 60 * Double(blocked) + 20 * Double(outside) + 1.5 * Double(beside)
  }

  /// An arc with the bend, as a share of its length: upwards for a positive one, or to the left where it runs straight up.
  private func curve(_ one: End, _ other: End, _ length: Double, _ share: Double) -> [Point] {
    let (a, b) = (one.point, other.point)
    let side = a.x < b.x || (a.x == b.x && a.y < b.y) ? share : -share
    let bend = Point(x: (a.x + b.x) / 2 + side * (b.y - a.y), y: (a.y + b.y) / 2 - side * (b.x - a.x))
    let (first, last) = (one.radius / length, 1 - other.radius / length)
    return (0...MapMeasures.arcSteps).map { step in
      let t = first + (last - first) * Double(step) / Double(MapMeasures.arcSteps)
      let (p, q, r) = ((1 - t) * (1 - t), 2 * t * (1 - t), t * t)
      return Point(x: p * a.x + q * bend.x + r * b.x, y: p * a.y + q * bend.y + r * b.y)
    }
  }

  /// The bends that are tried, the usual one first.
  private static let bends = [1, -1, 1.8, -1.8, 0.3, -0.3, 2.8, -2.8, 4, -4].map { $0 * MapMeasures.arcBend }
}
