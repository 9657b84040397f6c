/// Points sorted into the cells of a grid, as runs of consecutive points that lie in one cell.
///
/// Equal coordinates lie in one cell. What is no number lies in the first.
struct PointCells {
  /// For each cell its runs, in the order of the points.
  private(set) var runs: [[Range<Int>]]
  /// For each cell how many points lie in those before it, and, last, how many there are.
  private(set) var starts: [Int]

  /// How many cells there are.
  var count: Int { runs.count }

  /// Cells of some thousand points each, were they spread evenly; one cell for few points.
  init(_ points: [Point], pointsPerCell: Int = 8192) {
    let side = max(1, Int((Double(points.count) / Double(pointsPerCell)).squareRoot()))
    guard side > 1, let box = PointCells.finiteBox(points), box.width > 0, box.height > 0 else {
      runs = [points.isEmpty ? [] : [0..<points.count]]
      starts = [0, points.count]
      return
    }
    var runs = [[Range<Int>]](repeating: [], count: side * side)
    var sizes = [Int](repeating: 0, count: side * side)
    let (across, up) = (Double(side) / box.width, Double(side) / box.height)
    func cell(_ point: Point) -> Int {
      // Compared before it is made a whole number, which what is no number can not be.
      func place(_ offset: Double) -> Int { offset > 0 ? Int(min(offset, Double(side - 1))) : 0 }
      return place((point.y - box.minY) * up) * side + place((point.x - box.minX) * across)
    }
    var begin = 0
    var current = cell(points[0])
    for index in points.indices {
      let own = cell(points[index])
      if own == current { continue }
      runs[current].append(begin..<index)
      sizes[current] += index - begin
      (begin, current) = (index, own)
    }
    runs[current].append(begin..<points.count)
    sizes[current] += points.count - begin
    self.runs = runs
    starts = [0]
    for size in sizes { starts.append(starts[starts.count - 1] + size) }
  }

  private static func finiteBox(_ points: [Point]) -> Box? {
    guard let box = Box(around: points), box.width.isFinite, box.height.isFinite else { return nil }
    return box
  }
}
