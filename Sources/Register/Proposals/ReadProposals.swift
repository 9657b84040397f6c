extension ImportTable {
  /// The proposals in a list of who goes where: `municipality; to`, with or without a collaboration that is left, a role, a
  /// day and a note. `nil` when no row of the first ones names a column of municipalities and one of collaborations.
  ///
  /// Headings are known by the words of the data set for lists that are imported. Those for a first and a last day mean
  /// where somebody comes from and goes to where no other column has the collaborations, as people write `from` and `to`; a
  /// column whose cells are all days has the day.
  ///
  /// - Parameter isDay: whether a text is a day.
  public func proposals(_ words: ImportWords, isDay: (String) -> Bool) -> ProposedRows? {
    for row in rows.indices.prefix(10) {
      if let columns = ProposalColumns(self, headings: row, words, isDay: isDay) {
        return proposals(below: row, columns)
      }
    }
    return nil
  }

  private func proposals(below headings: Int, _ columns: ProposalColumns) -> ProposedRows {
    let read = rows.indices.dropFirst(headings + 1).compactMap { row -> ProposedRow? in
      let municipality = columns.municipality.map { text(row, $0) }.first { !$0.isEmpty } ?? ""
      let target = text(row, columns.target)
      if municipality.isEmpty && target.isEmpty { return nil }
      return ProposedRow(
        place: place(row, columns.municipality.first), municipality: municipality, target: target,
        origin: text(row, columns.origin), role: text(row, columns.role), day: text(row, columns.day),
        note: text(row, columns.note))
    }
    return ProposedRows(rows: read, unread: columns.unread)
  }
}

/// Which columns of a list of proposals say what.
private struct ProposalColumns {
  /// Those that name the municipality, the code before the name.
  var municipality: [Int] = []
  var target: Int?
  var origin: Int?
  var role: Int?
  var day: Int?
  var note: Int?
  /// The headings of the others.
  var unread: [String] = []

  /// `nil` when the row names no column of municipalities, or none of collaborations.
  init?(_ table: ImportTable, headings: Int, _ words: ImportWords, isDay: (String) -> Bool) {
    let places = table.rows[headings].cells.indices.filter { !table.text(headings, $0).isEmpty }
    func kind(_ place: Int) -> ImportColumn.Kind? {
      let heading = table.text(headings, place)
      return words.column(heading)?.meaning.kind ?? usualHeadings[normalisedName(heading)]
    }
    /// Whether a column has days, and nothing else.
    func hasDays(_ place: Int) -> Bool {
      let cells = table.rows.indices.dropFirst(headings + 1).map { table.text($0, place) }.filter { !$0.isEmpty }
      return !cells.isEmpty && cells.allSatisfy(isDay)
    }
    func first(_ kinds: ImportColumn.Kind...) -> Int? { places.first { kind($0).map(kinds.contains) ?? false } }
    municipality = [first(.code), first(.party), first(.name)].compactMap { $0 }
    target = first(.collaborationID, .collaboration)
    let (from, to) = (first(.from), first(.to))
    if target == nil, let to, !hasDays(to) {
      target = to
      origin = from.flatMap { hasDays($0) ? nil : $0 }
    }
    role = first(.role)
    note = first(.note)
    let known = Set(municipality + [target, origin, role, note].compactMap { $0 })
    day = places.first { !known.contains($0) && hasDays($0) }
    if municipality.isEmpty || target == nil { return nil }
    unread = places.filter { !known.contains($0) && $0 != day }.map { table.text(headings, $0) }
  }
}

/// The headings that every data set understands, beside its own words.
private let usualHeadings: [String: ImportColumn.Kind] = [
  "municipality": .party, "unit": .party, "code": .code, "name": .name, "collaboration": .collaboration, "to": .to,
  "from": .from, "role": .role, "note": .note,
]
