import Geometry

/// Which parts of a page are still empty, on a raster of square cells.
///
/// A cell counts as taken as soon as something touches it, so that what is placed on free cells touches nothing.
public struct FreeSpace: Sendable {
  private let raster: Raster
  private var taken: [Bool]
  /// Taken cells left of and above each corner.
  private var sums: [Int32]

  /// An empty page.
  public init(frame: Box, cell: Double = 1) {
    raster = Raster(frame: frame, cell: cell)
    taken = [Bool](repeating: false, count: raster.columns * raster.rows)
    sums = [Int32](repeating: 0, count: (raster.columns + 1) * (raster.rows + 1))
  }

  /// The side of a cell in millimetres.
  public var cell: Double { raster.cell }
  /// The page or the part of it that is looked at, in millimetres.
  public var frame: Box { raster.frame }

  private var columns: Int { raster.columns }
  private var rows: Int { raster.rows }

  /// Takes a rectangle.
  public mutating func take(_ box: Box) { take([box]) }

  /// Takes rectangles.
  public mutating func take(_ boxes: [Box]) {
    var first = rows
    for box in boxes where box.intersects(frame) {
      first = min(first, raster.row(box.minY))
      for row in raster.row(box.minY)...raster.row(box.maxY) {
        for column in raster.column(box.minX)...raster.column(box.maxX) { taken[row * columns + column] = true }
      }
    }
    updateSums(from: first)
  }

  /// Takes the inside (even-odd) and the rim of closed parts.
  public mutating func take(_ area: PathData) {
    let raster = raster
    // What lies off the page touches none of its cells, and what is inside of it is inside of nothing else.
    let reach = raster.frame.expanded(by: raster.cell)
    let near = (0..<area.count).filter { Box(around: area[$0])?.intersects(reach) ?? false }
    taken.withUnsafeMutableBufferPointer { taken in
      for part in near { raster.mark(linesOf: area[part], isClosed: true, in: taken) }
      raster.cells(inside: near.map { area[$0] }) { cells in
        for cell in cells { taken[cell] = true }
      }
    }
    updateSums()
  }

  /// Takes what is free but cannot be come to from the rim of the page: holes in what is taken.
  ///
  /// - Complexity: the cells of the page.
  public mutating func takeHoles() {
    let (columns, rows) = (columns, rows)
    var isOpen = [Bool](repeating: false, count: taken.count)
    var waiting = taken.indices.filter { cell in
      let (row, column) = (cell / columns, cell % columns)
      return !taken[cell] && (row == 0 || row == rows - 1 || column == 0 || column == columns - 1)
    }
    for cell in waiting { isOpen[cell] = true }
    while let cell = waiting.popLast() {
      let (row, column) = (cell / columns, cell % columns)
      let beside = [
        row > 0 ? cell - columns : nil, row + 1 < rows ? cell + columns : nil, column > 0 ? cell - 1 : nil,
        column + 1 < columns ? cell + 1 : nil,
      ]
      for case let next? in beside where !taken[next] && !isOpen[next] {
        isOpen[next] = true
        waiting.append(next)
      }
    }
    for cell in taken.indices where !isOpen[cell] { taken[cell] = true }
    updateSums()
  }

  /// Takes the lines of a path alone: of closed parts the rim, not the inside.
  public mutating func take(linesOf path: PathData) { take(linesOf: [path]) }

  /// The same of several paths, counting anew once.
  public mutating func take(linesOf paths: [PathData]) {
    let raster = raster
    taken.withUnsafeMutableBufferPointer { taken in
      for path in paths {
        for part in 0..<path.count { raster.mark(linesOf: path[part], isClosed: path.isClosed, in: taken) }
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
    raster.cell(at: point).map { taken[$0] } ?? false
  }

  /// The free place for a rectangle of the size that lies nearest to a corner of the frame; `nil` when there is none.
  ///
  /// - Parameter corner: 0 or 1 in each direction: (1, 1) is bottom right, y down.
  /// - Complexity: linear in the cells; where much is taken, in what finds no room between.
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
      /// Whether anything is taken so far from the corner, as high as the rectangle.
      func isTaken(_ way: Int) -> Bool {
        let column = corner.x > 0.5 ? columns - 1 - way : way
        return count(column, row, column, row + high - 1) != 0
      }
      // Of the ways that the rectangle would reach over, those up to here are known to be free.
      var (along, free) = (0, 0)
      while along <= columns - wide {
        let column = corner.x > 0.5 ? columns - wide - along : along
        let dx = Double(along)
        let distance = dx * dx + dy * dy
        // Of equals the one that is higher up, then farther left.
        if let best, distance > best.distance || distance == best.distance && (row, column) > (best.row, best.column) {
          break
        }
        // From the far end on: what is taken there keeps the rectangle off all places before it.
        guard let hit = (max(along, free)..<along + wide).last(where: isTaken) else {
          best = (distance, column, row)
          break
        }
        free = along + wide
        along = hit + 1
      }
    }
    guard let best else { return nil }
    // Flush with the frame on the side of the corner, where whole cells may leave a rest.
    let minX =
      corner.x > 0.5 && best.column + wide == columns ? frame.maxX - width : frame.minX + Double(best.column) * cell
    let minY = corner.y > 0.5 && best.row + high == rows ? frame.maxY - height : frame.minY + Double(best.row) * cell
    return Box(minX: minX, minY: minY, maxX: minX + width, maxY: minY + height)
  }

  private func count(_ left: Int, _ top: Int, _ right: Int, _ bottom: Int) -> Int32 {
    let stride = columns + 1
    return sums[(bottom + 1) * stride + right + 1] - sums[top * stride + right + 1]
      - sums[(bottom + 1) * stride + left] + sums[top * stride + left]
  }

  /// - Parameter first: the first row in which something has changed.
  private mutating func updateSums(from first: Int = 0) {
    let (columns, rows) = (columns, rows)
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
