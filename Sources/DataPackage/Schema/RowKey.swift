import Tabular

/// What some cells of a row hold together, to be compared with other rows.
enum RowKey: Hashable {
  /// One or two short cells, as the long tables have them.
  case short(UInt64, UInt64)
  case texts([String])

  /// `nil` when all of the cells are empty.
  ///
  /// - Parameter isPlain: whether nothing but an empty cell is empty in any of the columns that are compared.
  init?(_ table: DescribedTable, row: Int, columns: [(rule: CellRule, place: Int)], isPlain: Bool) {
    if isPlain, columns.count <= 2,
      let first = table.text.shortKey(row: row, column: columns[0].place)
    {
      let second = columns.count == 2 ? table.text.shortKey(row: row, column: columns[1].place) : 0
      // A key of 0 is an empty cell, or no cell at all.
      if let second, first != 0, second != 0 || columns.count == 1 {
        self = .short(first, second)
        return
      }
    }
    let texts = columns.map { table.text[row: row, column: $0.place] }
    if zip(columns, texts).allSatisfy({ $0.rule.isMissing($1) }) { return nil }
    self = .texts(zip(columns, texts).map { $0.rule.isMissing($1) ? "" : $1 })
  }
}
