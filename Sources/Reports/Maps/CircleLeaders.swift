import Cartography
import Geometry

/// Leaders from the rims of circles, where others lie over them.
struct CircleLeaders {
  /// Every circle that is drawn.
  private let all: [DrawnCircle]
  /// What no leader crosses: letters and blocks on the page.
  private let taken: [Box]

  /// - Parameters:
  ///   - all: every circle that is drawn.
  ///   - taken: letters and blocks on the page.
  init(among all: [DrawnCircle], off taken: [Box]) {
    self.all = all
    self.taken = taken
  }

  /// A name with a leader that begins at a place of its circle's rim that is seen and comes to no other circle on its way;
  /// the shortest of those, or one that crosses as few as can be.
  ///
  /// - Complexity: places on a rim times the circles.
  func leading(_ label: PlacedLabel, of circle: DrawnCircle) -> PlacedLabel {
    guard label.leader != nil else { return label }
    let own = circle.circle
    let others = all.filter { $0.place != circle.place }.map(\.circle)
    // Larger ones lie below it.
    let above = others.filter { $0.radius <= own.radius }
    let room = label.box.expanded(by: MapMeasures.leaderOffLetters)
    var best: (cost: Double, leader: Leader)?
    for way in Self.ways {
      let from = Point(x: own.centre.x + own.radius * way.x, y: own.centre.y + own.radius * way.y)
      let leader = Leader(from: from, to: room.nearest(to: from))
      // The line leaves its circle at once.
      guard !above.contains(where: { distance($0.centre, from) < $0.radius + Self.clear }),
        leader.distance(from: own.centre) >= own.radius - 0.01
      else { continue }
      let crossed = others.count { leader.distance(from: $0.centre) < $0.radius + Self.clear }
      let struck = taken.count { crosses(leader, $0) }
      let cost = leader.length + Self.dear * Double(crossed + struck)
      if cost < best?.cost ?? .infinity { best = (cost, leader) }
    }
    var led = label
    // Of one that is all covered a dot in the middle tells.
    led.request.leadsFromRim = best != nil
    led.leader = best?.leader ?? label.leader
    return led
  }

  /// The places of a rim that are tried, from a middle, as shares of the radius: about five degrees from each other.
  private static let ways = stride(from: -35.0, through: 35, by: 2).flatMap { step -> [Point] in
    let tangent = step / 36
    let (x, y) = ((1 - tangent * tangent) / (1 + tangent * tangent), 2 * tangent / (1 + tangent * tangent))
    return [Point(x: x, y: y), Point(x: -x, y: -y)]
  }
  /// Between a leader and another circle, in millimetres.
  private static let clear = 0.25
  /// What a circle costs that a leader crosses, in millimetres of its length.
  private static let dear = 20.0
}
