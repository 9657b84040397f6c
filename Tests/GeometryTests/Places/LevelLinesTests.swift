import Geometry
import Testing

@Suite("Level lines across polygons")
struct LevelLinesTests {
  /// ```
  ///  +-----+
  ///  | +-+ |   and a square beside it
  ///  | +-+ |
  ///  +-----+
  /// ```
  private static let rings: [[Point]] = [
    square(0, 0, 10), square(4, 4, 2), square(20, 0, 10),
  ]

  private static func square(_ x: Double, _ y: Double, _ side: Double) -> [Point] {
    [Point(x: x, y: y), Point(x: x + side, y: y), Point(x: x + side, y: y + side), Point(x: x, y: y + side)]
  }

  @Test("lie on the land between what crosses them, the same by rings and by a lookup")
  func stretches() {
    var lines = LevelLines(across: Box(minX: 0, minY: 0, maxX: 30, maxY: 10), count: 10)
    var layer = PolygonLayer()
    for ring in Self.rings {
      lines.add(ring[...], isClosed: true)
      layer.appendFeature([[ring]])
    }
    let lookup = LandLookup(layer)
    for (line, own) in lines.stretches.enumerated() {
      #expect(own == (4...5 ~= line ? [0...4, 6...10, 20...30] : [0...10, 20...30]))
      #expect(lookup.stretches(atHeight: lines.height(ofLine: line)) == own)
    }
  }

  @Test("of two layers have in common what lies on both")
  func common() {
    #expect(commonLength([0...4, 6...10], [3...7]) == 2)
    #expect(commonLength([0...1], [1...2]) == 0)
    #expect(commonLength([0...10], [1...2, 3...4, 9...12]) == 3)
    #expect(commonLength([], [1...2]) == 0)
  }
}
