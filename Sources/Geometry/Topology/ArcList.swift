/// Border pieces, each stored once, with all their points in one flat array.
///
/// Both ends are stored, so that an arc of a ring that touches no other begins and ends with the same point. The
/// direction is the one in which the lower end (by `x`, then `y`) comes first; where both ends are one point, the one
/// in which the lower neighbour follows it. So it does not depend on which ring came first.
public struct ArcList: Equatable, Sendable {
  /// Every point of every arc, arc after arc. May be replaced by as many others, as a reprojection does.
  public var points: [Point] {
    didSet { precondition(points.count == starts.last, "the arcs would no longer fit the points") }
  }
  /// Where each arc begins in `points`, and, last, where the last one ends.
  public let starts: [Int]

  /// Takes the points away, so that they can be changed where they lie; what is left knows how many there were.
  mutating func givenUpPoints() -> [Point] {
    let given = points
    self = ArcList(points: [], starts: starts)
    return given
  }

  /// Arcs from their flat arrays.
  init(points: [Point], starts: [Int]) {
    self.points = points
    self.starts = starts
  }

  /// How many arcs there are.
  public var count: Int { starts.count - 1 }
  /// Where the points of an arc lie in `points`; two at least.
  public func pointRange(ofArc arc: Int) -> Range<Int> { starts[arc]..<starts[arc + 1] }
  /// The points of an arc, both ends included.
  public subscript(arc: Int) -> ArraySlice<Point> { points[pointRange(ofArc: arc)] }

  /// Changes the points of some arcs where they lie, arc after arc in the order given.
  public mutating func mapPoints(ofArcs chosen: [Int], _ change: (Point) -> Point) {
    // Taken out meanwhile: to change them one by one through here would ask each time whether they still fit.
    var points = givenUpPoints()
    for arc in chosen {
      for place in pointRange(ofArc: arc) { points[place] = change(points[place]) }
    }
    self.points = points
  }

  /// The length of an arc in the unit of the points, measured on the plane.
  public func length(ofArc arc: Int) -> Double {
    var sum = 0.0
    for i in starts[arc] + 1..<starts[arc + 1] {
      let (dx, dy) = (points[i].x - points[i - 1].x, points[i].y - points[i - 1].y)
      sum += (dx * dx + dy * dy).squareRoot()
    }
    return sum
  }
}
