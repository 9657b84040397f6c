import Geometry

/// Which parts of a page are still empty, on a raster of square cells.
///
/// A cell counts as taken as soon as something touches it, so that what is placed on free cells touches nothing.
public struct FreeSpace: Sendable {
  /// The side of a cell in millimetres.
  public let cell: Double
  /// The page or the part of it that is looked at, in millimetres.
  public let frame: Box

  private let columns: Int
  private let rows: Int
  private var taken: [Bool]
  /// Taken cells left of and above each corner.
  private var sums: [Int32]

  /// An empty page.
  public init(frame: Box, cell: Double = 1) {
    self.frame = frame
    self.cell = cell
    columns = max(1, Int((frame.width / cell).rounded(.down)))
    rows = max(1, Int((frame.height / cell).rounded(.down)))
    taken = [Bool](repeating: false, count: columns * rows)
    sums = [Int32](repeating: 0, count: (columns + 1) * (rows + 1))
  }

  /// Takes a rectangle.
  public mutating func take(_ box: Box) { take([box]) }

  /// Takes rectangles.
  public mutating func take(_ boxes: [Box]) {
    var first = rows
    for box in boxes where box.intersects(frame) {
      first = min(first, row(box.minY))
      for row in row(box.minY)...row(box.maxY) {
        for column in column(box.minX)...column(box.maxX) { taken[row * columns + column] = true }
      }
    }
    updateSums(from: first)
  }

  /// Takes the inside (even-odd) and the rim of closed parts.
  public mutating func take(_ area: PathData) {
    var crossings = [[Double]](repeating: [], count: rows)
    for part in 0..<area.count {
      let points = area[part]
      guard var from = points.last else { continue }
      for to in points {
        takeLine(from, to)
        let (y0, y1) = ((from.y - frame.minY) / cell - 0.5, (to.y - frame.minY) / cell - 0.5)
        let first = max(0, Int(min(y0, y1).rounded(.up)))
        let last = min(rows - 1, Int(max(y0, y1).rounded(.up)) - 1)
        if first <= last {
          for row in first...last {
            crossings[row].append(from.x + (to.x - from.x) * (Double(row) - y0) / (y1 - y0))
          }
        }
        from = to
      }
    }
    for row in 0..<rows {
      let ends = crossings[row].sorted()
      for pair in 0..<(ends.count / 2) {
        let (left, right) = (column(ends[2 * pair]), column(ends[2 * pair + 1]))
        guard ends[2 * pair + 1] >= frame.minX, ends[2 * pair] <= frame.maxX, left <= right else { continue }
        for column in left...right { taken[row * columns + column] = true }
      }
    }
    updateSums()
  }

  /// Takes the lines of a path alone: of closed parts the rim, not the inside.
  public mutating func take(linesOf path: PathData) { take(linesOf: [path]) }

  /// The same of several paths, counting anew once.
  public mutating func take(linesOf paths: [PathData]) {
    for path in paths {
      for part in 0..<path.count {
        let points = path[part]
        for (from, to) in zip(points, points.dropFirst()) { takeLine(from, to) }
        if path.isClosed, let first = points.first, let last = points.last { takeLine(last, first) }
      }
    }
    updateSums()
  }

  /// Whether nothing is in the rectangle and it lies on the page.
  public func isFree(_ box: Box) -> Bool {
    guard box.minX >= frame.minX, box.minY >= frame.minY else { return false }
    let (left, right) = (
      Int((box.minX - frame.minX) / cell), Int(((box.maxX - frame.minX) / cell - 1e-9).rounded(.down))
    )
    let (top, bottom) = (
      Int((box.minY - frame.minY) / cell), Int(((box.maxY - frame.minY) / cell - 1e-9).rounded(.down))
    )
    guard right < columns, bottom < rows, left <= right, top <= bottom else { return false }
    return count(left, top, right, bottom) == 0
  }

  /// How much of the page is free, in square millimetres.
  public var freeArea: Double { Double(taken.count { !$0 }) * cell * cell }

  /// How much of a rectangle is taken, 0...1; what lies off the page counts as free.
  public func takenShare(of box: Box) -> Double {
    let left = Int(((box.minX - frame.minX) / cell).rounded(.down))
    let right = Int(((box.maxX - frame.minX) / cell - 1e-9).rounded(.down))
    let top = Int(((box.minY - frame.minY) / cell).rounded(.down))
    let bottom = Int(((box.maxY - frame.minY) / cell - 1e-9).rounded(.down))
    guard left <= right, top <= bottom else { return 0 }
    let (firstColumn, lastColumn) = (max(0, left), min(columns - 1, right))
    let (firstRow, lastRow) = (max(0, top), min(rows - 1, bottom))
    guard firstColumn <= lastColumn, firstRow <= lastRow else { return 0 }
    let taken = count(firstColumn, firstRow, lastColumn, lastRow)
    return Double(taken) / Double((right - left + 1) * (bottom - top + 1))
  }

  /// Whether the cell at the place is taken; places off the page count as free.
  public func isTaken(_ point: Point) -> Bool {
    guard frame.contains(point) else { return false }
    return taken[row(point.y) * columns + column(point.x)]
  }

  /// The free place for a rectangle of the size that lies nearest to a corner of the frame; `nil` when there is none.
  ///
  /// - Parameter corner: 0 or 1 in each direction: (1, 1) is bottom right, y down.
  /// - Complexity: linear in the cells.
  public func place(width: Double, height: Double, near corner: Point) -> Box? {
    let wide = Int((width / cell).rounded(.up))
    let high = Int((height / cell).rounded(.up))
    guard wide > 0, high > 0, wide <= columns, high <= rows else { return nil }
    var best: (distance: Double, column: Int, row: Int)?
    // From the corner on, so that what lies farther than what was found is not looked at.
    for down in 0...(rows - high) {
      let row = corner.y > 0.5 ? rows - high - down : down
      let dy = Double(down)
      if let best, dy * dy > best.distance { break }
      for along in 0...(columns - wide) {
        let column = corner.x > 0.5 ? columns - wide - along : along
        let dx = Double(along)
        let distance = dx * dx + dy * dy
        if let best {
          if distance > best.distance { break }
          // Of equals the one that is higher up, then farther left.
          if distance == best.distance, (row, column) > (best.row, best.column) { continue }
        }
        if count(column, row, column + wide - 1, row + high - 1) == 0 { best = (distance, column, row) }
      }
    }
    guard let best else { return nil }
    // Flush with the frame on the side of the corner, where whole cells may leave a rest.
    let minX =
      corner.x > 0.5 && best.column + wide == columns ? frame.maxX - width : frame.minX + Double(best.column) * cell
    let minY = corner.y > 0.5 && best.row + high == rows ? frame.maxY - height : frame.minY + Double(best.row) * cell
    return Box(minX: minX, minY: minY, maxX: minX + width, maxY: minY + height)
  }

  private func column(_ x: Double) -> Int { max(0, min(columns - 1, Int((max(0, x - frame.minX)) / cell))) }
  private func row(_ y: Double) -> Int { max(0, min(rows - 1, Int((max(0, y - frame.minY)) / cell))) }

  private mutating func takeLine(_ from: Point, _ to: Point) {
    let longest = max(abs(to.x - from.x), abs(to.y - from.y))
    let steps = max(1, Int((longest / cell * 2).rounded(.up)))
    for step in 0...steps {
      let share = Double(step) / Double(steps)
      let point = Point(x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share)
      if frame.contains(point) { taken[row(point.y) * columns + column(point.x)] = true }
    }
  }

  private func count(_ left: Int, _ top: Int, _ right: Int, _ bottom: Int) -> Int32 {
    let stride = columns + 1
    return sums[(bottom + 1) * stride + right + 1] - sums[top * stride + right + 1]
      - sums[(bottom + 1) * stride + left] + sums[top * stride + left]
  }

  /// - Parameter first: the first row in which something has changed.
  private mutating func updateSums(from first: Int = 0) {
    let stride = columns + 1
    taken.withUnsafeBufferPointer { taken in
      sums.withUnsafeMutableBufferPointer { sums in
        for row in first..<rows {
          var inRow: Int32 = 0
          for column in 0..<columns {
            inRow &+= taken[row * columns + column] ? 1 : 0
            sums[(row + 1) * stride + column + 1] = sums[row * stride + column + 1] &+ inRow
          }
        }
      }
    }
  }
}
