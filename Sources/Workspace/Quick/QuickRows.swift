import Analysis
import Register

extension QuickColumns {
  /// Fills the cells that the table leaves empty below the value that holds for them, and tells of it.
  mutating func fillBlocks(_ notes: inout Notes) {
    let filled = withFilledBlocks(columns)
    guard !filled.filled.isEmpty else { return }
    columns = filled.columns
    notes.add(
      Note(
        .choice, "each value of \(filled.filled.joined(separator: ", ")) holds for the empty cells below it",
        at: tableFile))
  }

  /// Leaves the rows that are asked for; of several values of one column any will do. Tells how many there are.
  ///
  /// Fails for a column that there is not, a value that it never has, and where no row is left.
  mutating func keepRows(_ choices: [RowChoice], _ notes: inout Notes) throws {
    guard !choices.isEmpty else { return }
    let all = lines.count
    var kept = [Bool](repeating: true, count: all)
    for (place, choices) in try placed(choices) {
      let values = columns[place].values.changing(trimmedKey)
      var wanted: Set<String> = []
      for choice in choices {
        let value = trimmedKey(choice.value)
        // Letter for letter where that fits a row, else apart from capitals and spaces.
        let name = normalisedName(value)
        let fitting = values.contains(value) ? [value] : Set(values).filter { normalisedName($0) == name }
        guard !fitting.isEmpty else {
          throw Failure(
            "no row of \(tableFile) has '\(choice.value)' in \(columns[place].name); there is \(fewOf(values))",
            cause: .notFound)
        }
        wanted.formUnion(fitting)
      }
      for row in kept.indices where !wanted.contains(values[row]) { kept[row] = false }
    }
    let rows = kept.indices.filter { kept[$0] }
    guard !rows.isEmpty else {
      throw Failure("no row of \(tableFile) is as \(parameter: "where") says in all columns", cause: .notFound)
    }
    for place in columns.indices { columns[place].values = columns[place].values.rows(rows) }
    lines = rows.map { lines[$0] }
    notes.add(Note(.choice, "\(rows.count) of \(all) rows are as \(parameter: "where") says", at: tableFile))
  }

  /// The choices by the place of their column, in the order in which the columns are named.
  private func placed(_ choices: [RowChoice]) throws -> [(place: Int, choices: [RowChoice])] {
    var placed: [(place: Int, choices: [RowChoice])] = []
    for choice in choices {
      let place: Int
      do {
        place = try field(named: choice.column, in: columns.map(\.name)).place
      } catch {
        throw Failure("\(tableFile): \(error)", cause: .notFound)
      }
      if let index = placed.firstIndex(where: { $0.place == place }) {
        placed[index].choices.append(choice)
      } else {
        placed.append((place, [choice]))
      }
    }
    return placed
  }

  /// Fails where the table has several rows for each unit, which another column tells apart: taking the first of them
  /// would be a choice that nobody made.
  func refuseSeveralRows(of key: FieldChoice) throws {
    let telling = tellingColumns(in: columns, key: key.place)
    guard !telling.isEmpty else { return }
    let keys = columns[key.place].values.lazy.map(trimmedKey).filter { !$0.isEmpty }
    let counts = Dictionary(grouping: Dictionary(grouping: keys, by: \.self).values.map(\.count), by: \.self)
    let usual = counts.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key ?? 0
    let shown = telling.map { column -> NamingText in "\(column.name) (\(fewOf(column.values)))" }
    let choices = telling.map { column in
      // The last year is what most people want; of anything else the first is as good as the others.
      let years = column.values.compactMap { $0.utf8.count == 4 ? Int($0) : nil }
      let value = years.count == column.values.count ? years.max().map(String.init) : nil
      return NamingText("\(parameter: "where") \(quoted("\(column.name)=\(value ?? column.values[0])"))")
    }
    throw Failure(
      """
      \(tableFile) has \(usual) rows for each \(key.name), told apart by \(NamingText(listed: shown)); \
      \(NamingText(choices, separator: " ")) takes the rows of one
      """)
  }
}

/// The different values in their order, of many the first.
private func fewOf(_ values: some Sequence<String>) -> String {
  var seen: Set<String> = []
  let different = values.filter { !$0.isEmpty && seen.insert($0).inserted }
  return different.prefix(6).joined(separator: ", ") + (different.count > 6 ? ", …" : "")
}

/// As a shell takes it.
private func quoted(_ text: String) -> String {
  let isPlain = text.unicodeScalars.allSatisfy {
    $0.properties.isAlphabetic || "0123456789_-.=,".unicodeScalars.contains($0)
  }
  return isPlain ? text : "'\(text)'"
}
