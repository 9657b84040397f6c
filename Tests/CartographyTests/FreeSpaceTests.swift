import Geometry
import TestSupport
import Testing

@testable import Cartography

/// A page of cells from a drawing: `#` is taken.
private func page(_ rows: [[Character]]) -> FreeSpace {
  var space = FreeSpace(
    frame: Box(minX: 0, minY: 0, maxX: Double(rows[0].count), maxY: Double(rows.count)), cell: 1)
  for (y, row) in rows.enumerated() {
    for (x, letter) in row.enumerated() where letter == "#" {
      space.take(Box(minX: Double(x) + 0.4, minY: Double(y) + 0.4, maxX: Double(x) + 0.6, maxY: Double(y) + 0.6))
    }
  }
  return space
}

private func page(_ drawing: String) -> FreeSpace { page(drawing.split(separator: "\n").map(Array.init)) }

@Test("a block goes into the free corner, or as near to it as it can")
func placing() {
  let page = page(
    """
    ......##
    .....###
    ....###.
    ...###..
    ..###...
    """)
  #expect(page.place(width: 3, height: 2, near: Point(x: 0, y: 0)) == Box(minX: 0, minY: 0, maxX: 3, maxY: 2))
  #expect(page.place(width: 2, height: 2, near: Point(x: 1, y: 1)) == Box(minX: 6, minY: 3, maxX: 8, maxY: 5))
  #expect(page.place(width: 3, height: 2, near: Point(x: 1, y: 1)) == Box(minX: 2, minY: 0, maxX: 5, maxY: 2))
  #expect(page.place(width: 6, height: 2, near: Point(x: 0, y: 0)) == nil)
  #expect(page.place(width: 9, height: 1, near: Point(x: 0, y: 0)) == nil)
}

@Test("shapes take every cell that they touch, and the cells inside")
func takingShapes() {
  var space = FreeSpace(frame: Box(minX: 0, minY: 0, maxX: 20, maxY: 20))
  let ring = [(2.5, 2.5), (17.5, 2.5), (17.5, 17.5), (2.5, 17.5)].map { Point(x: $0.0, y: $0.1) }
  let hole = [(6.5, 6.5), (12.5, 6.5), (12.5, 12.5), (6.5, 12.5)].map { Point(x: $0.0, y: $0.1) }
  space.take(PathData([ring, hole], isClosed: true))
  #expect(space.isTaken(Point(x: 4, y: 4)) && space.isTaken(Point(x: 15, y: 15)))
  #expect(!space.isTaken(Point(x: 9.5, y: 9.5)) && !space.isTaken(Point(x: 1, y: 1)))
  #expect(space.isFree(Box(minX: 7, minY: 7, maxX: 12, maxY: 12)))
  #expect(!space.isFree(Box(minX: 6.9, minY: 7, maxX: 12, maxY: 12)))
  #expect(!space.isFree(Box(minX: -1, minY: 0, maxX: 1, maxY: 1)))
}
