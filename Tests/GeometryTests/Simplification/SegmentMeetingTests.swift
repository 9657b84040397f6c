import Testing

@testable import Geometry

/// Which segments are in each other's way.
@Suite struct SegmentMeetingTests {
  @Test(arguments: [
    ("crossing", "0,0 2,2 0,2 2,0", true),
    ("apart", "0,0 1,0 0,1 1,1", false),
    ("an end on the other", "0,0 2,0 1,0 1,1", true),
    ("apart on one line", "0,0 1,0 2,0 3,0", false),
    ("overlapping on one line", "0,0 2,0 1,0 3,0", true),
    ("going on from an end", "0,0 1,0 1,0 2,0", false),
    ("a corner", "0,0 1,0 1,0 1,1", false),
    ("there and back, shorter", "0,0 2,0 2,0 1,0", true),
    ("the same", "0,0 2,0 0,0 2,0", true),
    ("the same, turned", "0,0 2,0 2,0 0,0", true),
    ("a hair apart", "0,0 2,0 1,1e-9 1,1", false),
  ])
  func meeting(_ name: String, _ points: String, _ expected: Bool) {
    let p = ring(points)
    // Whichever comes first and whichever way it runs.
    #expect(meet(p[0], p[1], p[2], p[3]) == expected, "\(name)")
    #expect(meet(p[1], p[0], p[2], p[3]) == expected, "\(name)")
    #expect(meet(p[2], p[3], p[1], p[0]) == expected, "\(name)")
    #expect(meet(p[3], p[2], p[0], p[1]) == expected, "\(name)")
  }
}
