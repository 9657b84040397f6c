import Cartography
import Geometry

/// Where the names of circles stand without a leader: inside theirs, or close beside it and nearer to it than to any other
/// circle with a name.
struct CircleNamePlaces {
  private let requests: [LabelRequest]
  private let named: [DrawnCircle]
  private let all: [DrawnCircle]
  private let room: Box
  private let taken: [Box]
  private let sea: FreeSpace

  /// - Parameters:
  ///   - requests: the names, the largest circle first.
  ///   - named: their circles.
  ///   - all: every circle that is drawn.
  ///   - room: the part of the page that names may use.
  ///   - taken: blocks on the page that they keep off.
  ///   - sea: where there is no land.
  init(
    _ requests: [LabelRequest], of named: [DrawnCircle], among all: [DrawnCircle], inside room: Box, off taken: [Box],
    sea: FreeSpace
  ) {
    (self.requests, self.named, self.all, self.room, self.taken, self.sea) = (requests, named, all, room, taken, sea)
  }

  /// The room of each name; `nil` where it finds none.
  ///
  /// A name that finds its places taken has one if whoever stands there has another.
  ///
  /// - Complexity: the names by the circles, eight times.
  var chosen: [Box?] {
    var chosen = [Box?](repeating: nil, count: requests.count)
    func others(than one: Int) -> [Box] { chosen.indices.filter { $0 != one }.compactMap { chosen[$0] } }
    let possible = requests.indices.map(possible)
    func best(_ one: Int, off others: [Box]) -> Box? {
      possible[one].first { box in !others.contains(where: Self.room(of: box).intersects) }
    }
    for one in requests.indices { chosen[one] = best(one, off: others(than: one)) }
    for one in requests.indices where chosen[one] == nil {
      for box in possible[one] {
        let wide = Self.room(of: box)
        let inTheWay = chosen.indices.filter { chosen[$0].map(wide.intersects) ?? false }
        guard inTheWay.count == 1, let other = inTheWay.first else { continue }
        let rest = others(than: other) + [box]
        guard let elsewhere = best(other, off: rest) else { continue }
        (chosen[one], chosen[other]) = (box, elsewhere)
        break
      }
    }
    return chosen
  }

  /// Between names, in millimetres, and what more lies between two on one line, which would be read as one.
  private static let between = 0.35, betweenOnLine = 0.9

  /// What no other name comes into.
  private static func room(of box: Box) -> Box { box.expanded(by: between).widened(by: betweenOnLine) }

  /// The rooms that a name may have if no other is in the way, the best first.
  ///
  /// It hides no circle that is larger than its own, nor the middle of any. The open sea is best, and a place beside no
  /// other circle.
  private func possible(_ place: Int) -> [Box] {
    let (one, request) = (named[place], requests[place])
    let isInside = request.sizeInside != nil
    let others = all.filter { $0.place != one.place }
    return around(request).enumerated().compactMap { order, box -> (cost: Double, order: Int, box: Box)? in
      let wide = box.expanded(by: Self.between)
      guard room.holds(wide), !taken.contains(where: wide.intersects) else { return nil }
      // The rim around letters hides as they do.
      let hidden = others.filter { $0.circle.box.intersects(wide) }
      let isHiding = hidden.contains {
        ($0.circle.radius > one.circle.radius && $0.circle.box.intersects(box)) || wide.contains($0.circle.centre)
      }
      guard !isHiding else {
        return nil
      }
      let own = gap(box, one.circle)
      // Nearer to another one that has a name it would be read as that.
      let nearest = others.filter { $0.name != nil }.map { gap(box, $0.circle) }.min() ?? .infinity
      guard isInside || nearest >= max(own * MapMeasures.nearerOwnCircle, own + MapMeasures.nearerOwnCircleBy) else {
        return nil
      }
      // On the sea it crosses no border.
      let near = others.count { other in
        !hidden.contains { $0.place == other.place } && other.circle.box.intersects(box.expanded(by: 0.8))
      }
      let cost =
        Double(order) * 0.3 + 0.4 * Double(near) - (sea.isFree(box) ? 1 : 0) + (nearest < 2 * own + 1 ? 0.5 : 0)
      return (hidden.reduce(cost) { $0 + MapMeasures.hiddenCircle * $1.circle.radius }, order, box)
    }
    .sorted { ($0.cost, $0.order) < ($1.cost, $1.order) }
    .map(\.box)
  }

  /// Between the room of a name and the rim of a circle, in millimetres; 0 where they meet.
  private func gap(_ box: Box, _ circle: Circle) -> Double {
    let nearest = Point(
      x: min(max(circle.centre.x, box.minX), box.maxX), y: min(max(circle.centre.y, box.minY), box.maxY))
    return max(0, distance(nearest, circle.centre) - circle.radius)
  }

  /// Where the name of a circle may stand, the best first.
  private func around(_ request: LabelRequest) -> [Box] {
    let (circle, size) = (request.circle, request.sizes.first ?? 1)
    let width = textWidth(request.text, size: size, isBold: false, in: request.face)
    let height = request.face.capHeight * size
    func box(_ x: Double, _ y: Double) -> Box {
      Box(
        minX: circle.centre.x + x - width / 2, minY: circle.centre.y + y - height / 2,
        maxX: circle.centre.x + x + width / 2, maxY: circle.centre.y + y + height / 2)
    }
    if request.sizeInside != nil { return [box(0, 0)] }
    let gap = 0.6
    let (side, rise) = (circle.radius + gap + width / 2, circle.radius + gap + height / 2)
    let (slant, lift) = (circle.radius * 0.72 + gap / 2 + width / 2, circle.radius * 0.72 + gap / 2 + height / 2)
    let shift = min(circle.radius * 0.5, height)
    return [
      box(side, 0), box(-side, 0), box(slant, -lift), box(-slant, -lift), box(slant, lift), box(-slant, lift),
      box(0, rise), box(0, -rise), box(side, -shift), box(side, shift), box(-side, -shift), box(-side, shift),
      box(width / 4, rise), box(-width / 4, rise), box(width / 4, -rise), box(-width / 4, -rise),
    ]
  }
}
