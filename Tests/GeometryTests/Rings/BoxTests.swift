import Geometry
import TestSupport
import Testing

/// The rectangle around many points, of which both coordinates are taken in one step, against a point at a time.
@Suite struct BoxTests {
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func manyPointsHaveTheBoxOfEachAfterTheOther(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let points = (0..<Int.random(in: 1..<40, using: &random)).map { _ in
      Point(x: Double.random(in: -9...9, using: &random), y: Double.random(in: -9...9, using: &random))
    }
    var plain = Box(minX: points[0].x, minY: points[0].y, maxX: points[0].x, maxY: points[0].y)
    for point in points.dropFirst() { plain.formUnion(with: point) }
    #expect(Box(around: points) == plain)
    #expect(Box(around: ([Point(x: 99, y: 99)] + points)[1...]) == plain)
    #expect(pointAtATime(points) == plain)
  }

  @Test func zerosKeepTheirSignAndWhatIsNoNumberItsPlace() throws {
    let zeros = [0.0, -0.0, 0, -0.0], numbers = [1, Double.nan, -2, 3]
    for order in [zeros, zeros.reversed(), numbers, numbers.reversed(), [.nan, 1, 2]] {
      let points = order.map { Point(x: $0, y: $0) }
      let quick = try #require(Box(around: points)), plain = try #require(pointAtATime(points))
      #expect(quick.minX.bitPattern == plain.minX.bitPattern && quick.maxX.bitPattern == plain.maxX.bitPattern)
      #expect(quick.minY.bitPattern == plain.minY.bitPattern && quick.maxY.bitPattern == plain.maxY.bitPattern)
    }
  }

  /// The way of points that do not lie side by side.
  private func pointAtATime(_ points: some Sequence<Point>) -> Box? { Box(around: points) }

  @Test func noPointsHaveNone() {
    #expect(Box(around: [Point]()) == nil)
    #expect(Box(around: [Point(x: 1, y: 1)][1...]) == nil)
  }

  @Test func theBoxOfSomePolygonsIsThatOfTheirPoints() {
    func square(_ x: Double) -> [Point] { [(0, 0), (1, 0), (1, 1)].map { Point(x: x + $0.0, y: $0.1) } }
    var layer = PolygonLayer()
    layer.appendFeature([[square(0), square(0.5)], [square(4)]])
    layer.appendFeature([[square(2)]])
    #expect(layer.box { _ in true } == layer.box)
    #expect(layer.box { $0 != 1 } == Box(minX: 0, minY: 0, maxX: 3, maxY: 1))
    #expect(layer.box { $0 == 1 } == Box(minX: 4, minY: 0, maxX: 5, maxY: 1))
    #expect(layer.box { _ in false } == nil)
  }
}
