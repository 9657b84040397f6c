/// Which row of a table names its columns, and what they hold.
public struct ImportLayout: Equatable, Sendable {
  /// The place of the row in the table's rows.
  public var headerRow: Int
  /// What is read, by column from 0.
  public var columns: [Int: ImportColumn]
  /// The headings of columns that nobody knows, by column; they are not read.
  public var unread: [Int: String]

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
      let hasCollaboration = layout.column(.collaboration) ?? layout.column(.collaborationID) != nil
      if hasCollaboration { return layout }
      // Collaborations may stand in rows of their own, or be named by whoever imports. A row that holds a name beside
      // much else is no row of headings, and a title of one word may look like one.
      let isStated = !reading.columns.isEmpty
      if isStated || layout.columns.count > layout.unread.count, layout.columns.count > best?.columns.count ?? 0 {
        best = layout
      }
    }
    return best
  }

  private func recognised(_ row: Int, _ words: ImportWords, _ reading: ImportReading) -> ImportLayout {
    var layout = ImportLayout(headerRow: row, columns: [:], unread: [:])
    var claims: [(rank: Int, column: Int, meaning: ImportColumn)] = []
    for column in rows[row].cells.indices {
      let heading = text(row, column)
      if heading.isEmpty { continue }
      layout.unread[column] = heading
      if let stated = reading.columns.first(where: { normalisedName($0.heading) == normalisedName(heading) }) {
        claims.append((-1, column, stated.column))
      } else if heading.count <= longestHeading, let (rank, meaning) = words.column(heading) {
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
      layout.unread[column] = text(layout.headerRow, column)
    }
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
