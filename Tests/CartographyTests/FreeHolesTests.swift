import Geometry
import Testing

@testable import Cartography

@Test("a hole in what is taken is taken too, and a bay that is open to the rim of the page is not")
func holesOfFreeSpace() {
  func box(_ minX: Double, _ minY: Double, _ maxX: Double, _ maxY: Double) -> Box {
    Box(minX: minX, minY: minY, maxX: maxX, maxY: maxY)
  }
  var free = FreeSpace(frame: box(0, 0, 40, 20), cell: 1)
  // A ring on the left, and three sides of one on the right.
  let sides = [box(2, 2, 14, 4), box(2, 14, 14, 16), box(2, 4, 4, 14), box(12, 4, 14, 14)]
  free.take(sides + [box(22, 2, 34, 4), box(22, 4, 24, 14), box(32, 4, 34, 14)])
  #expect(!free.isTaken(Point(x: 8.5, y: 9.5)))
  free.takeHoles()
  #expect(free.isTaken(Point(x: 8.5, y: 9.5)) && !free.isFree(box(6, 6, 10, 10)))
  #expect(free.isFree(box(26, 6, 30, 18)) && free.isFree(box(16, 1, 20, 19)))
}
