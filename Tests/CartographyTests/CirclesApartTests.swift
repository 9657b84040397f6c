import Cartography
import Geometry
import TestSupport
import Testing

private func random(_ count: Int, seed: UInt64) -> (circles: [Circle], groups: [Int], neighbours: [(Int, Int)]) {
  var state = seed
  func next() -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Double(state >> 11) / Double(1 << 53)
  }
  let circles = (0..<count).map { _ in
    let size = next()
    return Circle(centre: Point(x: next() * 100, y: next() * 140), radius: 0.3 + 9 * size * size * size)
  }
  let pairs = (1..<max(1, count)).map { (($0 - 1), $0) }
  return (circles, (0..<count).map { $0 % 4 }, pairs)
}

@Test("circles that are moved apart keep their sizes and lie on none other", arguments: [1, 2, 7, 60, 150])
func noneOnAnother(_ count: Int) {
  for seed in [3, 17] as [UInt64] {
    let (circles, groups, neighbours) = random(count, seed: seed)
    let moved = circlesApart(circles, groups: groups, neighbours: neighbours, gaps: (0.2, 1.2))
    #expect(moved.map(\.radius) == circles.map(\.radius))
    for a in moved.indices {
      for b in moved.indices where b > a {
        let isFree = distance(moved[a].centre, moved[b].centre) >= moved[a].radius + moved[b].radius
        #expect(isFree, "\(count), \(seed): \(a) and \(b)")
      }
    }
    // The same circles give the same places.
    #expect(circlesApart(circles, groups: groups, neighbours: neighbours, gaps: (0.2, 1.2)) == moved)
  }
}

@Test("circles with room enough stay about where they are")
func roomEnough() {
  let circles = (0..<9).map { Circle(centre: Point(x: Double($0 % 3) * 30, y: Double($0 / 3) * 30), radius: 3) }
  let moved = circlesApart(circles, groups: Array(repeating: 0, count: 9), neighbours: [], gaps: (0.2, 1))
  for (before, after) in zip(circles, moved) { #expect(distance(before.centre, after.centre) < 0.1) }
}

@Test("circles on one spot, without size, and none at all are settled too")
func oneSpot() {
  let spot = Point(x: 5, y: 5)
  let moved = circlesApart(
    [Circle(centre: spot, radius: 2), Circle(centre: spot, radius: 2), Circle(centre: spot, radius: 0)],
    groups: [0, 0, 0], neighbours: [(0, 1)], gaps: (0.1, 1))
  #expect(distance(moved[0].centre, moved[1].centre) >= 4)
  #expect(circlesApart([], groups: [], neighbours: [], gaps: (0.1, 1)).isEmpty)
}

@Test("a key of circles has round values, each label clear of the others")
func circleKey() {
  #expect(circleKeyValues(upTo: 693_494) == [600_000, 100_000, 10_000])
  #expect(circleKeyValues(upTo: 0).isEmpty && circleKeyValues(upTo: .nan).isEmpty)
  for greatest in [0.00012, 7, 5_000_000] {
    let values = circleKeyValues(upTo: greatest)
    #expect(values.allSatisfy { $0 <= greatest && $0 > 0 } && values == values.sorted(by: >))
  }
  let key = CircleKey(
    "Innbyggere", [("100", 4.0), ("50", 3.9), ("10", 0.2)].map { .init(radius: $0.1, label: $0.0) }, width: 40,
    style: LegendStyle(), palette: Palette(groups: []))
  let texts = key.items(at: Point(x: 0, y: 0), palette: Palette(groups: [])).compactMap { item -> Box? in
    if case .text(let run) = item { run.box } else { nil }
  }
  for a in texts.indices {
    for b in texts.indices where b > a { #expect(!texts[a].intersects(texts[b])) }
    #expect(texts[a].minY >= 0 && texts[a].maxX <= key.width + 0.01)
  }
}
