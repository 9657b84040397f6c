import Geometry
import Testing

@testable import Cartography

private func rectangle(_ minX: Double, _ minY: Double, _ maxX: Double, _ maxY: Double) -> PathData {
  PathData([Box(minX: minX, minY: minY, maxX: maxX, maxY: maxY).corners], isClosed: true)
}

private func lines(
  _ areas: [(kind: Int?, path: PathData)], reach: Double = 4, isParted: (Int, Int) -> Bool = { _, _ in true }
) -> PathData {
  medialLines(
    between: areas, in: Box(minX: 0, minY: 0, maxX: 40, maxY: 40), reach: reach, least: 1.5, isParted: isParted)
}

@Test("between two shores a line runs in the middle, as long as they are, and no farther than both are near")
func middleOfWater() throws {
  let shores: [(kind: Int?, path: PathData)] = [(3, rectangle(5, 10, 30, 18)), (7, rectangle(10, 22, 35, 30))]
  let found = lines(shores)
  #expect(found.count == 1)
  for point in found.points where point.x > 11 && point.x < 29 { #expect(abs(point.y - 20) < 0.3, "\(point)") }
  let box = try #require(Box(around: found.points))
  // Beyond the corners it bends away until the shores are seen at a right angle: there it ends.
  #expect(box.minX < 7 && box.maxX > 33 && box.width < 28.6)
  #expect(box.minY > 17.7 && box.maxY < 22.3)
  // Too far apart they are parted by water enough.
  #expect(lines(shores, reach: 1.5).isEmpty)
}

@Test("there is no line between those that are not parted, of one kind, or with land of others between them")
func noLine() {
  let (north, south) = (rectangle(5, 10, 35, 18), rectangle(5, 22, 35, 30))
  #expect(!lines([(0, north), (1, south)]).isEmpty)
  #expect(lines([(0, north), (1, south)], isParted: { _, _ in false }).isEmpty)
  #expect(lines([(0, north), (0, south)]).isEmpty)
  #expect(lines([(nil, rectangle(5, 19, 35, 21)), (0, north), (1, south)]).isEmpty)
  var asked: [[Int]] = []
  _ = lines(
    [(1, south), (0, north)],
    isParted: {
      asked.append([$0, $1])
      return false
    })
  #expect(asked == [[0, 1]])
}

@Test("where a border comes to an open coast no line goes on into the sea")
func openCoast() {
  #expect(lines([(0, rectangle(0, 0, 20, 20)), (1, rectangle(20, 0, 40, 20))]).isEmpty)
}

@Test("around an island of another the line is closed, and each of three in a bay is parted from both others")
func ringsAndMeetings() {
  let bay = PathData(
    [
      Box(minX: 5, minY: 5, maxX: 35, maxY: 35).corners,
      Box(minX: 10, minY: 10, maxX: 30, maxY: 30).corners.reversed(),
    ], isClosed: true)
  let around = lines([(0, bay), (1, rectangle(14, 14, 26, 26))])
  #expect(around.count == 1 && around[0].first == around[0].last)
  let three = lines([
    (0, rectangle(5, 5, 19, 19)), (1, rectangle(21, 5, 35, 19)), (2, rectangle(5, 21, 35, 35)),
  ])
  #expect(three.count == 3)
}

@Test("a line goes on past a short stretch where its shores lie on one side, such as the mouth of a bay")
func shortOpening() {
  // Two shores, of which the southern one has a bay behind two points of land, from which it widens.
  let south = PathData(
    [
      [(2, 22), (15, 22), (8, 36), (32, 36), (25, 22), (38, 22), (38, 38), (2, 38)].map {
        Point(x: Double($0.0), y: Double($0.1))
      }
    ], isClosed: true)
  let found = lines([(0, rectangle(2, 2, 38, 18)), (1, south)], reach: 8)
  #expect(found.count == 1)
}
