import Geometry

/// Panels at one scale, in rows of columns: what is low stands on shelves below each other where they are together no higher
/// than the rest of the row.
///
/// They are read row by row, in a row column by column, so that their order is kept.
struct PanelRows {
  /// What a panel takes with its title, in millimetres.
  typealias Size = (width: Double, height: Double)

  /// One row: its columns from left to right.
  struct Row: Equatable {
    var columns: [PanelColumn]
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
    let columns = sizes.indices.map { first in
      (1...min(PanelRows.greatestColumn, sizes.count - first)).map { count in
        PanelColumn.all(of: first..<(first + count), sizes, gap: gap)
      }
    }
    // For each number of panels, from the first, the least cost and the row that ends there.
    var best: [(cost: Double, rows: Int, row: Row?)] = Array(repeating: (.infinity, 0, nil), count: sizes.count + 1)
    best[0] = (-gap, 0, nil)
    for from in sizes.indices {
      for height in PanelRows.heights(columns, from: from, least: sizes[from].height) {
        for row in PanelRows.rows(columns, from: from, width: width, height: height, sizes, gap: gap) {
          let end = row.columns.last?.panels.upperBound ?? from
          let empty = end < sizes.count ? max(0, PanelRows.emptyRow - row.width / width) * row.height * 2 : 0
          let stacked = row.columns.reduce(0.0) { $0 + Double($1.panels.count - 1) * PanelRows.stackToll }
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
      end = row.columns.first?.panels.lowerBound ?? 0
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
  private static let greatestColumn = 6
  /// How many panels a row may take its height from: no row has room for more.
  private static let longestRow = 24

  /// The heights that a row from a panel on may have: those of the columns that may stand in it.
  private static func heights(_ columns: [[[PanelColumn]]], from: Int, least: Double) -> [Double] {
    let heights = columns[from..<min(columns.count, from + longestRow)].joined().joined().map(\.height)
    return Set(heights.filter { $0 >= least }).sorted()
  }

  /// The narrowest rows of a height from a panel on: one for each number of panels that find room in it.
  private static func rows(
    _ columns: [[[PanelColumn]]], from: Int, width: Double, height: Double, _ sizes: [Size], gap: Double
  ) -> [Row] {
    // For each number of panels the least width, and its last column.
    var narrowest: [(width: Double, column: PanelColumn?)] = [(-gap, nil)]
    var rows: [Row] = []
    for end in (from + 1)..<(sizes.count + 1) {
      var least: (width: Double, column: PanelColumn?) = (.infinity, nil)
      for first in stride(from: end - 1, through: max(from, end - greatestColumn), by: -1) {
        let before = narrowest[first - from].width + gap
        for column in columns[first][end - first - 1] where column.height <= height + 1e-9 {
          if before + column.width < least.width - 1e-9 { least = (before + column.width, column) }
        }
      }
      // The first of all must stand somewhere, however narrow the page is.
      guard least.width <= width + 1e-9 || (end == from + 1 && least.width < .infinity) else { break }
      narrowest.append(least)
      var chosen: [PanelColumn] = []
      while let column = narrowest[(chosen.first?.panels.lowerBound ?? end) - from].column {
        chosen.insert(column, at: 0)
      }
      let row = PanelRows.unstacked(chosen, sizes, width: width, used: least.width, gap: gap)
      rows.append(Row(columns: row.columns, width: row.width, height: row.columns.map(\.height).max() ?? 0))
    }
    return rows
  }

  /// The columns with the panels of the first of them beside each other, as far as the width allows: they are read more
  /// easily.
  private static func unstacked(
    _ columns: [PanelColumn], _ sizes: [Size], width: Double, used: Double, gap: Double
  ) -> (columns: [PanelColumn], width: Double) {
    var used = used
    let parted = columns.flatMap { column -> [PanelColumn] in
      let wider = column.panels.reduce(-gap) { $0 + gap + sizes[$1].width } - column.width
      guard column.panels.count > 1, used + wider <= width else { return [column] }
      used += wider
      return column.panels.map { PanelColumn($0, sizes) }
    }
    return (parted, used)
  }
}
