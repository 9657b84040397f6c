import Geometry

/// Points sorted into square cells, as runs of consecutive points in one cell: a border stays in a cell for long.
struct CellRuns {
  /// Points one after the other that lie in the same cell.
  struct Run {
    let cell: Int
    var points: Range<Int>
  }

  /// A cell by its column and row from the origin, with how many points lie in it.
  struct Cell {
    let column, row: Int
    var count: Int
  }

  private(set) var runs: [Run] = []
  private(set) var cells: [Cell] = []
  /// The side of a cell, in the unit of the points.
  let side: Double

  /// - Returns: `nil` when a point lies too far out to have a cell.
  init?(of points: [Point], side: Double) {
    self.side = side
    var places: [SIMD2<Int32>: Int] = [:]
    var (low, high) = (SIMD2<Double>(repeating: 0), SIMD2<Double>(repeating: 0))
    var begin = 0
    for index in points.indices {
      let place = SIMD2(points[index].x, points[index].y)
      if all(place .>= low) && all(place .< high) { continue }
      if begin < index { finish(begin..<index) }
      begin = index
      let corner = (place / side).rounded(.down)
      guard abs(corner.x) < 1e9, abs(corner.y) < 1e9 else { return nil }
      low = corner * side
      high = (corner + 1) * side
      let key = SIMD2<Int32>(corner)
      let cell = places[key] ?? cells.count
      if cell == cells.count {
        places[key] = cell
        cells.append(Cell(column: Int(key.x), row: Int(key.y), count: 0))
      }
      runs.append(Run(cell: cell, points: index..<index))
    }
    if begin < points.count { finish(begin..<points.count) }
  }

  private mutating func finish(_ points: Range<Int>) {
    runs[runs.count - 1].points = points
    cells[runs[runs.count - 1].cell].count += points.count
  }
}
