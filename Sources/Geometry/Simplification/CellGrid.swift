/// Numbers of things sorted into the square cells that their boxes reach into, for finding what is near.
struct CellGrid {
  private let minX, minY, cellsPerUnit: Double
  private let columns, rows: Int
  /// For each cell its newest entry, and for each entry the older one of its cell; −1 ends the chain.
  private var newest: [Int32]
  private var entries: [(item: Int32, older: Int32)] = []

  /// An empty grid over the box with about as many cells as asked for.
  init(over box: Box, cells: Int) {
    let cellArea = max(box.width, box.height * 1e-3) * max(box.height, box.width * 1e-3) / Double(max(cells, 1))
    let side = cellArea > 0 && cellArea.isFinite ? cellArea.squareRoot() : .infinity
    minX = box.minX
    minY = box.minY
    cellsPerUnit = 1 / side
    columns = side.isFinite ? Int(box.width / side) + 1 : 1
    rows = side.isFinite ? Int(box.height / side) + 1 : 1
    newest = [Int32](repeating: -1, count: columns * rows)
  }

  /// Puts a thing into every cell that its box reaches into.
  mutating func insert(_ item: Int, _ box: Box) {
    let (across, up) = cells(box)
    for row in up {
      for column in across {
        let cell = row * columns + column
        entries.append((Int32(item), newest[cell]))
        newest[cell] = Int32(entries.count - 1)
      }
    }
  }

  /// Calls the body for everything in the cells that the box reaches into, some things several times, until the body
  /// answers false.
  @inline(__always) func search(_ box: Box, _ body: (Int) -> Bool) {
    let (across, up) = cells(box)
    for row in up {
      for column in across {
        var entry = newest[row * columns + column]
        while entry >= 0 {
          guard body(Int(entries[Int(entry)].item)) else { return }
          entry = entries[Int(entry)].older
        }
      }
    }
  }

  private func cells(_ box: Box) -> (ClosedRange<Int>, ClosedRange<Int>) {
    // Compared before it is made a whole number, which what is no number can not be.
    func cell(_ offset: Double, _ count: Int) -> Int {
      let place = offset * cellsPerUnit
      return place > 0 ? Int(min(place, Double(count - 1))) : 0
    }
    return (
      cell(box.minX - minX, columns)...cell(box.maxX - minX, columns),
      cell(box.minY - minY, rows)...cell(box.maxY - minY, rows)
    )
  }
}
