import Geometry

/// Gives labels places where they touch neither each other, nor a leader, nor anything else on the page.
///
/// A label stands on its shape where the circle has room for it. The others are set on free parts of the page (the sea,
/// the land across the border) at the end of a straight leader: the shortest first. Where no straight leader has room, one
/// with a bend is tried.
public struct LabelPlacer: Sendable {
  /// The part of the page that labels may use, in millimetres.
  public var frame: Box
  /// The parts of the page that labels at leaders must keep off: named shapes, legend, insets.
  public var free: FreeSpace
  /// The parts that they had better keep off: all land.
  public var calm: FreeSpace
  /// Room kept around each label, in millimetres.
  public var padding = 0.45
  /// The least and the greatest length of a leader, in millimetres.
  public var leaderLengths = 1.6...40.0
  /// Lines that no label stands on, such as the frame of an inset.
  public var lines: [Leader] = []
  /// Leaders that are there already, which neither labels nor leaders touch.
  public var leaders: [Leader] = []
  /// Rectangles that neither labels nor leaders touch: legend, insets, signs on the map.
  public var obstacles: [Box] = []
  /// The parts that leaders go round where they can: what is marked out on the map. No label at a leader stands there.
  public var barred: FreeSpace?
  /// Lines across which no word stands that has looked all around for room: its letters would be read with them.
  public var thick: FreeSpace?
  /// What leaders cross only where they must; `nil` where that is all one.
  public var story: StoryCrossing?
  /// What a leader pays, in millimetres of its length, for crossing a barred part; none crosses one while it is infinite.
  public var toll = Double.infinity
  /// Whether two numbers at the ends of leaders keep as far on one line as a word and a number do: `15 28` would be one.
  public var partsNumbers = false
  /// What a label pays, in millimetres of leader, for standing where it had better not.
  public var unrest = 2.5

  /// Whether a label leaves its place for another that would have none, where it has a second one.
  public var exchangesPlaces = true

  /// A placer for a part of a page.
  public init(frame: Box, free: FreeSpace, calm: FreeSpace) {
    self.frame = frame
    self.free = free
    self.calm = calm
  }

  /// Places for the requests.
  ///
  /// Where very many find no room on their shapes, leaders go to the greatest shapes only, and to no more than the free
  /// part of the page holds.
  ///
  /// - Returns: for each request its label, or `nil` when the page has no room for it.
  /// - Complexity: candidates (fixed for each label at a leader) times the labels near them.
  public func places(for requests: [LabelRequest]) -> [PlacedLabel?] {
    var placed = PlacedLabels(on: frame, padding: padding, count: requests.count)
    for index in requests.indices { placed[index] = standing(requests[index], beside: placed) }
    var waiting = leaderless(requests.indices.filter { placed[$0] == nil }, of: requests)
    // The easy ones first: a label with a short way out stands in nobody's way.
    let ease = waiting.map { best(requests[$0], beside: placed)?.cost ?? .infinity }
    waiting = zip(waiting, ease).sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
    // What finds no place beside those that stand on their shapes finds none beside more of them.
    let hopeful = waiting.prefix(ease.count { $0 < .infinity })
    // Once each: who comes later keeps off those that stand, so that none of them would stand better for being asked again.
    for index in hopeful { placed[index] = best(requests[index], beside: placed)?.label }
    if exchangesPlaces { exchange(hopeful.filter { placed[$0] == nil }, among: waiting, of: requests, &placed) }
    // Dear to look for: where a hundred labels find no room, a bend helps nobody.
    let left = waiting.filter { placed[$0] == nil }
    for index in left.count <= Self.mostBends ? left : [] {
      placed[index] = bestBent(requests[index], beside: placed)?.label
    }
    return placed.labels
  }

  /// Those that a leader is looked for, in their order: all of them while they are few, else the greatest shapes, as many
  /// as the free part of the page holds.
  private func leaderless(_ waiting: [Int], of requests: [LabelRequest]) -> [Int] {
    guard waiting.count > Self.mostLeaders else { return waiting }
    var room = free.freeArea
    let greatest = waiting.sorted {
      (-requests[$0].circle.radius, $0) < (-requests[$1].circle.radius, $1)
    }
    let fitting = greatest.prefix(Self.mostLeaders).prefix(while: { index in
      guard let size = requests[index].sizes.last else { return true }
      room -= LabelExtent(of: requests[index], size: size).area(padding: padding)
      return room >= 0
    })
    return fitting.sorted()
  }

  /// The label on its shape; `nil` when the circle is too small, or the frame or something else is in its way.
  private func standing(_ request: LabelRequest, beside others: PlacedLabels) -> PlacedLabel? {
    guard request.branches.isEmpty, let greatest = request.sizeInside else { return nil }
    for size in request.sizes where size <= greatest {
      let extent = LabelExtent(of: request, size: size)
      let box = extent.box(at: request.circle.centre)
      let diagonal = (box.width * box.width + box.height * box.height).squareRoot()
      // What had to be told from others may move on its own land only; a word on land of nobody's has more play.
      let play =
        request.standsOnFreeLand
        ? request.circle.radius / 2 : max(0, request.circle.radius - diagonal / 2)
      // At the label point, or as near to it as no line is in the way and the circle allows.
      for step in 0...4 {
        for way in step == 0 ? [Point(x: 0, y: 0)] : LabelExtent.ways {
          let moved = box.moved(by: Point(x: way.x * play * Double(step) / 4, y: way.y * play * Double(step) / 4))
          let room = moved.expanded(by: padding)
          if frame.contains(moved), !lines.contains(where: { crosses($0, room) }),
            !obstacles.contains(where: room.intersects),
            !others.contains(
              near: room.widened(by: Self.apartOnLine),
              { $0.box.intersects(room) || isRead(moved, request, isLed: false, with: $0) }),
            !request.standsOnFreeLand || free.isFree(room),
            !request.looksAround || request.plate > 0 || thick?.isFree(moved) ?? true
          {
            return PlacedLabel(request: request, size: size, box: moved)
          }
        }
      }
    }
    return nil
  }

  /// The best label at the end of a leader, with its cost.
  func best(_ request: LabelRequest, beside others: PlacedLabels) -> (label: PlacedLabel, cost: Double)? {
    guard let size = request.sizes.last, frame.contains(request.circle.centre) else { return nil }
    if request.looksAround { return bestAround(request, size, beside: others) }
    let anchor = request.circle.centre
    let extent = LabelExtent(of: request, size: size)
    var best: (label: PlacedLabel, cost: Double)?
    var reach = leaderLengths.lowerBound
    while reach <= request.longestLeader ?? leaderLengths.upperBound {
      // Nothing farther out can be cheaper than its length.
      if let best, best.cost <= reach { break }
      for (way, step) in extent.steps {
        let end = Point(x: anchor.x + way.x * reach, y: anchor.y + way.y * reach)
        let box = extent.box(at: Point(x: end.x + way.x * step, y: end.y + way.y * step))
        // The cheap questions first: most places fail one of them.
        guard best.map({ $0.cost > reach }) ?? true, let price = price(of: box.expanded(by: padding), request),
          best.map({ $0.cost > reach + price }) ?? true
        else { continue }
        let leader = Leader(from: anchor, to: end, branches: request.branches)
        let length = reach + 0.3 * branches(of: leader)
        var cost =
          length + 0.6 * landAlong(leader) { land in best.map { $0.cost <= length + 0.6 * land + price } ?? false }
          + price
        if let best, best.cost <= cost { continue }
        if entersBarred(leader) { cost += toll }
        if let story { cost += story.price(of: leader) }
        if let best, best.cost <= cost { continue }
        if isPossible(box, leader, request, beside: others) {
          best = (PlacedLabel(request: request, size: size, box: box, leader: leader), cost)
        }
      }
      reach += 0.5
    }
    return best
  }

  /// Whether a word and a number, or two words, would stand so close on one line that they are read together:
  /// "Trondheim 20", "Drammen Indre Østfold". Two words at the ends of leaders say nothing by where they stand, and keep as
  /// far as a word and a number.
  ///
  /// - Parameter isLed: whether it would stand at the end of a leader.
  private func isRead(_ box: Box, _ request: LabelRequest, isLed: Bool, with other: PlacedLabels.Room) -> Bool {
    if request.isNumber && other.isNumber {
      guard partsNumbers, isLed || other.leader != nil else { return false }
      // One close above the other would be read as a list.
      if box.expanded(by: Self.apartInLines).intersects(other.box) { return true }
    }
    let common = min(box.maxY, other.box.maxY) - max(box.minY, other.box.minY)
    let areFar = request.isNumber || other.isNumber || (isLed && other.leader != nil)
    return common > 0.3 * min(box.height, other.box.height)
      && box.widened(by: areFar ? Self.apartOnLine : Self.wordsOnLine).intersects(other.box)
  }

  func isPossible(_ box: Box, _ leader: Leader, _ request: LabelRequest, beside others: PlacedLabels) -> Bool {
    let room = box.expanded(by: padding)
    guard frame.contains(room), frame.contains(leader.box) else { return false }
    // A branch that comes from the far side would strike the label through.
    if !leader.branches.isEmpty, crosses(leader, box.expanded(by: 0.2)) { return false }
    if lines.contains(where: { crosses($0, room) }) { return false }
    if obstacles.contains(where: { room.intersects($0) || crosses(leader, $0) }) { return false }
    if leaders.contains(where: { crosses($0, room) || crosses($0, leader) }) { return false }
    return !others.contains(near: room.widened(by: Self.apartOnLine).union(leader.box)) { other in
      if isRead(box, request, isLed: true, with: other) { return true }
      let otherRoom = other.box.expanded(by: padding)
      if room.intersects(otherRoom) || crosses(leader, otherRoom) { return true }
      guard let line = other.leader else { return false }
      return crosses(line, room) || crosses(line, leader)
    }
  }

  /// What a place costs a label, in millimetres of leader; `nil` where it may not stand.
  func price(of room: Box, _ request: LabelRequest) -> Double? {
    // A word on the land of another is read as its name; a number there is only less calm.
    if free.isFree(room) { return calm.isFree(room) ? 0 : request.looksAround ? 2.5 * unrest : unrest }
    return request.standsOnFreeLand && barred?.isFree(room) ?? true ? 4 * unrest : nil
  }

  /// How long the branches are together, in millimetres.
  private func branches(of leader: Leader) -> Double {
    leader.branches.reduce(0) { $0 + distance($1, leader.to) }
  }

  /// Whether the leader comes into a barred part after it has left the one that it may begin in.
  func entersBarred(_ leader: Leader) -> Bool {
    guard let barred else { return false }
    return leader.isStraight ? enters(barred, leader) : leader.pieces.contains { enters(barred, $0) }
  }

  private func enters(_ barred: FreeSpace, _ piece: Leader) -> Bool {
    let steps = max(1, Int(piece.length / 0.4))
    var hasLeft = false
    for step in 0...steps {
      if !barred.isTaken(piece.place(at: Double(step) / Double(steps))) {
        hasLeft = true
      } else if hasLeft {
        return true
      }
    }
    return false
  }

  /// Millimetres of the leader over land or anything else that is taken; of one that is known to be too dear, some of them.
  func landAlong(_ leader: Leader, isTooMuch: (Double) -> Bool) -> Double {
    leader.isStraight
      ? landAlong(leader, besides: 0, isTooMuch)
      : leader.pieces.reduce(0) { landAlong($1, besides: $0, isTooMuch) }
  }

  private func landAlong(_ piece: Leader, besides sum: Double, _ isTooMuch: (Double) -> Bool) -> Double {
    let length = piece.length
    let steps = max(1, Int(length / 0.5))
    var land = sum
    var taken = 0
    for step in 0...steps where calm.isTaken(piece.place(at: Double(step) / Double(steps))) {
      taken += 1
      land = sum + length * Double(taken) / Double(steps + 1)
      if isTooMuch(land) { break }
    }
    return land
  }

  /// What a word and a number on one line keep between them, in millimetres, and what two words do.
  private static let apartOnLine = 2.2, wordsOnLine = 1.5
  /// What two numbers at leaders keep between them from line to line.
  private static let apartInLines = 1.1
  /// With more labels than these left over, none gets a bend.
  private static let mostBends = 40
  /// With more labels than these without room on their shapes, not all get a leader.
  private static let mostLeaders = 200
}

extension Leader {
  /// The place at a share of a straight one, from its beginning.
  fileprivate func place(at share: Double) -> Point {
    Point(x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share)
  }
}
