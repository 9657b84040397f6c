/// A table as readers see it: texts in rows, the same for every format that is read by people.
struct PrintedTable {
  let headings: [String]
  /// Per column, whether its texts are lined up to the right.
  let isNumeric: [Bool]
  /// The groups, in order.
  let groups: [Group]
  let total: [String]?
  /// The column that names the row: the first of words, where there is one; numbers and codes before it do not.
  let rowHeading: Int

  /// Rows under one heading.
  struct Group {
    let heading: String?
    /// What the heading leads to.
    let place: String?
    /// The rows, with a text per column.
    let rows: [[String]]
    /// The same with what the texts lead to.
    let running: [[RunningText]]
  }

  init(_ table: Table) {
    let places = table.printedColumns
    let (numbers, words) = (table.language.numbers, Words(table.language))
    func running(_ row: [Cell]) -> [RunningText] {
      places.map { row[$0].running(in: table.columns[$0], numbers, words) }
    }
    headings = places.map { table.columns[$0].heading }
    isNumeric = places.map { table.columns[$0].kind.isNumeric }
    groups = table.groups.map { group in
      let rows = group.rows.map(running)
      return Group(heading: group.heading, place: group.place, rows: rows.map { $0.map(\.text) }, running: rows)
    }
    total = table.total.map(running)?.map(\.text)
    rowHeading = places.firstIndex { table.columns[$0].kind == .text || table.columns[$0].kind == .name } ?? 0
  }
}
