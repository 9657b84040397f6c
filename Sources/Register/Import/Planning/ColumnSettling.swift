extension ImportPlanner {
  /// The layout with what was answered of columns that nobody knows and that look as if they should be read, and of rows
  /// above the headings; asks where that is open.
  mutating func settled(_ layout: ImportLayout, of table: ImportTable) -> ImportLayout {
    var layout = layout
    for column in table.columnsWithContent(below: layout.headerRow) where layout.columns[column] == nil {
      guard let looks = looks(table.texts(of: column, below: layout.headerRow)) else { continue }
      settle(column, looks, table, &layout)
    }
    settleRowsAbove(table, &layout)
    return layout
  }

  // MARK: columns

  /// What the texts of a column look like.
  private enum Looks: String { case days, codes, names, roles }

  /// What at least half of the texts of a column are; `nil` when that is nothing which a list of members has.
  private func looks(_ texts: [String]) -> Looks? {
    guard !texts.isEmpty else { return nil }
    func half(_ holds: (String) -> Bool) -> Bool { 2 * texts.count(where: holds) >= texts.count }
    if half(isDay) { return .days }
    if half({ index.scheme.reading(of: $0).code.flatMap(index.territory.municipality) != nil }) { return .codes }
    if half({ $0.count <= longestName && !index.means($0).isEmpty }) { return .names }
    if half({ Role(rawValue: trimmed($0)) != nil || words.meaning(.role, in: $0) != nil }) { return .roles }
    return nil
  }

  private func isDay(_ text: String) -> Bool {
    switch WrittenDay(text, words) {
    case .day, .known: true
    // Any number of four figures may be a year; these are those of which registers tell.
    case .year(let day): (1900...2100).contains(day.year)
    case .unclear(let days): !days.isEmpty
    case .unknown: false
    }
  }

  private mutating func settle(_ column: Int, _ looks: Looks, _ table: ImportTable, _ layout: inout ImportLayout) {
    let heading = layout.headings[column] ?? ""
    let taken = Set(layout.columns.values.filter { $0.kind != .party }.map(\.kind))
    let kinds: [ImportColumn.Kind] =
      switch looks {
      case .days: ImportColumn.Kind.ofDays
      case .codes: [.code, .party]
      case .names: [.party, .host]
      case .roles: [.role]
      }
    let place = table.place(layout.headerRow, column)
    let name: NamingText = heading.isEmpty ? "without a heading" : "'\(shortened(heading))'"
    let holds: NamingText =
      switch looks {
      case .days: "days"
      case .codes: "codes"
      case .names: "names"
      case .roles: "roles"
      }
    let question = ImportQuestion(
      id: questionID("column", heading.isEmpty ? place.short : heading), kind: .column, places: [place], text: heading,
      collaboration: "", sentence: "the column \(name) holds \(holds) and is not read: what are they?",
      candidates: kinds.filter { !taken.contains($0) }.map { .init($0.rawValue, "") } + [.init("skip", "left out")],
      expected: "a meaning of a column, as --column has them, or 'skip'")
    let answer = ask(question) { answer -> Reading<ImportColumn?> in
      if answer == "skip" { return .value(nil) }
      guard let meaning = ImportColumn(answer), meaning.kind != .name else {
        return .refused("it is no meaning of a column")
      }
      return taken.contains(meaning.kind) ? .refused("another column has that meaning already") : .value(meaning)
    }
    guard let meaning = answer?.value else { return }
    layout.columns[column] = meaning
    layout.unread[column] = nil
  }

  // MARK: rows above

  private mutating func settleRowsAbove(_ table: ImportTable, _ layout: inout ImportLayout) {
    let above = 0..<(layout.upperRow ?? layout.headerRow)
    // A title may hold a name; a row of a list holds one beside other things, or stands with others of its kind.
    let named = above.filter { row in
      table.rows[row].cells.contains { !trimmed($0).isEmpty && $0.count <= longestName && index.knows($0) }
    }
    let isList = named.count > 2 || named.contains { row in table.rows[row].cells.count { !trimmed($0).isEmpty } > 1 }
    guard let first = named.first, isList else { return }
    let text = table.rows[first].cells.map { trimmed($0) }.filter { !$0.isEmpty }.joined(separator: " | ")
    let unit = index.territory.levels.unit
    let question = ImportQuestion(
      id: questionID("above", text), kind: .above, places: [table.place(first, nil)], text: text, collaboration: "",
      sentence: named.count == 1
        ? "a row above the headings, '\(shortened(text))', holds \(unit, .many) and is not read"
        : "\(named.count) rows above the headings, the first '\(shortened(text))', hold \(unit, .many) and are not read",
      candidates: [.init("skip", "left out"), .init("read", "they have the same columns as the rows below")],
      expected: "'skip' or 'read'")
    let answer = ask(question) { answer -> Reading<Bool> in
      answer == "read" ? .value(true) : answer == "skip" ? .value(false) : .refused("it is neither 'skip' nor 'read'")
    }
    if answer?.value == true { layout.readsAbove = true }
  }
}

extension ImportTable {
  /// The columns with something in them below a row, from the left.
  fileprivate func columnsWithContent(below row: Int) -> Range<Int> {
    0..<(rows.dropFirst(row + 1).map(\.cells.count).max() ?? 0)
  }

  /// What stands in a column below a row: the first of a long list.
  fileprivate func texts(of column: Int, below row: Int) -> [String] {
    rows.indices.dropFirst(row + 1).prefix(2_000).map { text($0, column) }.filter { !$0.isEmpty }
  }
}
