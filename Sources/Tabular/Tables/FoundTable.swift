/// A table found among the rows of a file that may have titles above it and notes below.
///
/// Offices of statistics give tables so: a title, an empty line, one or several rows of headings, the figures, an empty
/// line, and what is to be known of them.
public struct FoundTable: Equatable, Sendable {
  /// The names of the columns; several rows of headings are joined from the top.
  public var header: [String]
  /// The rows of figures.
  public var rows: [DelimitedRows.Row]
  /// The lines above the headings.
  public var titles: [DelimitedRows.Row]
  /// The lines below the figures.
  public var notes: [DelimitedRows.Row]

  /// The table among the rows; `nil` when there are none. Linear.
  ///
  /// The width of the table is how many filled cells most rows have. Its headings are in the first row so wide that it
  /// has words or years where figures stand below it; or, where that row has figures itself, in the rows right above it
  /// whose first cell is empty.
  public init?(in rows: [DelimitedRows.Row]) {
    guard let width = usualWidth(rows),
      let first = rows.firstIndex(where: { $0.filled >= width || $0.isWideHeading(width) })
    else { return nil }
    let figures = figureColumns(rows, below: first, width: width)
    let above = rows[..<first]
    let stubless = above.reversed().enumerated().prefix { offset, row in
      offset < 3 && row.line == rows[first].line - offset - 1 && row.fields.first == "" && row.filled > 0
    }.count
    let isHeading = figures.isEmpty || figures.contains { rows[first].isHeading($0, above: rows.dropFirst(first + 1)) }
    let start = first - stubless
    if isHeading || stubless == 0 {
      header = joinedHeadings(rows[start...first])
      self.rows = Array(rows[(first + 1)...])
    } else {
      header = joinedHeadings(rows[start..<first])
      self.rows = Array(rows[first...])
    }
    titles = Array(rows[..<start])
    // Headings that leave out the corner have a column all the same.
    for place in header.indices where header[place].isEmpty && self.rows.contains(where: { $0.has(place) }) {
      header[place] = "column \(place + 1)"
    }
    notes = []
    if width > 1 { cutNotes() }
  }

  /// Takes the lines at the end that are no rows: one cell alone, apart from the figures or long.
  private mutating func cutNotes() {
    var end = rows.count
    while end > 0, rows[end - 1].filled == 1, rows[end - 1].fields[0] != "" { end -= 1 }
    guard end > 0, end < rows.count else { return }
    let isApart = rows[end].line > rows[end - 1].line + 1
    guard isApart || rows[end...].allSatisfy({ $0.fields[0].count > 40 || $0.fields[0].hasPrefix("*") }) else { return }
    notes = Array(rows[end...])
    rows.removeSubrange(end...)
  }
}

extension DelimitedRows.Row {
  /// How many cells have something in them.
  fileprivate var filled: Int { fields.count { !$0.isEmpty } }

  fileprivate func has(_ place: Int) -> Bool { place < fields.count && !fields[place].isEmpty }

  /// Whether it may be a row of headings that leaves its corner out.
  fileprivate func isWideHeading(_ width: Int) -> Bool {
    width > 2 && fields.first == "" && filled == width - 1
  }

  /// Whether the cell stands over figures without being one: words, or a year over other numbers.
  fileprivate func isHeading(_ place: Int, above rows: ArraySlice<DelimitedRows.Row>) -> Bool {
    guard has(place) else { return false }
    guard isFigure(fields[place]) else { return !isMissingFigure(fields[place]) }
    return isYear(fields[place]) && rows.prefix(20).contains { $0.has(place) && !isYear($0.fields[place]) }
  }
}

/// How many cells most rows fill of those that fill more than one; of several numbers the greatest. `nil` without rows.
private func usualWidth(_ rows: [DelimitedRows.Row]) -> Int? {
  let all = rows.prefix(400).map(\.filled).filter { $0 > 0 }
  let wide = all.filter { $0 > 1 }
  // Titles and notes fill one cell, and are no table of one column.
  let counts = Dictionary(grouping: wide.isEmpty ? all : wide, by: \.self).mapValues(\.count)
  return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
}

/// The columns in which most of the rows below one have figures.
private func figureColumns(_ rows: [DelimitedRows.Row], below first: Int, width: Int) -> [Int] {
  let sample = rows[(first + 1)...].prefix(200).filter { $0.filled >= max(1, width - 1) }
  let most = sample.map(\.fields.count).max() ?? 0
  return (0..<most).filter { place in
    let cells = sample.filter { $0.has(place) }.map { $0.fields[place] }
    return cells.count { isFigure($0) || isMissingFigure($0) } * 2 > cells.count && cells.contains(where: isFigure)
  }
}

private func isFigure(_ text: String) -> Bool { WrittenNumber(text) != nil }

private func isYear(_ text: String) -> Bool {
  text.utf8.count == 4 && Int(text).map { (1500...2200).contains($0) } == true
}

/// One row of names from several: an upper name holds for the empty cells to its right.
private func joinedHeadings(_ rows: ArraySlice<DelimitedRows.Row>) -> [String] {
  guard let last = rows.last else { return [] }
  let width = rows.map(\.fields.count).max() ?? 0
  var names = (0..<width).map { $0 < last.fields.count ? last.fields[$0] : "" }
  for row in rows.dropLast().reversed() {
    var upper = ""
    for place in 0..<width {
      if row.has(place) { upper = row.fields[place] }
      if upper.isEmpty || upper == names[place] { continue }
      if row.has(place) || !names[place].isEmpty {
        names[place] = names[place].isEmpty ? upper : "\(upper) \(names[place])"
      }
    }
  }
  return names
}
