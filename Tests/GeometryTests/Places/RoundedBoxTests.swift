import TestSupport
import Testing

@testable import Geometry

/// Rectangles in single precision.
@Suite struct RoundedBoxTests {
  @Test("what touches is never said not to, and what is well apart is", arguments: 1...20 as ClosedRange<UInt64>)
  func likeBoxes(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    // Degrees, metres far from the origin, and what single precision cannot tell apart.
    let (middle, size) = [(0.0, 10.0), (6_600_000, 100), (61, 1e-6), (0, 1e-40), (1e300, 1e299)][Int(seed) % 5]
    func box() -> Box {
      func side() -> (Double, Double) {
        let ends = (0..<2).map { _ in middle + Double.random(in: -size...size, using: &random) }
        return (min(ends[0], ends[1]), max(ends[0], ends[1]))
      }
      let (x, y) = (side(), side())
      return Box(minX: x.0, minY: y.0, maxX: x.1, maxY: y.1)
    }
    for _ in 0..<200 {
      let (one, other) = (box(), box())
      let isTouching = RoundedBox(one).touches(RoundedBox(other))
      #expect(isTouching || !one.intersects(other))
      #expect(RoundedBox(one).box.holds(one))
      #expect(RoundedBox(one).union(RoundedBox(other)).box.holds(other))
      // A millionth of the distance from the origin is well apart.
      let margin = 1e-6 * (abs(middle) + size) + 1e-37
      if abs(middle) < 1e30, !one.expanded(by: margin).intersects(other) { #expect(!isTouching) }
    }
  }

  @Test("it grows by as much as is said")
  func expanded() {
    let box = RoundedBox(Point(x: 3, y: 4), Point(x: 1, y: 2)).expanded(east: 0.5, north: 1).box
    #expect(box.holds(Box(minX: 0.5, minY: 1, maxX: 3.5, maxY: 5)))
    #expect(Box(minX: 0.499, minY: 0.999, maxX: 3.501, maxY: 5.001).holds(box))
  }

  @Test("nothing touches none")
  func none() {
    let world = RoundedBox(Box(minX: -1e30, minY: -1e30, maxX: 1e30, maxY: 1e30))
    #expect(!RoundedBox.none.touches(world) && !world.touches(.none) && !RoundedBox.none.touches(.none))
    #expect(RoundedBox.none.union(world).touches(world))
  }
}
