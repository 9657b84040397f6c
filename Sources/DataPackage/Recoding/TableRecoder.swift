import Register

/// One table moved to the codes of another year, row by row.
struct TableRecoder {
  /// A row on its way, with what it was.
  struct Draft {
    var cells: RawTable.Row
    /// The codes that the row had: rows with the same ones are not put together.
    var source: [MunicipalityCode]
    /// The part of the old row's sums that it takes.
    var share: Double
    /// What became of the code in each column of codes.
    var targets: [Int: CodeResolver.Target]
  }

  let layout: TableLayout
  /// How many of those whom the row of the key concerns live in each county of the new year.
  let people: (_ key: String) -> [String: Int]
  /// How many live in a municipality: where rows without sums become one, that of the most populous counts.
  let population: (MunicipalityCode) -> Int

  /// How many cells were changed.
  var changes = 0
  /// Whether sums were added up or divided.
  var touchedSums = false
  var decisions: [RecodeReport.CountyDecision] = []
  var notes: [String] = []

  init(
    _ layout: TableLayout, people: @escaping (_ key: String) -> [String: Int] = { _ in [:] },
    population: @escaping (MunicipalityCode) -> Int = { _ in 0 }
  ) {
    self.layout = layout
    self.people = people
    self.population = population
  }

  /// The table with the codes of the new year, and what was done to it.
  ///
  /// Rows stay in their order, the parts of a divided one side by side, unless the descriptor says by what they are
  /// sorted.
  mutating func recoded(
    _ table: RawTable, _ resolver: inout CodeResolver
  ) throws -> (table: RawTable, file: RecodeReport.File) {
    var drafts: [Draft] = []
    drafts.reserveCapacity(table.rows.count)
    for row in table.rows { try drafts += self.drafts(of: row, table, &resolver) }
    var rows = try merged(drafts, table).map(\.cells)
    if !layout.order.isEmpty {
      let keys = rows.map { row in layout.order.map { table.text(row[$0]) } }
      rows = rows.indices.sorted { a, b in
        keys[a] == keys[b] ? a < b : keys[a].lexicographicallyPrecedes(keys[b])
      }.map { rows[$0] }
    }
    var result = table
    result.rows = rows
    let sums = layout.contents.indices.filter { if case .sum = layout.contents[$0] { true } else { false } }
    let file = RecodeReport.File(
      path: layout.resource.path, changes: changes, rowsBefore: table.rows.count, rowsAfter: rows.count,
      sums: touchedSums ? sums.map { table.header[$0] } : [])
    return (result, file)
  }

  /// The rows that a row becomes: one, or one for each part of a divided municipality.
  private mutating func drafts(
    of row: RawTable.Row, _ table: RawTable, _ resolver: inout CodeResolver
  ) throws -> [Draft] {
    var drafts = [Draft(cells: row, source: [], share: 1, targets: [:])]
    for (column, content) in layout.contents.enumerated() {
      guard case .municipality(let since, let until) = content, let code = code(row[column], table, resolver.scheme)
      else {
        continue
      }
      // An end that is no day after the start is for the audit to tell; the code is then taken for one of the set's own.
      let period = period(row, since, until, table)
      let targets = resolver.targets(of: code, during: period)
      drafts = try drafts.flatMap { draft in
        try targets.map { target in
          var next = draft
          next.source.append(code)
          next.targets[column] = target
          next.share *= target.share
          if target.code != code { next.cells[column] = try table.cell(target.code.text, insteadOf: row[column]) }
          return next
        }
      }
      if targets != [.init(code: code, share: 1)] { changes += 1 }
    }
    for column in layout.contents.indices {
      let cells = try moved(row, column, drafts, table, &resolver)
      for place in drafts.indices {
        if let cell = cells[place], cell != drafts[place].cells[column] {
          drafts[place].cells[column] = cell
          changes += 1
        }
      }
    }
    return drafts.count == 1 ? drafts : try divided(drafts, row, table)
  }

  /// Drafts of one row with its sums divided among them. Those that get less than a cell may hold are left out.
  private mutating func divided(_ drafts: [Draft], _ row: RawTable.Row, _ table: RawTable) throws -> [Draft] {
    var drafts = drafts
    if layout.resource.name == "municipalities", let own = layout.identity.first {
      let copied = layout.contents.indices.filter { layout.contents[$0] == .other && !table.text(row[$0]).isEmpty }
      let parts = drafts.map { table.text($0.cells[own]) }
      if !copied.isEmpty {
        notes.append(
          "\(layout.resource.path): \(joined(parts)) have \(joined(copied.map { table.header[$0] })) of \(table.text(row[own]))"
        )
      }
    }
    var kept = [Bool](repeating: true, count: drafts.count)
    for (column, content) in layout.contents.enumerated() {
      guard case .sum(let minimum) = content else { continue }
      let text = table.text(row[column])
      if text.isEmpty { continue }
      let amount = try amount(text, table, column)
      touchedSums = true
      for (place, part) in apportioned(amount.units, by: drafts.map(\.share)).enumerated() {
        let part = Amount(units: part, decimals: amount.decimals)
        drafts[place].cells[column] = try table.cell(part.description, insteadOf: row[column])
        if let minimum, part.value < minimum { kept[place] = false }
      }
    }
    return zip(drafts, kept).filter(\.1).map(\.0)
  }

  /// When a row holds, by the columns of its first day and the first one after it.
  func period(_ row: RawTable.Row, _ since: Int?, _ until: Int?, _ table: RawTable) -> Period {
    func text(_ column: Int?) -> String { column.map { table.text(row[$0]) } ?? "" }
    return Period(ofCodesFrom: text(since), until: text(until)) ?? .ongoing
  }

  private func code(_ cell: ArraySlice<UInt8>, _ table: RawTable, _ scheme: CodeScheme) -> MunicipalityCode? {
    cell.isEmpty ? nil : scheme.reading(of: table.text(cell)).code
  }

  /// The number in a cell that must be divided or added up.
  func amount(_ text: String, _ table: RawTable, _ column: Int) throws -> Amount {
    guard let amount = Amount(text) else {
      throw RecodeError.notANumber(place: "\(table.file), column \(table.header[column])", found: text)
    }
    return amount
  }
}
