import Geometry

/// A line from a place on the map to the label that names it: straight, or with one bend.
public struct Leader: Equatable, Sendable {
  /// The place that is named, in millimetres on the page.
  public var from: Point
  /// Where it bends; `nil` when it is straight.
  public var bend: Point?
  /// Where the line ends, short of the label.
  public var to: Point

  /// A leader from its ends.
  public init(from: Point, bend: Point? = nil, to: Point) {
    self.from = from
    self.bend = bend
    self.to = to
  }

  /// Its straight pieces, from the place on.
  public var pieces: [Leader] {
    guard let bend else { return [self] }
    return [Leader(from: from, to: bend), Leader(from: bend, to: to)]
  }

  /// The smallest rectangle around it.
  var box: Box {
    let ends = Box(
      minX: min(from.x, to.x), minY: min(from.y, to.y), maxX: max(from.x, to.x), maxY: max(from.y, to.y))
    guard let bend else { return ends }
    return ends.union(Box(minX: bend.x, minY: bend.y, maxX: bend.x, maxY: bend.y))
  }

  /// Its length in millimetres.
  public var length: Double { pieces.reduce(0) { $0 + distance($1.from, $1.to) } }
}
