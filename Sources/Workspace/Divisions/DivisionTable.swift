import Tabular

/// A division as a table has it: for each unit its group, and its people where a column counts them.
struct DivisionTable {
  /// What the division is called: the column's name and the file's.
  let name: String
  /// For each unit its group; a unit without one is there too.
  private(set) var groups: [String: String?] = [:]
  /// For each unit its people; `nil` where no column counts them.
  private(set) var people: [String: Double]?

  init(_ file: GivenFile, column: String?, _ request: CompareDivisionsRequest, _ notes: inout Notes) throws {
    let text = try givenTable(file, &notes)
    func place(_ name: String) throws -> Int {
      if let place = text.column(name) { return place }
      throw Failure(
        "there is no column '\(name)'; there is \(text.header.joined(separator: ", "))", file: file.name,
        cause: .notFound)
    }
    let key = try request.key.map(place) ?? text.column("municipality") ?? 0
    let group = try column.map(place) ?? text.column("region") ?? (text.header.count == 2 ? 1 - key : nil)
    guard let group, group != key else {
      throw Failure("say which column has the groups, as \(file.name):COLUMN", file: file.name)
    }
    name = text.header[group]
    let values = text.texts(ofColumn: group), keys = text.texts(ofColumn: key)
    let filler = fillers(values)
    if let filler {
      notes.add(Note(.choice, "'\(filler)' in \(text.header[group]) is taken as no group", at: file.name))
    }
    var twice: [String] = []
    for (row, unit) in keys.enumerated() where !unit.isEmpty {
      let value = values[row]
      let known: String? = value.isEmpty || value == filler || request.none.contains(value) ? nil : value
      if let before = groups[unit], before != known { twice.append(unit) } else { groups[unit] = .some(known) }
    }
    if let first = twice.first {
      notes.add(
        Note(
          .data, "\(twice.count) units stand in two groups and count in the first, as \(first)", at: file.name,
          severity: .warning))
    }
    guard let counted = request.people, let place = text.column(counted) else { return }
    let column = numbers(in: text.texts(ofColumn: place), likely: text.dialect.likelyDecimalMark)
    if let row = column.rowsWithoutNumber.first {
      throw Failure(
        "\(file.name), line \(text.line(ofRow: row)): '\(text[row: row, column: place])' is no number of people")
    }
    var people: [String: Double] = [:]
    for (row, unit) in keys.enumerated() { if let value = column.values[row] { people[unit] = people[unit] ?? value } }
    if !column.missingRows.isEmpty {
      notes.add(
        Note(.data, "\(column.missingRows.count) units have no number of people and count as nobody", at: file.name))
    }
    self.people = people
  }
}

/// A value that fills cells of units that have no group, as offices of statistics write it: one letter Z or X, three times
/// and more; `nil` when there is none.
private func fillers(_ values: [String]) -> String? {
  values.first { value in
    value.utf8.count >= 3 && Set(value.utf8).count == 1 && ["Z", "X"].contains(value.first.map { String($0) } ?? "")
  }
}
