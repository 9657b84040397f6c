extension ImportTable {
  /// Which table of the register a sheet is that was exported and edited; `nil` for any other list.
  public var exchangeTable: ExchangeTable? {
    guard let row = rows.first else { return nil }
    let headings = Set(row.cells.map { trimmed($0).lowercased() })
    return ExchangeTable.allCases.first { $0.needed.allSatisfy(headings.contains) }
  }
}

/// What exported sheets that somebody has edited change in the register: exactly the rows that differ.
///
/// A row is known by its key, which is made of what the register said when it was exported. What the register says
/// otherwise since, and what is no row of a table, is a fault with its place. Linear in the rows.
///
/// - Parameters:
///   - index: the names of the municipalities on the day of the register.
///   - answers: what somebody has answered to the questions of an earlier look.
public func exchangePlan(
  of tables: [ImportTable], into book: RegisterBook, words: ImportWords, index: NameIndex, settings: ImportSettings,
  answers: ImportAnswers = ImportAnswers()
) -> ImportPlan {
  var planner = ImportPlanner(
    words: words, index: index, register: book.register, settings: settings, answers: answers)
  for table in tables { planner.compare(table, with: book) }
  return planner.exchanged(book)
}

extension ImportPlanner {
  /// Compares the rows of an exported sheet with those of the register.
  mutating func compare(_ table: ImportTable, with book: RegisterBook) {
    guard let kind = table.exchangeTable else { return }
    let columns = book.exchangeColumns(kind)
    var places: [String: Int] = [:]
    for (column, heading) in table.rows[0].cells.enumerated() {
      let name = trimmed(heading).lowercased()
      if name.isEmpty { continue }
      if columns.contains(name), places[name] == nil {
        places[name] = column
      } else {
        note(table.place(0, column), "the column '\(shortened(heading))' is not read")
      }
    }
    for column in columns where places[column] == nil {
      note(nil, "\(kind.rawValue) has no column '\(column)'; what the register has there stays")
    }
    let present = book.exchangeRows(kind)
    let byKey = Dictionary(present.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    var met: Set<String> = []
    // Rows without a key last: what one of them says again may be a row that another one still has.
    var added: [(row: Int, cells: [String: String])] = []
    for row in table.rows.indices.dropFirst() {
      var cells: [String: String] = [:]
      for (column, place) in places where !table.text(row, place).isEmpty { cells[column] = table.text(row, place) }
      let key = cells.removeValue(forKey: ExchangeTable.keyColumn) ?? ""
      // A key alone is a row that somebody has emptied.
      if cells.isEmpty { continue }
      guard !key.isEmpty, !met.contains(key) else {
        added.append((row, cells))
        continue
      }
      if let old = byKey[key] {
        met.insert(key)
        if case .value(let id, let fact, _) = old.content { undated.insert("\(id) \(fact.rawValue)") }
        for column in columns where places[column] == nil { cells[column] = old.cells[column] }
        if cells == old.cells {
          keep(old)
        } else {
          change(old, cells, ExchangePlace(table: table, row: row, places: places))
        }
      } else if let same = present.first(where: { !met.contains($0.key) && $0.cells == cells }) {
        met.insert(same.key)
        keep(same)
      } else {
        fault(
          table.place(row, nil),
          "the row '\(key)' is not in the register as it was exported: it says something else since; export it again")
      }
    }
    for (row, cells) in added {
      if let same = present.first(where: { !met.contains($0.key) && isSame($0.cells, cells) }) {
        met.insert(same.key)
        keep(same)
      } else {
        add(cells, kind, ExchangePlace(table: table, row: row, places: places))
      }
    }
    settleGone(present.filter { !met.contains($0.key) }, of: present.count, kind, table)
  }

  /// Whether a new row says what a row of the register says; a source may have been given to it when it was written.
  private func isSame(_ own: [String: String], _ cells: [String: String]) -> Bool {
    if own == cells { return true }
    guard cells["source"] == nil else { return false }
    var own = own
    own["source"] = nil
    return own == cells
  }

  private mutating func keep(_ row: ExchangeRow) {
    if case .membership(let membership) = row.content {
      plan.unchanged.append(membership)
    } else {
      plan.sameRows += 1
    }
  }

  /// Rows that are gone go from the register; many of them at once only when somebody says that they are meant to.
  private mutating func settleGone(_ gone: [ExchangeRow], of count: Int, _ kind: ExchangeTable, _ table: ImportTable) {
    if gone.count > 10, gone.count * 4 > count {
      let question = ImportQuestion(
        id: "gone: \(kind.rawValue) \(gone.count)", kind: .gone, places: [], text: kind.rawValue, collaboration: "",
        sentence: "\(gone.count) of \(count) rows of \(kind.rawValue) are not in the file: are they to go?",
        candidates: [.init("remove", "they go from the register"), .init("keep", "they stay")],
        expected: "'remove' or 'keep'")
      let answer = ask(question) { answer -> Reading<Bool> in
        answer == "remove"
          ? .value(true) : answer == "keep" ? .value(false) : .refused("it is neither 'remove' nor 'keep'")
      }
      guard answer?.value == true else { return }
    }
    for row in gone { remove(row) }
  }

  private mutating func remove(_ row: ExchangeRow) {
    switch row.content {
    case .membership(let old): plan.changes.append(.row(.membership(old, nil), place: nil))
    case .fact(let old): plan.changes.append(.row(.fact(old, nil), place: nil))
    case .plan(let old): plan.changes.append(.row(.plan(old, nil), place: nil))
    case .planned(let old): plan.changes.append(.row(.planned(old, nil), place: nil))
    case .value(let id, let fact, _): setValue(of: id, fact, "", nil)
    }
  }

  mutating func setValue(of id: String, _ fact: Fact, _ value: String, _ place: ImportPlace?) {
    guard let collaboration = register.collaboration(id) else { return }
    var changed = collaboration
    if !changed.set(fact, to: value) {
      return fault(
        place,
        value.isEmpty
          ? "'\(shortened(value))' is no value of \(fact), which cannot be empty"
          : "'\(shortened(value))' is no value of \(fact)")
    }
    plan.changes.append(.value(collaboration, fact, value, place: place))
  }

  mutating func fault(_ place: ImportPlace?, _ sentence: NamingText) {
    plan.faults.append(ImportNote(place: place, sentence: sentence))
  }

  /// The plan with what is counted of it.
  mutating func exchanged(_ book: RegisterBook) -> ImportPlan {
    plan.collaborations = plan.changes.map(\.collaboration).uniqued.map { id in
      book.collaboration(id)?.name ?? book.plans.first { $0.id == id }?.name ?? id
    }
    plan.unusedAnswers = answers.unused(besides: Set(asked.keys).union(answered.keys))
    plan.usedAnswers = answered.count
    plan.membersAfter = membersAfter(plan.changes.map(\.collaboration).uniqued)
    return plan
  }
}
