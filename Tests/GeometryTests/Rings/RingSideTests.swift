import Geometry
import TestSupport
import Testing

/// ```
///   4 +-----------+
///     |           |
///   2 |        +--+
///   1 |  +--+  |         two legs, with a notch between them
///   0 +--+  +--+
///     0  1  2  3  4
/// ```
@Suite struct RingSideTests {
  static let ring: [Point] = [(0, 0), (1, 0), (1, 1), (2, 1), (2, 0), (3, 0), (3, 2), (4, 2), (4, 4), (0, 4)]
    .map { Point(x: $0.0, y: $0.1) }

  @Test(arguments: [
    ("in the middle", 2.0, 3.0, RingSide.inside),
    ("in the left leg", 0.5, 0.5, .inside),
    ("between the legs", 1.5, 0.5, .outside),
    ("level with corners, inside", 0.5, 1.0, .inside),
    ("level with corners, outside", 3.5, 1.0, .outside),
    ("level with the lower edges, outside", 3.5, 0.0, .outside),
    ("a corner", 3.0, 2.0, .border),
    ("on a level edge", 1.5, 1.0, .border),
    ("on an upright edge", 3.0, 1.5, .border),
    ("between the legs, level with their feet", 1.5, 0.0, .outside),
    ("left of all", -1.0, 1.0, .outside),
    ("above all", 2.0, 5.0, .outside),
    ("on the upper edge", 2.0, 4.0, .border),
  ])
  func `a point is inside, on the border or outside`(_ name: String, _ x: Double, _ y: Double, _ expected: RingSide) {
    let point = Point(x: x, y: y)
    #expect(side(of: point, seenFrom: Self.ring[...]) == expected, "\(name)")
    #expect(side(of: point, seenFrom: Array(Self.ring.reversed())[...]) == expected, "\(name), walked backwards")
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `edges that are passed over change no answer`(seed: UInt64) {
    // On a lattice, so that many points lie on corners and edges.
    var random = SplitMix64(seed: seed)
    func place() -> Point {
      Point(x: Double(Int.random(in: 0..<8, using: &random)), y: Double(Int.random(in: 0..<8, using: &random)))
    }
    let ring = (0..<Int.random(in: 3..<12, using: &random)).map { _ in place() }
    for _ in 0..<50 {
      let point = place()
      #expect(side(of: point, seenFrom: ring[...]) == plainSide(of: point, seenFrom: ring))
    }
  }

  /// Looks at each edge.
  private func plainSide(of point: Point, seenFrom ring: [Point]) -> RingSide {
    var isInside = false
    for (corner, previous) in zip(ring, [ring[ring.count - 1]] + ring) {
      if corner == point { return .border }
      let (low, high) = previous.y <= corner.y ? (previous, corner) : (corner, previous)
      let cross = (high.x - low.x) * (point.y - low.y) - (point.x - low.x) * (high.y - low.y)
      let isLevel = low.y == high.y && low.y == point.y
      if isLevel, min(low.x, high.x) <= point.x, point.x <= max(low.x, high.x) { return .border }
      guard low.y <= point.y, point.y < high.y else { continue }
      if cross == 0 { return .border }
      if cross > 0 { isInside.toggle() }
    }
    return isInside ? .inside : .outside
  }

  @Test func `nothing is inside a ring without points`() {
    #expect(side(of: Point(x: 0, y: 0), seenFrom: []) == .outside)
  }
}
