/// Which row of a table names its columns, and what they hold.
public struct ImportLayout: Equatable, Sendable {
  /// The place of the row in the table's rows; of the lower one where headings stand over two rows.
  public var headerRow: Int
  /// The place of the upper row where headings stand over two.
  public var upperRow: Int?
  /// What is read, by column from 0.
  public var columns: [Int: ImportColumn]
  /// The headings of columns that nobody knows, by column; they are not read.
  public var unread: [Int: String]
  /// What the headings are, by column: of two rows, one behind the other.
  public var headings: [Int: String] = [:]
  /// Whether the rows above the headings are rows of the list too.
  var readsAbove = false

  /// Whether a column says which collaboration a row is about.
  public var namesCollaborations: Bool { column(.collaboration) ?? column(.collaborationID) != nil }

  /// The first column of the kind.
  func column(_ kind: ImportColumn.Kind) -> Int? { columns.filter { $0.value.kind == kind }.keys.min() }
  /// All columns of parties, from the left.
  var partyColumns: [Int] { columns.filter { $0.value.kind == .party }.keys.sorted() }
}

/// How a table is to be read where its headings do not say so.
public struct ImportReading: Equatable, Sendable {
  /// What columns hold, by the heading as it is written.
  public var columns: [(heading: String, column: ImportColumn)]
  /// The collaboration that everything is about; `nil` when the table says so.
  public var collaboration: String?

  /// A reading from its parts.
  public init(columns: [(heading: String, column: ImportColumn)] = [], collaboration: String? = nil) {
    self.columns = columns
    self.collaboration = collaboration
  }

  /// Whether both say the same.
  public static func == (a: Self, b: Self) -> Bool {
    a.collaboration == b.collaboration && a.columns.elementsEqual(b.columns) { $0 == $1 }
  }
}

/// How many rows may stand above the headings.
private let rowsAboveHeader = 60

extension ImportTable {
  /// The row of headings and what they mean; `nil` when none of the first rows names a column of parties or codes, and
  /// one of collaborations where it is needed.
  public func layout(_ words: ImportWords, reading: ImportReading = ImportReading()) -> ImportLayout? {
    var best: ImportLayout?
    for row in rows.indices.prefix(rowsAboveHeader) {
      let layout = recognised(row, words, reading)
      let hasParties = !layout.partyColumns.isEmpty || layout.column(.code) != nil
      guard hasParties else { continue }
      if layout.namesCollaborations { return layout }
      // Collaborations may stand in rows of their own, or be named by whoever imports. A row that holds a name beside
      // much else is no row of headings, and a title of one word may look like one.
      let isStated = !reading.columns.isEmpty
      if isStated || layout.columns.count > layout.unread.count, layout.columns.count > best?.columns.count ?? 0 {
        best = layout
      }
    }
    return best
  }

  /// What a row of headings means, by itself or with the row below it, where that says more and holds nothing else than
  /// headings: `Period` above `From` and `To`.
  private func recognised(_ row: Int, _ words: ImportWords, _ reading: ImportReading) -> ImportLayout {
    let single = recognised(row, above: nil, words, reading)
    guard rows.indices.contains(row + 1), hasOnlyHeadings(row + 1, below: row, words, reading) else { return single }
    let double = recognised(row + 1, above: row, words, reading)
    let below = recognised(row + 1, above: nil, words, reading)
    guard double.columns.count > single.columns.count else { return single }
    // A title above headings that say as much by themselves is no row of them.
    return double.columns.count > below.columns.count || single.columns.count > 1 ? double : single
  }

  private func hasOnlyHeadings(_ row: Int, below upper: Int, _ words: ImportWords, _ reading: ImportReading) -> Bool {
    let filled = rows[row].cells.indices.filter { !text(row, $0).isEmpty }
    // What was merged over both rows says nothing new.
    guard filled.contains(where: { text(row, $0) != text(upper, $0) }) else { return false }
    return filled.allSatisfy { column in
      heading(row, above: upper, column).readings.contains { claim($0, words, reading) != nil }
    }
  }

  /// A heading as it is written, and what it may be looked up by, the fullest first.
  private func heading(_ row: Int, above upper: Int?, _ column: Int) -> (whole: String, readings: [String]) {
    let own = text(row, column)
    guard let upper else { return (own, [own]) }
    let above = text(upper, column)
    if own.isEmpty || above.isEmpty || own == above {
      let one = own.isEmpty ? above : own
      return (one, [one])
    }
    return ("\(above) \(own)", ["\(above) \(own)", own])
  }

  /// What a heading means, with how sure that is; `nil` when nobody knows it.
  private func claim(
    _ heading: String, _ words: ImportWords, _ reading: ImportReading
  ) -> (rank: Int, meaning: ImportColumn)? {
    if let stated = reading.columns.first(where: { normalisedName($0.heading) == normalisedName(heading) }) {
      return (-1, stated.column)
    }
    return heading.count <= longestHeading ? words.column(heading) : nil
  }

  private func recognised(
    _ row: Int, above upper: Int?, _ words: ImportWords, _ reading: ImportReading
  ) -> ImportLayout {
    var layout = ImportLayout(headerRow: row, columns: [:], unread: [:])
    layout.upperRow = upper
    var claims: [(rank: Int, column: Int, meaning: ImportColumn)] = []
    for column in 0..<max(rows[row].cells.count, upper.map { rows[$0].cells.count } ?? 0) {
      let heading = heading(row, above: upper, column)
      if heading.whole.isEmpty { continue }
      layout.unread[column] = heading.whole
      layout.headings[column] = heading.whole
      if let (rank, meaning) = heading.readings.compactMap({ claim($0, words, reading) })
        .min(by: { $0.rank < $1.rank })
      {
        claims.append((rank, column, meaning))
      }
    }
    // Each kind once, by the surest heading, then the leftmost; parties may stand in several columns of their own role,
    // and in several under the same heading.
    var taken: [ImportColumn: Int] = [:]
    for claim in claims.sorted(by: { ($0.rank, $0.column) < ($1.rank, $1.column) }) {
      if let rank = taken[claim.meaning], rank != claim.rank || claim.meaning.kind != .party { continue }
      taken[claim.meaning] = claim.rank
      layout.columns[claim.column] = claim.meaning
      layout.unread[claim.column] = nil
    }
    settleName(&layout)
    return layout
  }

  /// A column that is called a name only holds whatever the others do not name.
  private func settleName(_ layout: inout ImportLayout) {
    guard let column = layout.column(.name) else { return }
    let hasParties = !layout.partyColumns.isEmpty
    if hasParties, layout.column(.collaboration) == nil {
      layout.columns[column] = ImportColumn(.collaboration)
    } else if !hasParties {
      layout.columns[column] = ImportColumn(.party)
    } else {
      layout.columns[column] = nil
      layout.unread[column] = layout.headings[column]
    }
  }

  /// The headings that somebody has said the meaning of and that the table does not have.
  public func unknownHeadings(_ reading: ImportReading, _ layout: ImportLayout) -> [String] {
    let known = Set(
      layout.headings.values.map { normalisedName($0) }
        + layout.headings.keys.map { normalisedName(text(layout.headerRow, $0)) })
    return reading.columns.map(\.heading).filter { !known.contains(normalisedName($0)) }
  }
}

/// Longer texts are titles or data.
private let longestHeading = 60

extension ImportWords {
  /// What a heading means, with how sure that is, 0 for the surest: words that are all of it come before words in it.
  func column(_ heading: String) -> (rank: Int, meaning: ImportColumn)? {
    // `Kommune 1`, `Kommune 2`: the number tells columns apart, not meanings.
    let numbered = tokens(heading)
    let tokens = Array(numbered.reversed().drop { $0.utf8.allSatisfy(isDigit) }.reversed())
    let all = all(.column)
    for (rank, entry) in all.enumerated() where !entry.pattern.isStem && entry.pattern.words == tokens {
      if let column = ImportColumn(entry.meaning) { return (rank, column) }
    }
    for (rank, entry) in all.enumerated() where entry.pattern.isStem && entry.pattern.stands(in: tokens) {
      if let column = ImportColumn(entry.meaning) { return (all.count + rank, column) }
    }
    return nil
  }
}
