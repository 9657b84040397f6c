import Geometry

/// Panels at one scale, in rows of columns: what is low stands above what follows it where both are no higher than the
/// rest of the row.
///
/// They are read row by row, in a row from left to right, in a column from the top, so that their order is kept.
struct PanelRows {
  /// What a panel takes with its title, in millimetres.
  typealias Size = (width: Double, height: Double)

  /// One row: its columns from left to right, each with the panels that stand in it.
  struct Row: Equatable {
    var columns: [Range<Int>]
    /// What it takes from side to side, and from the top to the bottom of its highest column.
    var width, height: Double
  }

  /// The rows from the top.
  let rows: [Row]
  /// What they take together, in millimetres.
  let height: Double

  /// The rows that are lowest together, none but the last left half empty; of equally good ones those with fewer columns of
  /// several panels.
  ///
  /// Complexity: for each panel that a row may begin with, and each height that it may have, the panels that find room in
  /// it.
  init(_ sizes: [Size], width: Double, gap: Double) {
    // For each number of panels, from the first, the least cost and the row that ends there.
    var best: [(cost: Double, rows: Int, row: Row?)] = Array(repeating: (.infinity, 0, nil), count: sizes.count + 1)
    best[0] = (-gap, 0, nil)
    for from in sizes.indices {
      for height in PanelRows.heights(sizes, from: from, gap: gap) {
        for row in PanelRows.rows(sizes, from: from, width: width, height: height, gap: gap) {
          let end = row.columns.last?.upperBound ?? from
          let empty = end < sizes.count ? max(0, PanelRows.emptyRow - row.width / width) * row.height * 2 : 0
          let stacked = row.columns.reduce(0.0) { $0 + Double($1.count - 1) * PanelRows.stackToll }
          let way = (
            cost: best[from].cost + gap + row.height + empty + stacked, rows: best[from].rows + 1, row: Optional(row)
          )
          if (way.cost, way.rows) < (best[end].cost - 1e-9, best[end].rows) { best[end] = way }
        }
      }
    }
    var rows: [Row] = []
    var end = sizes.count
    while end > 0, let row = best[end].row {
      rows.insert(row, at: 0)
      end = row.columns.first?.lowerBound ?? 0
    }
    self.rows = rows
    height = rows.reduce(-gap) { $0 + gap + $1.height }
  }

  /// The share of the width that a row before the last fills at least, where it costs little height: one that is more than
  /// half empty looks forgotten.
  private static let emptyRow = 0.6
  /// What a panel below another costs, in millimetres of height: a row is read more easily.
  private static let stackToll = 1.0
  /// How many panels stand in a column at the most.
  private static let highestStack = 4

  /// The heights that a row from a panel on may have: those of panels, and of some below each other.
  private static func heights(_ sizes: [Size], from: Int, gap: Double) -> [Double] {
    var heights: Set<Double> = []
    for first in from..<sizes.count {
      var high = -gap
      for panel in first..<min(sizes.count, first + highestStack) {
        high += gap + sizes[panel].height
        heights.insert(high)
      }
    }
    return heights.filter { $0 >= sizes[from].height }.sorted()
  }

  /// The narrowest rows of a height from a panel on: one for each number of panels that find room in it.
  private static func rows(
    _ sizes: [Size], from: Int, width: Double, height: Double, gap: Double
  ) -> [Row] {
    // For each number of panels the least width, and where its last column begins.
    var narrowest: [(width: Double, column: Int)] = [(-gap, from)]
    var rows: [Row] = []
    for end in (from + 1)..<(sizes.count + 1) {
      var least: (width: Double, column: Int) = (.infinity, end)
      var (wide, high) = (0.0, -gap)
      for first in stride(from: end - 1, through: max(from, end - highestStack), by: -1) {
        wide = max(wide, sizes[first].width)
        high += gap + sizes[first].height
        if high > height + 1e-9 { break }
        let all = narrowest[first - from].width + gap + wide
        if all < least.width - 1e-9 { least = (all, first) }
      }
      // The first of all must stand somewhere, however narrow the page is.
      guard least.width <= width + 1e-9 || (end == from + 1 && least.width < .infinity) else { break }
      narrowest.append(least)
      var columns: [Range<Int>] = []
      var last = end
      while last > from {
        columns.insert(narrowest[last - from].column..<last, at: 0)
        last = columns[0].lowerBound
      }
      let row = PanelRows.unstacked(columns, sizes, width: width, used: least.width, gap: gap)
      let used = row.columns.map { column in column.reduce(-gap) { $0 + gap + sizes[$1].height } }.max() ?? 0
      rows.append(Row(columns: row.columns, width: row.width, height: used))
    }
    return rows
  }

  /// The columns with the panels of the first of them beside each other, as far as the width allows: they are read more
  /// easily.
  private static func unstacked(
    _ columns: [Range<Int>], _ sizes: [Size], width: Double, used: Double, gap: Double
  ) -> (columns: [Range<Int>], width: Double) {
    var used = used
    let parted = columns.flatMap { column -> [Range<Int>] in
      let widths = column.map { sizes[$0].width }
      let wider = widths.reduce(-gap) { $0 + gap + $1 } - (widths.max() ?? 0)
      guard column.count > 1, used + wider <= width else { return [column] }
      used += wider
      return column.map { $0..<($0 + 1) }
    }
    return (parted, used)
  }
}
