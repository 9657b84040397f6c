import Geometry

/// Points moved through a transformation with the help of patches: cells with many points get polynomials, which are
/// several times quicker than a projection; the points of the others are moved one by one.
struct PatchedPoints {
  private let runs: CellRuns
  /// For each cell its patch; `nil` where points are moved one by one.
  private var patches: [Patch?]

  /// - Parameters:
  ///   - side: of a cell, in the unit of the source.
  ///   - tolerance: how far off a point may be, in the unit of the target.
  /// - Returns: `nil` when it is not worth while.
  init?(
    _ points: [Point], through way: borrowing Transformation, side: Double, tolerance: Double
  ) {
    guard let runs = CellRuns(of: points, side: side) else { return nil }
    self.runs = runs
    patches = [Patch?](repeating: nil, count: runs.cells.count)
    let rich = runs.cells.indices.filter { runs.cells[$0].count > 2 * Patch.sampleCount }
    guard !rich.isEmpty else { return nil }
    var samples: [Point] = []
    let corners = rich.map { cell in
      Point(x: Double(runs.cells[cell].column) * side, y: Double(runs.cells[cell].row) * side)
    }
    for corner in corners { samples += Patch.samples(minX: corner.x, minY: corner.y, side: side) }
    // A cell that reaches out of the system has samples that are no numbers, and gets no patch.
    way.moveFreely(&samples)
    for (place, cell) in rich.enumerated() {
      let own = samples[place * Patch.sampleCount..<(place + 1) * Patch.sampleCount]
      let patch = Patch(minX: corners[place].x, minY: corners[place].y, side: side, moved: own)
      if patch.error <= tolerance { patches[cell] = patch }
    }
  }

  /// Moves the points that this was made for.
  func move(_ points: inout [Point], through way: borrowing Transformation, _ workers: Workers) {
    let single = runs.runs.filter { patches[$0.cell] == nil }
    var others = single.flatMap { points[$0.points] }
    way.moveFreely(&others)
    var next = 0
    for run in single {
      for index in run.points {
        points[index] = others[next]
        next += 1
      }
    }
    let (moving, byCell) = (runs.runs, patches)
    points.withUnsafeMutableBufferPointer { buffer in
      let shared = SharedBuffer(buffer)
      let parts = workers.ranges(of: moving.count, atLeast: 16)
      workers.perform(parts.count) { part in
        for run in moving[parts[part]] {
          guard let patch = byCell[run.cell] else { continue }
          for index in run.points { shared.elements[index] = patch.moved(shared.elements[index]) }
        }
      }
    }
  }
}
