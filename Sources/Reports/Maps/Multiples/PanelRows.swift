/// Panels at one scale in rows, in their order.
struct PanelRows {
  /// What a panel takes with its title, in millimetres.
  typealias Size = (width: Double, height: Double)

  /// One row: its panels from left to right.
  struct Row: Equatable {
    var panels: Range<Int>
    /// What it takes from side to side, and from the top to the bottom of its highest panel.
    var width, height: Double
  }

  /// The rows from the top.
  let rows: [Row]
  /// What they take together, in millimetres.
  let height: Double

  /// The rows that are lowest together, none but the last left half empty; of equally good ones the fewest, and of
  /// these those that have most in the first.
  ///
  /// Complexity: for each panel that a row may begin with, the panels that find room in it.
  init(_ sizes: [Size], width: Double, gap: Double) {
    // For each number of panels, from the first, the least cost and the row that ends there.
    var best: [(cost: Double, rows: Int, row: Row?)] = Array(repeating: (.infinity, 0, nil), count: sizes.count + 1)
    best[0] = (-gap, 0, nil)
    for from in sizes.indices {
      var row = Row(panels: from..<from, width: -gap, height: 0)
      for end in (from + 1)...sizes.count {
        row.panels = from..<end
        row.width += gap + sizes[end - 1].width
        row.height = max(row.height, sizes[end - 1].height)
        // The first of all must stand somewhere, however narrow the page is.
        guard row.width <= width + 1e-9 || end == from + 1 else { break }
        let empty = end < sizes.count ? max(0, PanelRows.emptyRow - row.width / width) * row.height * 2 : 0
        let way = (cost: best[from].cost + gap + row.height + empty, rows: best[from].rows + 1, row: Optional(row))
        let isEqual = abs(way.cost - best[end].cost) <= 1e-9
        if isEqual ? way.rows <= best[end].rows : way.cost < best[end].cost { best[end] = way }
      }
    }
    var rows: [Row] = []
    var end = sizes.count
    while end > 0, let row = best[end].row {
      rows.insert(row, at: 0)
      end = row.panels.lowerBound
    }
    self.rows = rows
    height = rows.reduce(-gap) { $0 + gap + $1.height }
  }

  /// The share of the width that a row before the last fills at least, where it costs little height: one that is more than
  /// half empty looks forgotten.
  private static let emptyRow = 0.6
}
