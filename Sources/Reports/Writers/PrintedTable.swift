/// A table as readers see it: texts in rows, the same for every format that is read by people.
struct PrintedTable {
  let headings: [String]
  /// Per column, whether its texts are lined up to the right.
  let isNumeric: [Bool]
  /// The groups: their headings, and their rows with a text per column.
  let groups: [(heading: String?, rows: [[String]])]
  let total: [String]?
  /// The column that names the row: the first of words, where there is one; numbers and codes before it do not.
  let rowHeading: Int

  init(_ table: Table) {
    let places = table.printedColumns
    let (numbers, words) = (table.language.numbers, Words(table.language))
    func printed(_ row: [Cell]) -> [String] {
      places.map { row[$0].printed(in: table.columns[$0], numbers, words) }
    }
    headings = places.map { table.columns[$0].heading }
    isNumeric = places.map { table.columns[$0].kind.isNumeric }
    groups = table.groups.map { ($0.heading, $0.rows.map(printed)) }
    total = table.total.map(printed)
    rowHeading = places.firstIndex { table.columns[$0].kind == .text || table.columns[$0].kind == .name } ?? 0
  }
}
