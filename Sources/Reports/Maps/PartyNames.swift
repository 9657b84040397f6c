import Cartography
import Geometry

/// The name of a party at its sign, or at the end of a leader from it.
struct PartyName {
  let run: TextRun
  let leader: Leader?

  /// Whether it stands so far from its sign that others make room for it where they can.
  var isFar: Bool { leader.map { $0.length > MapMeasures.longPartyLeader } ?? false }
}

extension [PartyName?] {
  /// How far names stand from their signs, in millimetres of leaders: none at all is worse than any.
  var farness: Double { reduce(0) { $0 + ($1.map { $0.leader?.length ?? 0 } ?? 1000) } }
}

extension RelationKeys {
  /// The name of each sign: beside it where it stands on nothing else and is nearer to no other sign, else a few
  /// millimetres away at the end of a leader; `nil` where that would cross another name, key, sign or number.
  ///
  /// Where some find no room, or none but far away, those choose first and the others take what is left.
  ///
  /// - Parameter keys: those that have their places.
  /// - Complexity: linear in the names times the places that are tried for each.
  func names(_ names: [(text: String, at: Point)], along ways: [RelationWay], off keys: [TextRun]) -> [PartyName?] {
    var lines = FreeSpace(frame: frame, cell: 0.4)
    lines.take(linesOf: PathData(ways.flatMap(\.lines), isClosed: false))
    let taken = keys.map { $0.box(in: style.typeface).expanded(by: 0.3) }
    var best = placed(names, first: [], lines, off: taken)
    var first: [Int] = []
    var last = best
    for _ in 0..<8 {
      let missing = last.indices.filter { last[$0] == nil }
      let poor = missing.isEmpty ? last.indices.filter { last[$0]?.isFar ?? false && !first.contains($0) } : missing
      guard !poor.isEmpty else { break }
      first = poor + first.filter { !poor.contains($0) }
      last = placed(names, first: first, lines, off: taken)
      if last.farness < best.farness { best = last }
    }
    return best
  }

  /// The names with their places, some before all others.
  private func placed(
    _ names: [(text: String, at: Point)], first: [Int], _ lines: FreeSpace, off taken: [Box]
  ) -> [PartyName?] {
    var (found, used, leaders) = ([PartyName?](repeating: nil, count: names.count), taken, [Leader]())
    func take(_ name: PartyName?, _ place: Int) {
      guard let name else { return }
      found[place] = name
      used.append(name.run.box(in: style.typeface).expanded(by: 0.3))
      leaders += [name.leader].compactMap { $0 }
    }
    let rest = names.indices.filter { !first.contains($0) }
    for place in first {
      take(beside(names[place], among: names.map(\.at), lines, off: used, leaders), place)
      if found[place] == nil { take(named(names[place], lines, off: used, leaders), place) }
    }
    for place in rest { take(beside(names[place], among: names.map(\.at), lines, off: used, leaders), place) }
    for place in rest where found[place] == nil { take(named(names[place], lines, off: used, leaders), place) }
    return found
  }

  /// A name beside its sign.
  private func beside(
    _ name: (text: String, at: Point), among signs: [Point], _ lines: FreeSpace, off used: [Box], _ leaders: [Leader]
  ) -> PartyName? {
    let (width, height) = extent(of: name.text, isBold: false)
    let others = signs.filter { $0 != name.at }
    return cheapest(
      name.text, at: placesAround(name.at, width, height), lines, off: used, most: MapMeasures.dearestPartyName,
      isBold: false
    ) { box in
      // Read with the sign that it is nearest to.
      let own = box.distance(to: name.at) + MapMeasures.partySign
      return others.allSatisfy { box.distance(to: $0) > own } && !leaders.contains { crosses($0, box) }
    }.map { PartyName(run: $0, leader: nil) }
  }

  /// A name at the end of a leader.
  private func named(
    _ name: (text: String, at: Point), _ lines: FreeSpace, off used: [Box], _ leaders: [Leader]
  ) -> PartyName? {
    let (width, height) = extent(of: name.text, isBold: false)
    let places = Leader.reaching.map { step -> (centre: Point, cost: Double) in
      let edge = Point(x: name.at.x + step.x, y: name.at.y + step.y)
      // A line of a relation that a leader crosses is one that it may be taken for.
      let touched = stride(from: 0.4, through: 1, by: 0.1).count { share in
        let point = Point(x: name.at.x + step.x * share, y: name.at.y + step.y * share)
        return !lines.isFree(Circle(centre: point, radius: 0.2).box)
      }
      // The nearest corner or side of the text lies at the end of the leader.
      let centre = Point(
        x: edge.x + (abs(step.x) < 1 ? 0 : step.x > 0 ? width / 2 : -width / 2),
        y: edge.y + (abs(step.x) < 1 ? (step.y > 0 ? height / 2 : -height / 2) : 0))
      // Room beside another sign is left to its own name.
      let box = Circle(centre: centre, radius: height / 2).box.widened(by: (width - height) / 2)
      let near = signs.count { !$0.contains(name.at) && box.distance(to: $0.centre) < MapMeasures.ownRoom }
      return (centre, distance(name.at, edge) / 4 + 1.5 * Double(touched) + Double(near))
    }
    let others = signs.filter { !$0.contains(name.at) }.map { $0.expanded(by: MapMeasures.routeClearance) }
    let run = cheapest(name.text, at: places, lines, off: used, most: MapMeasures.dearestLedName, isBold: false) {
      box in
      let way = lead(from: name.at, to: box)
      return !(others + numbers + used).contains { crosses(way, $0) }
        && !leaders.contains { crosses(way, $0) || crosses($0, box) }
        && !others.contains { $0.intersects(box) }
    }
    return run.map { run in PartyName(run: run, leader: lead(from: name.at, to: run.box(in: style.typeface))) }
  }

  /// From the rim of a sign to the nearest place of a text, short of its letters.
  private func lead(from sign: Point, to box: Box) -> Leader {
    let end = box.expanded(by: 0.35).nearest(to: sign)
    let length = distance(sign, end)
    let share = length > 0 ? MapMeasures.partySign / length : 0
    return Leader(
      from: Point(x: sign.x + (end.x - sign.x) * share, y: sign.y + (end.y - sign.y) * share), to: end)
  }
}

extension Leader {
  /// Where leaders from a sign end, as steps in millimetres: every fifteen degrees, the nearer ones first.
  fileprivate static let reaching = [4.0, 6, 8, 10.5, 13, 16].flatMap { reach in
    // A half of a turn by fifteen degrees as cosine and sine, and the same the other way.
    let (two, six) = (2.0.squareRoot(), 6.0.squareRoot())
    let steps = [(1, 0), ((six + two) / 4, (six - two) / 4), (3.0.squareRoot() / 2, 0.5), (two / 2, two / 2)]
    let quarter = steps + steps.dropFirst().dropLast().reversed().map { ($0.1, $0.0) }
    return quarter.flatMap { x, y in
      [(x, y), (-y, x), (-x, -y), (y, -x)].map { Point(x: reach * $0.0, y: reach * $0.1) }
    }
  }
}

extension Box {
  /// The place of the rectangle that is nearest to a point; the point itself inside.
  func nearest(to point: Point) -> Point {
    Point(x: min(max(point.x, minX), maxX), y: min(max(point.y, minY), maxY))
  }

  /// From a point to the rectangle; 0 inside.
  func distance(to point: Point) -> Double { Cartography.distance(point, nearest(to: point)) }
}
