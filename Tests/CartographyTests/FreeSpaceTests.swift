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

/// Which cells rings take, asked cell by cell: those that a place on a line lies in, at most half a cell from the next, and
/// those whose middle is inside an odd number of rings.
private func plainlyTaken(_ rings: [[Point]], in frame: Box, cell: Double, columns: Int, rows: Int) -> Set<[Int]> {
  var taken: Set<[Int]> = []
  for ring in rings {
    for (from, to) in zip(ring, ring.dropFirst() + ring.prefix(1)) {
      let steps = max(1, Int((max(abs(to.x - from.x), abs(to.y - from.y)) / cell * 2).rounded(.up)))
      for step in 0...steps {
        let share = Double(step) / Double(steps)
        let place = Point(x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share)
        guard frame.contains(place) else { continue }
        taken.insert([
          min(columns - 1, Int((place.x - frame.minX) / cell)), min(rows - 1, Int((place.y - frame.minY) / cell)),
        ])
      }
    }
  }
  for row in 0..<rows {
    let y = frame.minY + (Double(row) + 0.5) * cell
    let crossings = rings.flatMap { ring in
      zip(ring, ring.dropFirst() + ring.prefix(1)).compactMap { from, to in
        (from.y < y) == (to.y < y) ? nil : from.x + (to.x - from.x) * (y - from.y) / (to.y - from.y)
      }
    }.sorted()
    for pair in 0..<crossings.count / 2 where crossings[2 * pair + 1] >= frame.minX && crossings[2 * pair] <= frame.maxX
    {
      for column in 0..<columns {
        let left = frame.minX + Double(column) * cell
        // All cells from the one that the inside begins in to the one that it ends in.
        if left + cell > crossings[2 * pair] && left <= crossings[2 * pair + 1] { taken.insert([column, row]) }
      }
    }
  }
  return taken
}

@Test(
  "rings take the cells that they take when each is asked for by itself, also rings that reach off the page",
  arguments: 0..<60)
func takingRings(_ seed: UInt64) {
  var random = SplitMix64(seed: seed)
  let frame = Box(minX: 3, minY: -2, maxX: 13, maxY: 6)
  let cell = seed % 2 == 0 ? 0.5 : 0.25
  let rings = (0..<Int.random(in: 1...5, using: &random)).map { _ in
    let middle = Point(x: .random(in: -6...22, using: &random), y: .random(in: -10...14, using: &random))
    return (0..<Int.random(in: 3...9, using: &random)).map { _ in
      Point(
        x: middle.x + .random(in: -4...4, using: &random), y: middle.y + .random(in: -4...4, using: &random))
    }
  }
  var space = FreeSpace(frame: frame, cell: cell)
  space.take(PathData(rings, isClosed: true))
  let (columns, rows) = (Int(10 / cell), Int(8 / cell))
  let plain = plainlyTaken(rings, in: frame, cell: cell, columns: columns, rows: rows)
  for row in 0..<rows {
    for column in 0..<columns {
      let middle = Point(
        x: frame.minX + (Double(column) + 0.5) * cell, y: frame.minY + (Double(row) + 0.5) * cell)
      #expect(space.isTaken(middle) == plain.contains([column, row]), "column \(column), row \(row)")
    }
  }
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
