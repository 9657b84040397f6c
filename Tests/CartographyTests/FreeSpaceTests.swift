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

@Test(
  "the place that is found is the nearest to the corner, of equals the highest, then the one farthest left",
  arguments: 0..<40)
func nearestPlace(_ seed: UInt64) throws {
  var random = SplitMix64(seed: seed)
  var space = FreeSpace(frame: Box(minX: 0, minY: 0, maxX: 14, maxY: 11))
  var taken: [Box] = []
  for _ in 0..<Int.random(in: 1...6, using: &random) {
    let (x, y) = (Double(Int.random(in: 0..<14, using: &random)), Double(Int.random(in: 0..<11, using: &random)))
    let box = Box(
      minX: x + 0.2, minY: y + 0.2, maxX: min(13.8, x + Double(Int.random(in: 1...5, using: &random)) - 0.2),
      maxY: min(10.8, y + Double(Int.random(in: 1...4, using: &random)) - 0.2))
    taken.append(box)
    space.take(box)
  }
  let (width, height) = (Double(Int.random(in: 1...5, using: &random)), Double(Int.random(in: 1...4, using: &random)))
  for corner in [Point(x: 0, y: 0), Point(x: 1, y: 0), Point(x: 0, y: 1), Point(x: 1, y: 1)] {
    // Every place on whole cells, as they are read.
    var best: (distance: Double, box: Box)?
    for y in 0...(11 - Int(height)) {
      for x in 0...(14 - Int(width)) {
        let box = Box(minX: Double(x), minY: Double(y), maxX: Double(x) + width, maxY: Double(y) + height)
        let dx = corner.x > 0.5 ? 14 - box.maxX : box.minX
        let dy = corner.y > 0.5 ? 11 - box.maxY : box.minY
        let distance = dx * dx + dy * dy
        guard !taken.contains(where: box.expanded(by: -0.1).intersects), distance < best?.distance ?? Double.infinity
        else { continue }
        best = (distance, box)
      }
    }
    #expect(space.place(width: width, height: height, near: corner) == best?.box)
  }
}
