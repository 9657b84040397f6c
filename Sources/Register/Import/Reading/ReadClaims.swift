/// Goes through the rows below the headings.
struct ClaimReader {
  let table: ImportTable
  let layout: ImportLayout
  let words: ImportWords
  let index: NameIndex
  /// The collaboration that everything is about; `nil` when the file says so.
  let stated: String?

  private let lists: PartyLists
  private var result = ImportClaims()
  /// What the rows above have said for the ones below.
  private var collaboration: ImportClaim.Cell?
  private var collaborationID = ""
  private var county = ""
  private var rowCounty = ""
  private var carried: [ImportPlace] = []
  private var unknownCounties: [String: ImportPlace] = [:]
  private var marks: [ImportPlace] = []
  /// Where the collaborations stand that have a party.
  private var filled: Set<ImportPlace> = []

  init(
    _ table: ImportTable, _ layout: ImportLayout, _ words: ImportWords, _ index: NameIndex, _ register: Register,
    stated: String?
  ) {
    self.table = table
    self.layout = layout
    self.words = words
    self.index = index
    self.stated = stated
    let others = register.memberships.lazy.filter { $0.municipality == nil }.map { normalisedName($0.party) }
    lists = PartyLists(words: words, index: index, parties: Set(others))
  }

  /// Everything that the file says.
  mutating func read() -> ImportClaims {
    noteSurroundings()
    if layout.readsAbove {
      for row in 0..<(layout.upperRow ?? layout.headerRow) { read(row) }
    }
    for row in table.rows.indices.dropFirst(layout.headerRow + 1) { read(row) }
    if let first = carried.first {
      note(
        first,
        carried.count == 1
          ? "1 row takes its collaboration from the row above"
          : "\(carried.count) rows take their collaboration from the row above")
    }
    for (text, place) in unknownCounties.sorted(by: { $0.key < $1.key }) {
      note(place, "'\(text)' is no \(index.territory.levels.upperUnit, .one); not used")
    }
    result.empty.removeAll { filled.contains($0.place) }
    if let first = marks.first {
      note(
        first,
        marks.count == 1
          ? "1 footnote mark was left out of names" : "\(marks.count) footnote marks were left out of names")
    }
    return result
  }

  private mutating func noteSurroundings() {
    if !layout.readsAbove {
      for row in 0..<(layout.upperRow ?? layout.headerRow) {
        note(table.place(row, nil), "left out, above the headings: \(quoted(row))")
      }
    }
    // What looks like a column of a list is asked about.
    for (column, heading) in layout.unread.sorted(by: { $0.key < $1.key }) {
      note(table.place(layout.headerRow, column), "the column '\(shortened(heading))' is not read")
    }
  }

  private mutating func read(_ row: Int) {
    let filled = table.rows[row].cells.indices.filter { !table.text(row, $0).isEmpty }
    guard let first = filled.first else { return }
    if isHeader(row) { return note(table.place(row, nil), "left out: the headings stand here again") }
    if isFooter(table.text(row, first)) { return note(table.place(row, nil), "left out: \(quoted(row))") }
    if filled.count == 1, readHeading(row, first) { return }
    readRow(row)
  }

  // MARK: rows that are no data

  private func isHeader(_ row: Int) -> Bool {
    layout.columns.keys.allSatisfy { column in
      normalisedName(table.text(row, column)) == normalisedName(table.text(layout.headerRow, column))
    }
  }

  private func isFooter(_ text: String) -> Bool {
    let tokens = tokens(text)
    guard words.all(.footer).contains(where: { $0.pattern.isAt(0, of: tokens) }) else { return false }
    return !index.knows(text)
  }

  /// A row with one cell that says something for those below it; `false` when it is data.
  private mutating func readHeading(_ row: Int, _ column: Int) -> Bool {
    let text = table.text(row, column)
    let meaning = layout.columns[column]?.kind
    let isMunicipality = (meaning == .party || meaning == .code) && text.count <= longestName && index.knows(text)
    if !isMunicipality, let code = countyCode(text) {
      county = code
      rowCounty = code
      collaboration = nil
      return true
    }
    let place = table.place(row, column)
    if meaning == .collaboration {
      begin(ImportClaim.Cell(text: text, place: place), id: "")
      result.empty.append(ImportClaim.Cell(text: text, place: place))
      return true
    }
    if layout.column(.collaboration) == nil, layout.column(.collaborationID) == nil, stated == nil, !isMunicipality,
      lists.parties(in: text).count < 2
    {
      begin(ImportClaim.Cell(text: text, place: place), id: "")
      result.empty.append(ImportClaim.Cell(text: text, place: place))
      return true
    }
    return false
  }

  private mutating func begin(_ cell: ImportClaim.Cell, id: String) {
    collaboration = cell
    collaborationID = id
    rowCounty = county
  }

  // MARK: rows of data

  private mutating func readRow(_ row: Int) {
    settleCollaboration(row)
    let countyText = table.text(row, layout.column(.county))
    if !countyText.isEmpty {
      if let code = countyCode(countyText) {
        rowCounty = code
      } else if unknownCounties[countyText] == nil {
        unknownCounties[countyText] = table.place(row, layout.column(.county))
      }
    }
    let cell =
      stated.map { ImportClaim.Cell(text: $0, place: table.place(row, nil)) } ?? collaboration
      ?? ImportClaim.Cell(text: "", place: table.place(row, layout.column(.collaboration)))
    if let column = layout.column(.host), !table.text(row, column).isEmpty {
      let host = ImportClaim.Cell(text: table.text(row, column), place: table.place(row, column))
      result.hosts.append((cell, collaborationID, host, rowCounty))
    }
    var hasParty = false
    for party in parties(row) {
      hasParty = true
      if !party.party.mark.isEmpty { marks.append(party.place) }
      result.claims.append(
        ImportClaim(
          collaboration: cell, collaborationID: collaborationID, party: party.party, code: party.code,
          place: party.place, county: rowCounty, columnRole: party.role, role: optional(row, .role),
          from: optional(row, .from), to: end(row), source: table.text(row, layout.column(.source)),
          note: table.text(row, layout.column(.note))))
    }
    if hasParty {
      filled.insert(cell.place)
    } else if !cell.text.isEmpty, table.rows[row].cells.indices.contains(where: { !table.text(row, $0).isEmpty }) {
      result.empty.append(cell)
    }
  }

  private mutating func settleCollaboration(_ row: Int) {
    let column = layout.column(.collaboration)
    let text = table.text(row, column)
    let id = table.text(row, layout.column(.collaborationID))
    if !text.isEmpty || !id.isEmpty {
      begin(
        ImportClaim.Cell(
          text: text.isEmpty ? id : text,
          place: table.place(row, text.isEmpty ? layout.column(.collaborationID) : column)), id: id)
    } else if column != nil || layout.column(.collaborationID) != nil, let cell = collaboration {
      carried.append(table.place(row, column))
      _ = cell
    }
  }

  private func optional(_ row: Int, _ kind: ImportColumn.Kind) -> ImportClaim.Cell? {
    guard let column = layout.column(kind), !table.text(row, column).isEmpty else { return nil }
    return ImportClaim.Cell(text: table.text(row, column), place: table.place(row, column))
  }

  /// The end that a row gives: by the column that says how it is meant, where there is one.
  private func end(_ row: Int) -> ImportClaim.End? {
    for kind in [ImportColumn.Kind.firstWithout, .last, .to] {
      if let cell = optional(row, kind) { return ImportClaim.End(cell: cell, kind: kind) }
    }
    return nil
  }

  private typealias Found = (party: ListedParty, code: String, place: ImportPlace, role: Role?)

  /// The parties of a row: those of its columns of names, with the codes beside them.
  private func parties(_ row: Int) -> [Found] {
    var found: [Found] = []
    let codeColumn = layout.column(.code)
    let codeText = table.text(row, codeColumn)
    let codes = codeText.split { ",;\n".contains($0) }.map { trimmed(String($0)) }
      .filter { index.scheme.reading(of: $0).code != nil }
    for column in layout.partyColumns {
      let text = table.text(row, column)
      let parties = lists.parties(in: text)
      let role = layout.columns[column]?.role
      let isFirst = column == layout.partyColumns.first
      let hasCodes = isFirst && codes.count == parties.count
      for (place, party) in parties.enumerated() {
        found.append((party, hasCodes ? codes[place] : "", table.place(row, column), role))
      }
      if isFirst, !hasCodes, !codes.isEmpty {
        // Codes that do not go with the names stand for themselves, and the names for theirs.
        found += codes.map { (ListedParty(name: ""), $0, table.place(row, codeColumn), role) }
      }
    }
    if layout.partyColumns.isEmpty {
      let listed = codes.isEmpty ? lists.parties(in: codeText) : codes.map { ListedParty(name: $0) }
      found += listed.map { ($0, "", table.place(row, codeColumn), nil) }
    }
    return found
  }

  // MARK: words

  /// The code of the county that a text names, with its code or the word for a county beside it at most.
  private func countyCode(_ text: String) -> String? {
    guard text.count <= longestName else { return nil }
    if let code = index.counties.code(of: text) { return code }
    let skipped = Set(words.all(.county).filter { $0.pattern.words.count == 1 }.flatMap(\.pattern.words))
    let parts = text.split(whereSeparator: \.isWhitespace).map(String.init)
    let kept = parts.filter { !skipped.contains(normalisedName($0)) }
    if kept.count < parts.count, let code = index.counties.code(of: kept.joined(separator: " ")) { return code }
    guard let first = parts.first, first.utf8.allSatisfy(isDigit), parts.count > 1 else { return nil }
    return index.counties.code(of: parts.dropFirst().joined(separator: " "))
  }

  private mutating func note(_ place: ImportPlace, _ sentence: NamingText) {
    result.notes.append(ImportNote(place: place, sentence: sentence))
  }

  private func quoted(_ row: Int) -> String {
    let texts = table.rows[row].cells.map { trimmed($0) }.filter { !$0.isEmpty }
    return "'\(shortened(texts.joined(separator: " | ")))'"
  }
}

/// The start of a text on one line, for messages.
public func shortened(_ text: String, to length: Int = 60) -> String {
  // Not more than can be shown is looked at: a cell may hold a whole page.
  let line = text.prefix(4 * length).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  return line.count <= length && text.count <= 4 * length ? line : line.prefix(length) + "…"
}
