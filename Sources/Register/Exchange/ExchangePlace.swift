/// Where the cells of a row of an exported sheet stand.
struct ExchangePlace {
  let table: ImportTable
  let row: Int
  /// The columns from 0 by their headings.
  let places: [String: Int]

  /// The place of a cell; of the row for a column that there is not.
  func of(_ column: String? = nil) -> ImportPlace { table.place(row, column.flatMap { places[$0] }) }
}
