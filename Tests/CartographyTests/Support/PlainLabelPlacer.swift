import Geometry

@testable import Cartography

/// The plain way to place labels, each asked against all others: the reference for `LabelPlacer`.
///
/// A label stands on its shape where the circle has room for it. The others are set on free parts of the page (the sea,
/// the land across the border) at the end of a straight leader: the shortest first, then each again while the others
/// stand, so that an early label does not keep a better place from a later one. Where no straight leader has room, one
/// with a bend is tried.
struct PlainLabelPlacer {
  /// The part of the page that labels may use, in millimetres.
  var frame: Box
  /// The parts of the page that labels at leaders must keep off: named shapes, legend, insets.
  var free: FreeSpace
  /// The parts that they had better keep off: all land.
  var calm: FreeSpace
  /// Room kept around each label, in millimetres.
  var padding = 0.45
  /// The least and the greatest length of a leader, in millimetres.
  var leaderLengths = 1.6...40.0
  /// Lines that no label stands on, such as the frame of an inset.
  var lines: [Leader] = []
  /// Leaders that are there already, which neither labels nor leaders touch.
  var leaders: [Leader] = []
  /// Rectangles that neither labels nor leaders touch: legend, insets, signs on the map.
  var obstacles: [Box] = []
  /// What a label pays, in millimetres of leader, for standing where it had better not.
  var unrest = 2.5

  /// A placer for a part of a page.
  init(frame: Box, free: FreeSpace, calm: FreeSpace) {
    self.frame = frame
    self.free = free
    self.calm = calm
  }

  /// Places for the requests.
  ///
  /// - Returns: for each request its label, or `nil` when the page has no room for it.
  /// - Complexity: candidates (fixed for each label at a leader) times labels.
  func places(for requests: [LabelRequest]) -> [PlacedLabel?] {
    var placed: [PlacedLabel?] = []
    for request in requests { placed.append(standing(request, beside: placed.compactMap { $0 })) }
    var waiting = requests.indices.filter { placed[$0] == nil }
    // The easy ones first: a label with a short way out stands in nobody's way.
    let ease = waiting.map { best(requests[$0], beside: placed.compactMap { $0 })?.cost ?? .infinity }
    waiting = zip(waiting, ease).sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
    for _ in 0..<3 {
      for index in waiting {
        placed[index] = nil
        placed[index] = best(requests[index], beside: placed.compactMap { $0 })?.label
      }
    }
    // Dear to look for: where a hundred labels find no room, a bend helps nobody.
    let left = waiting.filter { placed[$0] == nil }
    for index in left.count <= Self.mostBends ? left : [] {
      placed[index] = bestBent(requests[index], beside: placed.compactMap { $0 })?.label
    }
    return placed
  }

  /// The label on its shape; `nil` when the circle is too small, or the frame or something else is in its way.
  private func standing(_ request: LabelRequest, beside others: [PlacedLabel]) -> PlacedLabel? {
    for size in request.sizes where size <= request.sizeInside ?? 0 {
      let box = box(of: request, size: size, at: request.circle.centre)
      let diagonal = (box.width * box.width + box.height * box.height).squareRoot()
      let play = max(0, request.circle.radius - diagonal / 2)
      // At the label point, or as near to it as no line is in the way and the circle allows.
      for step in 0...4 {
        for way in step == 0 ? [Point(x: 0, y: 0)] : Self.directions {
          let moved = box.moved(by: Point(x: way.x * play * Double(step) / 4, y: way.y * play * Double(step) / 4))
          let room = moved.expanded(by: padding)
          if frame.contains(moved), !lines.contains(where: { crosses($0, room) }),
            !obstacles.contains(where: room.intersects), !others.contains(where: { $0.box.intersects(room) })
          {
            return PlacedLabel(request: request, size: size, box: moved)
          }
        }
      }
    }
    return nil
  }

  /// The best label at the end of a leader, with its cost.
  private func best(_ request: LabelRequest, beside others: [PlacedLabel]) -> (label: PlacedLabel, cost: Double)? {
    guard let size = request.sizes.last, frame.contains(request.circle.centre) else { return nil }
    let anchor = request.circle.centre
    var best: (label: PlacedLabel, cost: Double)?
    var reach = leaderLengths.lowerBound
    while reach <= leaderLengths.upperBound {
      // Nothing farther out can be cheaper than its length.
      if let best, best.cost <= reach { break }
      for place in Self.directions {
        let end = Point(x: anchor.x + place.x * reach, y: anchor.y + place.y * reach)
        let box = box(of: request, size: size, leavingFrom: end, towards: place)
        let label = PlacedLabel(request: request, size: size, box: box, leader: Leader(from: anchor, to: end))
        // The cheap questions first: most places fail one of them.
        guard best.map({ $0.cost > reach }) ?? true, free.isFree(box.expanded(by: padding)) else { continue }
        let cost = reach + 0.6 * landAlong(label) + (calm.isFree(box.expanded(by: padding)) ? 0 : unrest)
        if let best, best.cost <= cost { continue }
        if isPossible(label, beside: others) { best = (label, cost) }
      }
      reach += 0.5
    }
    return best
  }

  /// The best label at the end of a leader that bends once and then runs level; far fewer places are tried.
  private func bestBent(
    _ request: LabelRequest, beside others: [PlacedLabel]
  ) -> (label: PlacedLabel, cost: Double)? {
    guard let size = request.sizes.last, frame.contains(request.circle.centre) else { return nil }
    let anchor = request.circle.centre
    var best: (label: PlacedLabel, cost: Double)?
    for reach in stride(from: leaderLengths.lowerBound, through: leaderLengths.upperBound, by: 1) {
      if let best, best.cost <= reach { break }
      for way in Self.directions {
        let bend = Point(x: anchor.x + way.x * reach, y: anchor.y + way.y * reach)
        for side in [1.0, -1] {
          for length in [1.6, 4, 8, 14] {
            let end = Point(x: bend.x + side * length, y: bend.y)
            let box = box(of: request, size: size, leavingFrom: end, towards: Point(x: side, y: 0))
            let label = PlacedLabel(
              request: request, size: size, box: box, leader: Leader(from: anchor, bend: bend, to: end))
            // A bend is dearer than a longer line.
            let cost = reach + length + 3
            guard best.map({ $0.cost > cost }) ?? true, free.isFree(box.expanded(by: padding)),
              isPossible(label, beside: others)
            else { continue }
            best = (label, cost)
          }
        }
      }
    }
    return best
  }

  private func isPossible(_ label: PlacedLabel, beside others: [PlacedLabel]) -> Bool {
    let room = label.box.expanded(by: padding)
    guard frame.contains(room), let leader = label.leader else { return false }
    if lines.contains(where: { crosses($0, room) }) { return false }
    if obstacles.contains(where: { room.intersects($0) || crosses(leader, $0) }) { return false }
    if leaders.contains(where: { crosses($0, room) || crosses($0, leader) }) { return false }
    for other in others {
      let otherRoom = other.box.expanded(by: padding)
      if room.intersects(otherRoom) || crosses(leader, otherRoom) { return false }
      if let line = other.leader, crosses(line, room) || crosses(line, leader) { return false }
    }
    return true
  }

  /// Millimetres of the leader over land or anything else that is taken.
  private func landAlong(_ label: PlacedLabel) -> Double {
    guard let leader = label.leader else { return 0 }
    let steps = max(1, Int(leader.length / 0.5))
    let taken = (0...steps).count { step in
      let share = Double(step) / Double(steps)
      return calm.isTaken(
        Point(
          x: leader.from.x + (leader.to.x - leader.from.x) * share,
          y: leader.from.y + (leader.to.y - leader.from.y) * share))
    }
    return leader.length * Double(taken) / Double(steps + 1)
  }

  private func box(of request: LabelRequest, size: Double, at centre: Point) -> Box {
    let width = textWidth(request.text, size: size, isBold: request.isBold, in: request.face)
    let height = request.face.capHeight * size
    return Box(
      minX: centre.x - width / 2, minY: centre.y - height / 2, maxX: centre.x + width / 2, maxY: centre.y + height / 2)
  }

  /// The room of a label that a leader reaches from one side: it touches the line's end, with a small gap.
  private func box(of request: LabelRequest, size: Double, leavingFrom end: Point, towards way: Point) -> Box {
    let width = textWidth(request.text, size: size, isBold: request.isBold, in: request.face)
    let height = request.face.capHeight * size
    let gap = 0.35
    // As far out as the line's direction needs for the nearer pair of sides to be clear of its end.
    let step = min(
      way.x == 0 ? .infinity : (width / 2 + gap) / abs(way.x), way.y == 0 ? .infinity : (height / 2 + gap) / abs(way.y))
    return box(of: request, size: size, at: Point(x: end.x + way.x * step, y: end.y + way.y * step))
  }

  /// With more labels than these left over, none gets a bend.
  private static let mostBends = 40

  /// Forty ways out, level ones first, so that equals are settled for the calm one.
  private static let directions: [Point] = {
    let count = 40
    return (0..<count).map { step -> Point in
      let turn = Double((step + 1) / 2) * (step % 2 == 0 ? 1 : -1)
      let way = direction(turn * 2 * Double.pi / Double(count))
      return Point(x: way.x, y: way.y)
    }
  }()
}
