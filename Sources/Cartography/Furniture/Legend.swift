import Geometry

/// A legend laid out in columns of equal width, about equally high, read downwards.
public struct Legend: Sendable {
  /// Its size in millimetres.
  public let width, height: Double
  /// How many columns it has.
  public let columns: Int
  /// How many columns begin in the middle of a block, below its heading once more.
  public let tornBlocks: Int
  /// How many lines its headings and the texts beside signs have beyond the first of each; one that is a word in brackets
  /// alone counts twice.
  public let furtherLines: Int

  let style: LegendStyle
  let placed: [Placed]

  /// Where the counts of a column end, from its left: not far behind the longest text that has one.
  let countEnd: Double

  /// A row at its place.
  struct Placed {
    var row: LegendRow
    var lines: [String]
    /// The top left corner within the legend.
    var x, y: Double
  }

  /// A row with its lines, and the heading that stands over it again where it begins a column.
  private struct Measured {
    var row: LegendRow
    var lines: [String]
    var height: Double
    var heading: (row: LegendRow, lines: [String], height: Double)?
  }

  /// What a row adds to its column: its own height, and that of the heading repeated over it.
  private struct RowHeight {
    let own, again: Double
    let isNested: Bool
    /// Whether a column may begin with it: it is a heading, or the first of the notes that end a block.
    let begins: Bool
    let isHeading: Bool
  }

  /// A legend of the rows in their order, their counts below each other at the right end of each column.
  ///
  /// A heading never ends a column. Complexity: rows times columns times the logarithm of the height.
  ///
  /// - Parameters:
  ///   - continued: what stands behind a heading that is repeated since its rows go on in the next column; empty when none
  ///     is repeated.
  ///   - texts: the texts of the same rows, where they are laid out more than once.
  public init(
    _ rows: [LegendRow], columns: Int, columnWidth: Double, style: LegendStyle = LegendStyle(), continued: String = "",
    texts: MeasuredTexts = MeasuredTexts()
  ) {
    var style = style
    // Beside numbers patterns need room.
    let isPatterned = rows.contains { if case .patterned = $0.sample { true } else { false } }
    if isPatterned { style.sampleWidth *= 1.2 }
    let (sign, gap) = (style.sampleWidth, style.sampleGap)
    func text(_ text: String, isBold: Bool = false) -> BreakableText {
      texts.text(text, isBold: isBold, in: style.face)
    }
    func measured(_ row: LegendRow) -> (lines: [String], height: Double) {
      let left = row.indents * (sign + gap)
      let right = row.count.map { text($0).roomyWidth(size: style.size) + gap } ?? 0
      let lines = text(row.text, isBold: row.isHeading).lines(width: columnWidth - left - right, size: style.size)
      return (lines, Double(max(1, lines.count)) * style.leading + style.rowGap)
    }
    // The heading that stands over a column again is measured once for all its rows.
    var heading: (row: LegendRow, lines: [String], height: Double)?
    let notes = Legend.firstNotes(rows) { measured($0).lines.count }
    let rows = rows.enumerated().map { place, row -> Measured in
      let (lines, height) = measured(row)
      if row.isHeading {
        let again = LegendRow(.heading, "\(row.text) \(continued)")
        heading = continued.isEmpty ? nil : { (again, $0.lines, $0.height) }(measured(again))
      }
      // Notes say by themselves what they are of.
      if notes.contains(place) { return Measured(row: row, lines: lines, height: height) }
      return Measured(row: row, lines: lines, height: height, heading: row.isHeading ? nil : heading)
    }
    // The least height at which everything finds room, by halving.
    var low = 0.0
    var high = rows.reduce(0) { $0 + $1.height + ($1.heading?.height ?? 0) + style.headingGap } + 1
    let heights = rows.enumerated().map { place, row in
      RowHeight(
        own: row.height, again: row.heading?.height ?? 0, isNested: row.row.isNested,
        begins: row.row.isHeading || notes.contains(place), isHeading: row.row.isHeading)
    }
    for _ in 0..<40 {
      let middle = (low + high) / 2
      if Legend.breaks(heights, style, height: middle).count <= columns { high = middle } else { low = middle }
    }
    let breaks = Legend.wholeBreaks(heights, style, columns: columns, least: high)
    let counted = rows.compactMap { row in
      row.row.count.map { count in
        (
          text: row.row.indents * (sign + gap)
            + (row.lines.map { text($0, isBold: row.row.isHeading).roomyWidth(size: style.size) }.max() ?? 0),
          count: text(count).roomyWidth(size: style.size)
        )
      }
    }
    let longest = (counted.map(\.text).max() ?? 0) + (counted.map(\.count).max() ?? 0)
    countEnd = min(columnWidth, longest + 3 * gap)
    var placed: [Placed] = []
    var tallest = 0.0
    for (column, range) in breaks.enumerated() {
      let x = Double(column) * (columnWidth + style.columnGap)
      var y = 0.0
      if column > 0, let heading = rows[range.lowerBound].heading {
        placed.append(Placed(row: heading.row, lines: heading.lines, x: x, y: y))
        y += heading.height
      }
      for index in range {
        if rows[index].row.isHeading && index > range.lowerBound { y += style.headingGap }
        placed.append(Placed(row: rows[index].row, lines: rows[index].lines, x: x, y: y))
        y += rows[index].height
      }
      tallest = max(tallest, y)
    }
    self.placed = placed
    self.style = style
    self.columns = columns
    tornBlocks = Legend.torn(heights, breaks)
    furtherLines = rows.reduce(0) { sum, row in
      guard row.row.sample != .remark, let last = row.lines.last, row.lines.count > 1 else { return sum }
      return sum + row.lines.count - 1 + (last.hasPrefix("(") && !last.contains(" ") ? 1 : 0)
    }
    height = tallest
    width = Double(columns) * columnWidth + Double(max(0, columns - 1)) * style.columnGap
  }

  /// The places of the notes that follow the signs of a block and end it, the first of each, where they are more than
  /// two lines: a column may begin there.
  private static func firstNotes(_ rows: [LegendRow], lines: (LegendRow) -> Int) -> Set<Int> {
    func isNote(_ row: LegendRow) -> Bool { row.sample == .remark && !row.isNested }
    return Set(
      rows.indices.dropFirst().filter { place in
        guard isNote(rows[place]), !isNote(rows[place - 1]), !rows[place - 1].isHeading else { return false }
        let rest = rows[place...].prefix { !$0.isHeading }
        return rest.allSatisfy(isNote) && rest.reduce(0) { $0 + lines($1) } > 2
      })
  }

  /// How many columns begin neither with a heading nor with notes.
  private static func torn(_ rows: [RowHeight], _ breaks: [Range<Int>]) -> Int {
    breaks.dropFirst().count { !rows[$0.lowerBound].begins }
  }

  /// The rows of each column, as few headings as can be parted from some of their rows: that is worth a legend that is a
  /// little higher than the least.
  private static func wholeBreaks(
    _ rows: [RowHeight], _ style: LegendStyle, columns: Int, least: Double
  ) -> [Range<Int>] {
    func torn(_ breaks: [Range<Int>]) -> Int { Legend.torn(rows, breaks) }
    func parted(_ breaks: [Range<Int>]) -> Int {
      Set(
        breaks.dropFirst().filter { !rows[$0.lowerBound].begins }
          .map { rows[..<$0.lowerBound].lastIndex(where: \.isHeading) ?? 0 }
      ).count
    }
    var best = breaks(rows, style, height: least)
    // Of a low legend five lines are a large share, and no more than five lines. What belongs together by its place is
    // worth more.
    let most = max(least * (rows.contains(where: \.isNested) ? 0.5 : 0.16), 5 * style.leading)
    for step in 0...12 where torn(best) > 0 {
      let other = breaks(rows, style, height: least + most * Double(step) / 12, keepsBlocks: true)
      // A column is left empty only for a row that stands in it alone, apart from its block, and for two at the top of one
      // where others are left.
      let isLonely = best.dropFirst().contains { column in
        guard !rows[column.lowerBound].begins else { return false }
        return column.count == 1 || other.count > 1 && rows[column].prefix { !$0.begins }.count <= 2
      }
      let fewest = best.count - (isLonely && parted(other) < parted(best) ? 1 : 0)
      if torn(other) < torn(best), (fewest...columns).contains(other.count) { best = other }
    }
    return best
  }

  /// The rows of each column when a column may have the height; a row that is higher stands alone.
  ///
  /// - Parameter keepsBlocks: whether a heading with its rows goes to the next column where it finds room there as a whole,
  ///   and none here.
  private static func breaks(
    _ rows: [RowHeight], _ style: LegendStyle, height: Double, keepsBlocks: Bool = false
  ) -> [Range<Int>] {
    var columns: [Range<Int>] = []
    var start = 0
    var used = 0.0
    var index = 0
    while index < rows.count {
      // A heading goes with the row below it.
      var end = index
      while end < rows.count - 1 && rows[end].isHeading { end += 1 }
      var block = rows[index...end].reduce(0) { $0 + $1.own }
      if rows[index].isHeading && index > start { block += style.headingGap }
      let isParted =
        keepsBlocks && rows[index].begins && index > start
        && { () -> Bool in
          let next = rows[(end + 1)...].firstIndex(where: \.begins) ?? rows.count
          let whole = rows[index..<next].reduce(0) { $0 + $1.own }
          return whole <= height && used + style.headingGap + whole > height
        }()
      if isParted || (used + block > height && index > start) {
        columns.append(start..<index)
        start = index
        used = rows[index].again
        continue
      }
      used += block
      index = end + 1
    }
    if start < rows.count { columns.append(start..<rows.count) }
    return columns
  }
}
