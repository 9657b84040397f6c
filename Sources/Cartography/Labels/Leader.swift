import Geometry

/// A line from a place on the map to the label that names it: straight, or with one bend; forked where the label names
/// several places.
public struct Leader: Equatable, Sendable {
  /// The place that is named, in millimetres on the page.
  public var from: Point
  /// Where it bends; `nil` when it is straight.
  public var bend: Point?
  /// Where the line ends, short of the label.
  public var to: Point
  /// Further places that are named; from each a straight line leads to where the first one bends, or ends.
  public var branches: [Point]

  /// A leader from its ends.
  public init(from: Point, bend: Point? = nil, to: Point, branches: [Point] = []) {
    self.from = from
    self.bend = bend
    self.to = to
    self.branches = branches
  }

  /// Whether it is one straight line.
  public var isStraight: Bool { bend == nil && branches.isEmpty }

  /// Its straight pieces: from the place on, then the branches.
  public var pieces: [Leader] {
    let fork = bend ?? to
    return (bend.map { [Leader(from: from, to: $0), Leader(from: $0, to: to)] } ?? [Leader(from: from, to: to)])
      + branches.map { Leader(from: $0, to: fork) }
  }

  /// How near a straight one comes to a point, in millimetres.
  public func distance(from point: Point) -> Double {
    let (x, y) = (to.x - from.x, to.y - from.y)
    let square = x * x + y * y
    let share = square > 0 ? ((point.x - from.x) * x + (point.y - from.y) * y) / square : 0
    let held = min(1, max(0, share))
    return Cartography.distance(point, Point(x: from.x + held * x, y: from.y + held * y))
  }

  /// The smallest rectangle around it.
  var box: Box {
    let ends = Box(
      minX: min(from.x, to.x), minY: min(from.y, to.y), maxX: max(from.x, to.x), maxY: max(from.y, to.y))
    if isStraight { return ends }
    return ((bend.map { [$0] } ?? []) + branches).reduce(ends) { box, point in
      box.union(Box(minX: point.x, minY: point.y, maxX: point.x, maxY: point.y))
    }
  }

  /// Its length in millimetres.
  public var length: Double {
    isStraight ? Cartography.distance(from, to) : pieces.reduce(0) { $0 + Cartography.distance($1.from, $1.to) }
  }
}
