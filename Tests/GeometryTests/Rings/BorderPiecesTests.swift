import TestSupport
import Testing

@testable import Geometry

/// How deep a point lies in rings, edge by edge: the reference for `BorderPieces`.
private func plainDepth(of point: Point, in rings: [[Point]], unlessUnder limit: Double) -> Double? {
  var isInside = false
  var least = Double.infinity
  for ring in rings {
    for (a, b) in zip(ring.suffix(1) + ring, ring) {
      if (b.y > point.y) != (a.y > point.y) {
        let share = (point.y - b.y) / (a.y - b.y)
        if point.x < b.x + share * (a.x - b.x) { isInside.toggle() }
      }
      let (dx, dy) = (b.x - a.x, b.y - a.y)
      let (x, y) = (point.x - a.x, point.y - a.y)
      let along = x * dx + y * dy, length = dx * dx + dy * dy
      if along >= length, length > 0 {
        least = min(least, (point.x - b.x) * (point.x - b.x) + (point.y - b.y) * (point.y - b.y))
      } else if along > 0 {
        least = min(least, (x * dy - y * dx) * (x * dy - y * dx) / length)
      } else {
        least = min(least, x * x + y * y)
      }
    }
  }
  let depth = (isInside ? 1 : -1) * least.squareRoot()
  return depth > limit ? depth : nil
}

@Test("a point lies as deep as it does edge by edge, to the last bit, among many points and few", arguments: 0..<60)
func depthByPieces(_ seed: UInt64) {
  var random = SplitMix64(seed: seed)
  // A coast with fjords, an island's lake, and now and then a ring that runs through itself.
  let rings = (0..<Int.random(in: 1...4, using: &random)).map { place -> [Point] in
    let count = [3, 11, 12, 13, 24, 25, 200].randomElement(using: &random)!
    let (size, middle) = (100.0 / Double(place + 1), Point(x: 500_000, y: 7_000_000))
    return (0..<count).map { step in
      // Around a square, nearer to its middle and farther off.
      let along = 8 * Double(step) / Double(count)
      let far = size * Double.random(in: 0.3...1, using: &random)
      let (x, y) = (
        max(-1, min(1, abs(along - 4) - 2)),
        max(-1, min(1, abs((along + 6).truncatingRemainder(dividingBy: 8) - 4) - 2))
      )
      return Point(x: middle.x + far * x, y: middle.y + far * y)
    }
  }
  var border = BorderPieces(rings.map { $0[...] })
  for _ in 0..<200 {
    let point = Point(
      x: 500_000 + Double.random(in: -150...150, using: &random),
      y: 7_000_000 + Double.random(in: -150...150, using: &random))
    let limit = [-Double.infinity, -20, 0, 3].randomElement(using: &random)!
    #expect(
      border.depth(of: point, unlessUnder: limit) == plainDepth(of: point, in: rings, unlessUnder: limit))
  }
  // At the height of a corner an edge above it begins and one below it ends.
  for corner in rings[0].prefix(20) {
    let point = Point(x: corner.x - 7, y: corner.y)
    #expect(
      border.depth(of: point, unlessUnder: -.infinity) == plainDepth(of: point, in: rings, unlessUnder: -.infinity))
  }
}

@Test("no rings have no depth")
func depthOfNothing() {
  var border = BorderPieces([])
  #expect(border.depth(of: Point(x: 0, y: 0), unlessUnder: -.infinity) == nil)
}
