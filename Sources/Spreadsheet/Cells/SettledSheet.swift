/// The rows of a sheet in their order, each place once, with merged cells given to all their rows and without what lies
/// far from everything else.
func settledSheet(
  rows found: [Sheet.Row], merged: [(first: CellPlace, last: CellPlace)], problems: [SheetProblem], name: String,
  isHidden: Bool
) -> Sheet {
  var problems = problems
  var rows = ordered(found, &problems)
  cutFarColumns(&rows, &problems)
  let hidden = rows.filter(\.isHidden)
  if let first = hidden.first { problems.append(.hiddenRows(first: first.number, count: hidden.count)) }
  fillMerged(merged, &rows, &problems)
  let columns = Set(rows.lazy.flatMap { $0.cells.lazy.map(\.column) })
  problems = problems.compactMap { problem in
    guard case .hiddenColumns(let hidden) = problem else { return problem }
    let filled = hidden.filter(columns.contains)
    return filled.isEmpty ? nil : .hiddenColumns(filled)
  }
  return Sheet(name: name, isHidden: isHidden, rows: rows, problems: fewOfEach(problems))
}

/// The problems with at most twenty cells of a kind: a column of errors would bury all else.
private func fewOfEach(_ problems: [SheetProblem]) -> [SheetProblem] {
  var counts = [0, 0, 0, 0, 0]
  var told: [SheetProblem] = []
  var lastPlaces = [0, 0, 0, 0, 0]
  for problem in problems {
    guard let kind = kindOfCell(problem) else {
      told.append(problem)
      continue
    }
    counts[kind] += 1
    if counts[kind] <= mostToldCells {
      told.append(problem)
      lastPlaces[kind] = told.count
    }
  }
  // From the back, so that the places before stay what they are.
  for kind in counts.indices.sorted(by: { lastPlaces[$0] > lastPlaces[$1] }) where counts[kind] > mostToldCells {
    told.insert(.furtherCells(counts[kind] - mostToldCells), at: lastPlaces[kind])
  }
  return told
}

/// How many cells of a kind are told one by one.
private let mostToldCells = 20

/// Which kind of problem of single cells it is; `nil` for what is said once of a sheet.
private func kindOfCell(_ problem: SheetProblem) -> Int? {
  switch problem {
  case .errorValue: 0
  case .formulaWithoutValue: 1
  case .brokenValue: 2
  case .noDay: 3
  case .doubledCell: 4
  case .hiddenRows, .hiddenColumns, .mergedRows, .farColumns, .furtherCells: nil
  }
}

/// How many empty columns in a row end a table: a stray cell in the last column of a sheet belongs to none.
private let widestGap = 200

/// Takes out the cells behind a gap that no table has.
private func cutFarColumns(_ rows: inout [Sheet.Row], _ problems: inout [SheetProblem]) {
  var columns: Set<Int> = []
  for row in rows { for cell in row.cells { columns.insert(cell.column) } }
  let filled = columns.sorted()
  guard let gap = zip(filled, filled.dropFirst()).first(where: { $1 - $0 > widestGap }) else { return }
  var count = 0
  for place in rows.indices {
    let kept = rows[place].cells.filter { $0.column < gap.1 }
    count += rows[place].cells.count - kept.count
    rows[place].cells = kept
  }
  rows.removeAll(where: \.cells.isEmpty)
  problems.append(.farColumns(first: gap.1, count: count))
}

/// Rows by number and cells by column; a place that stands twice counts the first time.
private func ordered(_ found: [Sheet.Row], _ problems: inout [SheetProblem]) -> [Sheet.Row] {
  var rows: [Sheet.Row] = []
  for row in found.enumerated().sorted(by: { ($0.element.number, $0.offset) < ($1.element.number, $1.offset) }) {
    if rows.last?.number == row.element.number {
      rows[rows.count - 1].cells += row.element.cells
    } else {
      rows.append(row.element)
    }
  }
  for index in rows.indices {
    let cells = rows[index].cells
    // The short way: nearly every sheet is in order.
    if zip(cells, cells.dropFirst()).allSatisfy({ $0.column < $1.column }) { continue }
    var kept: [Sheet.Cell] = []
    for cell in cells.enumerated().sorted(by: { ($0.element.column, $0.offset) < ($1.element.column, $1.offset) }) {
      if kept.last?.column == cell.element.column {
        problems.append(.doubledCell(CellPlace(row: rows[index].number, column: cell.element.column)))
      } else {
        kept.append(cell.element)
      }
    }
    rows[index].cells = kept
  }
  return rows
}

/// Gives the text of cells merged over several rows to each of the rows that hold anything else.
///
/// Only down the first column of the merged cells: a title merged over the columns is one text, and not many.
private func fillMerged(
  _ merged: [(first: CellPlace, last: CellPlace)], _ rows: inout [Sheet.Row], _ problems: inout [SheetProblem]
) {
  var filled: [CellPlace] = []
  var steps = 0
  for area in merged.sorted(by: { $0.first < $1.first }) where area.last.row > area.first.row {
    let start = rows.partitioningIndex { $0.number >= area.first.row }
    guard start < rows.count, rows[start].number == area.first.row,
      let cell = rows[start].cells.first(where: { $0.column == area.first.column })
    else { continue }
    var index = start + 1
    while index < rows.count, rows[index].number <= area.last.row {
      steps += 1
      // Areas may not overlap, and those of a file that lies could go over every row again and again.
      if steps > 1_000_000 { return }
      let place = rows[index].cells.firstIndex { $0.column >= cell.column } ?? rows[index].cells.count
      if place == rows[index].cells.count || rows[index].cells[place].column != cell.column {
        rows[index].cells.insert(cell, at: place)
      }
      index += 1
    }
    if index > start + 1 { filled.append(area.first) }
  }
  if let first = filled.first { problems.append(.mergedRows(first: first, count: filled.count)) }
}

extension Array {
  /// The first index at which the condition holds, where it holds for all behind it; the end when it never does.
  fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
