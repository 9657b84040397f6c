import Register

/// Cells that follow from the codes of their row, and lists of codes.
extension TableRecoder {
  /// The new cells of a column that follows from others, one for each draft; `nil` where the cell stays.
  mutating func moved(
    _ row: RawTable.Row, _ column: Int, _ drafts: [Draft], _ table: RawTable, _ resolver: inout CodeResolver
  ) throws -> [ArraySlice<UInt8>?] {
    let nothing = [ArraySlice<UInt8>?](repeating: nil, count: drafts.count)
    func same(_ text: String?) throws -> [ArraySlice<UInt8>?] {
      guard let text else { return nothing }
      return try drafts.map { _ in try table.cell(text, insteadOf: row[column]) }
    }
    switch layout.contents[column] {
    case .municipalities(let isList): return try same(municipalities(row, column, isList: isList, table, &resolver))
    case .counties(let isList):
      // The county of a municipality is known from its own change.
      if layout.resource.name == "municipalities", let own = layout.identity.first {
        return try drafts.map { draft in
          try draft.targets[own]?.county.map { try table.cell($0, insteadOf: row[column]) }
        }
      }
      return try same(counties(row, column, isList: isList, table, &resolver))
    case .mixed(let other, let kinds, let isList, let since, let until):
      switch kinds[table.text(row[other])] {
      case "municipalities":
        let period = period(row, since, until, table)
        return try same(municipalities(row, column, isList: isList, during: period, table, &resolver))
      case "counties": return try same(counties(row, column, isList: isList, table, &resolver))
      default: return nothing
      }
    case .name(let of, let form):
      return try drafts.map { draft in
        guard let target = draft.targets[of] else { return nil }
        let name = table.text(row[column])
        let new = newName(name, target, form: form)
        return try new == name ? nil : table.cell(new, insteadOf: row[column])
      }
    case .municipality, .sum, .joinedText, .other: return nothing
    }
  }

  /// The codes of a cell, moved one by one, each once; `nil` when nothing changes.
  private mutating func municipalities(
    _ row: RawTable.Row, _ column: Int, isList: Bool, during period: Period = .ongoing, _ table: RawTable,
    _ resolver: inout CodeResolver
  ) -> String? {
    let parts = list(row[column], table)
    if parts.isEmpty { return nil }
    let isList = isList || parts.count > 1
    var after: [String] = []
    for part in parts {
      guard let code = resolver.scheme.reading(of: part).code else {
        after.append(part)
        continue
      }
      let targets =
        isList
        ? resolver.targets(of: code, during: period)
        : [resolver.target(of: code, during: period, at: place(row, column, table))]
      let isMoved = targets != [.init(code: code, share: 1)]
      if targets.count > 1 { noteParts(code.text, targets.map(\.code.text), at: place(row, column, table)) }
      for text in isMoved ? targets.map(\.code.text) : [part] where !after.contains(text) { after.append(text) }
    }
    return after == parts ? nil : after.joined(separator: ";")
  }

  /// The counties of a cell: a list takes all parts of a divided county, a single one that of the people concerned.
  private mutating func counties(
    _ row: RawTable.Row, _ column: Int, isList: Bool, _ table: RawTable, _ resolver: inout CodeResolver
  ) -> String? {
    let parts = list(row[column], table)
    if parts.isEmpty { return nil }
    let place = place(row, column, table)
    if isList {
      var after: [String] = []
      for part in parts {
        let counties = resolver.counties(of: part)
        if counties.count > 1 { noteParts("the \(resolver.upperUnit) \(part)", counties, at: place) }
        for county in counties where !after.contains(county) { after.append(county) }
      }
      return after == parts ? nil : after.joined(separator: ";")
    }
    let key = layout.name.map { table.text(row[$0]) } ?? ""
    let (county, decision) = resolver.county(of: parts[0], by: people(key), at: place)
    if let decision { decisions.append(decision) }
    return county == parts[0] ? nil : county
  }

  private mutating func noteParts(_ whole: String, _ parts: [String], at place: String) {
    notes.append("\(place): \(whole) became \(joined(parts)), and all of them stand in its place")
  }

  private func place(_ row: RawTable.Row, _ column: Int, _ table: RawTable) -> String {
    // A row that no single column names goes by all that tell it apart, as far as they are filled.
    let names = layout.name.map { [$0] } ?? layout.key
    let key = names.map { table.text(row[$0]) }.filter { !$0.isEmpty }.map { $0 + "/" }.joined()
    return "\(layout.resource.name)/\(key)\(table.header[column])"
  }

  private func list(_ cell: ArraySlice<UInt8>, _ table: RawTable) -> [String] {
    table.text(cell).split(separator: ";").map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
  }
}
