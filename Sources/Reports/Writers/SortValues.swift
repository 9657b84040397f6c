/// By what the rows of a table are sorted in a browser: a number per cell, so that the order is the language's own and
/// numbers are taken unrounded. Cells without a value have none; neither has a table of a single row.
struct SortValues {
  /// Per group, row and printed column.
  let groups: [[[String?]]]

  init(_ table: Table, _ printed: PrintedTable) {
    let places = table.printedColumns
    var groups = printed.groups.map { $0.rows.map { $0.map { _ in String?.none } } }
    if table.rows.count > 1 {
      for (column, place) in places.enumerated() {
        let cells = table.groups.map { $0.rows.map { $0[place] } }
        let texts = printed.groups.map { $0.rows.map { $0[column] } }
        let values = cells.joined().contains { $0.number != nil } ? nil : Ranks(cells, texts, table.language)
        for (group, rows) in cells.enumerated() {
          for (row, cell) in rows.enumerated() {
            groups[group][row][column] = values.map { $0.rank(of: cell, texts[group][row]) } ?? cell.number
          }
        }
      }
    }
    self.groups = groups
  }
}

extension Cell {
  /// What a browser sorts a cell of numbers, days or answers by; `nil` for anything else.
  fileprivate var number: String? {
    switch value {
    case .number, .truth: value == .truth(true) ? "1" : value == .truth(false) ? "0" : machineText
    case .day(let day): String(day.description.filter { $0 != "-" })
    case .missing, .text, .named, .list: nil
    }
  }
}

/// The places of texts in the order of a language; a number that they begin with counts as one.
private struct Ranks {
  private let places: [String: Int]

  init(_ cells: [[Cell]], _ texts: [[String]], _ language: Language) {
    let shown = zip(cells.joined(), texts.joined()).filter { $0.0.value != .missing }.map(\.1)
    let sorted = Set(shown).sorted { a, b in
      let numbers = (leadingNumber(a), leadingNumber(b))
      if numbers.0 != numbers.1 { return numbers.0 < numbers.1 }
      return language.collation.precedes(a, b)
    }
    places = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($0.element, $0.offset) })
  }

  func rank(of cell: Cell, _ text: String) -> String? { cell.value == .missing ? nil : places[text].map(String.init) }
}

/// The whole number that a text begins with; more than any for other texts.
private func leadingNumber(_ text: String) -> Int {
  Int(text.prefix { $0.isASCII && $0.isNumber }.prefix(15)) ?? .max
}
