import Geometry

/// A page laid out in square cells, row by row from the top, and which of them lines come through.
struct Raster: Sendable {
  /// The page or the part of it that is looked at, in millimetres.
  let frame: Box
  /// The side of a cell in millimetres.
  let cell: Double
  let columns, rows: Int

  init(frame: Box, cell: Double) {
    self.frame = frame
    self.cell = cell
    columns = max(1, Int((frame.width / cell).rounded(.down)))
    rows = max(1, Int((frame.height / cell).rounded(.down)))
  }

  /// The column that a place lies in; for places beside the page the nearest.
  func column(_ x: Double) -> Int { max(0, min(columns - 1, Int((max(0, x - frame.minX)) / cell))) }
  /// The row that a place lies in; for places above or below the page the nearest.
  func row(_ y: Double) -> Int { max(0, min(rows - 1, Int((max(0, y - frame.minY)) / cell))) }

  /// The number of the cell at a place; `nil` off the page.
  func cell(at point: Point) -> Int? {
    guard frame.contains(point) else { return nil }
    // What lies on the right or the lower side counts with the last cell before it.
    return min(rows - 1, Int((point.y - frame.minY) / cell)) * columns
      + min(columns - 1, Int((point.x - frame.minX) / cell))
  }

  /// Marks the cells that a line comes through, by places on it no more than half a cell apart.
  func mark(linesOf points: ArraySlice<Point>, isClosed: Bool, in cells: UnsafeMutableBufferPointer<Bool>) {
    guard var from = isClosed ? points.last : points.first else { return }
    // A piece begins where the one before it ended, nearly always to the last bit.
    var isMarked = false
    for to in isClosed ? points : points.dropFirst() {
      isMarked = mark(from, to, isMarked: isMarked, in: cells)
      from = to
    }
  }

  /// - Parameter isMarked: whether the first place is marked already.
  /// - Returns: whether the last one is now.
  private func mark(
    _ from: Point, _ to: Point, isMarked: Bool, in cells: UnsafeMutableBufferPointer<Bool>
  ) -> Bool {
    let (dx, dy) = (to.x - from.x, to.y - from.y)
    let steps = max(1, Int((max(abs(dx), abs(dy)) / cell * 2).rounded(.up)))
    var step = isMarked ? 1 : 0
    var place = from
    while step <= steps {
      let share = Double(step) / Double(steps)
      place = Point(x: from.x + dx * share, y: from.y + dy * share)
      if let cell = cell(at: place) { cells[cell] = true }
      step += 1
    }
    return place == to
  }

  /// Hands out the cells of each row that lie inside rings (even-odd), by the middles of the rows, from the top.
  @inline(__always)
  func cells(inside rings: [ArraySlice<Point>], _ body: (ClosedRange<Int>) -> Void) {
    for (row, ends) in crossings(of: rings) {
      for pair in 0..<(ends.count / 2) {
        let (from, to) = (ends[ends.startIndex + 2 * pair], ends[ends.startIndex + 2 * pair + 1])
        let (left, right) = (column(from), column(to))
        guard to >= frame.minX, from <= frame.maxX, left <= right else { continue }
        body(row * columns + left...row * columns + right)
      }
    }
  }

  /// Where rings cross the middle of each row, from left to right; rows without crossings are left out.
  func crossings(of rings: [ArraySlice<Point>]) -> [(row: Int, ends: ArraySlice<Double>)] {
    var found: [(row: Int, x: Double)] = []
    var counts = [Int](repeating: 0, count: rows)
    for points in rings {
      guard var from = points.last else { continue }
      var y0 = (from.y - frame.minY) / cell - 0.5
      for to in points {
        let y1 = (to.y - frame.minY) / cell - 0.5
        // Half-open, so that a corner in the middle of a row counts once.
        let first = max(0, Int(min(y0, y1).rounded(.up)))
        let last = min(rows - 1, Int(max(y0, y1).rounded(.up)) - 1)
        if first <= last {
          for row in first...last {
            found.append((row, from.x + (to.x - from.x) * (Double(row) - y0) / (y1 - y0)))
            counts[row] += 1
          }
        }
        (from, y0) = (to, y1)
      }
    }
    var end = 0
    var starts = counts.map { count in
      end += count
      return end - count
    }
    var ends = [Double](repeating: 0, count: found.count)
    for (row, x) in found {
      ends[starts[row]] = x
      starts[row] += 1
    }
    let crossed = counts.indices.filter { counts[$0] > 0 }
    // All sorted before any is handed out, so that none is copied.
    for row in crossed { ends[starts[row] - counts[row]..<starts[row]].sort() }
    return crossed.map { ($0, ends[starts[$0] - counts[$0]..<starts[$0]]) }
  }
}
