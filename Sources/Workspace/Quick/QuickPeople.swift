import Analysis
import Register
import Tabular

/// How many people somebody has counted: of each row of the table, or of each feature, or nowhere.
enum QuickPeople {
  case ofRows(OptionalIntegers, name: String)
  case ofFeatures(OptionalIntegers, name: String)
  case nowhere

  /// The column or field that counts them.
  var name: String? {
    switch self {
    case .ofRows(_, let name), .ofFeatures(_, let name): name
    case .nowhere: nil
    }
  }
}

extension QuickColumns {
  /// The numbers in the column or field asked for, or in one that has such a name and such numbers.
  ///
  /// - Parameter titles: what stands above the table, which may say that its figures are in thousands.
  func people(_ request: QuickRequest, titles: [String], _ notes: inout Notes) throws -> QuickPeople {
    if let name = request.peopleColumn {
      if let column = columns.first(where: { $0.name == name }) {
        return .ofRows(try counts(column, tableFile, titles, &notes), name: name)
      }
      if let field = fields.first(where: { $0.name == name }) {
        return .ofFeatures(try counts(field, polygonsFile, [], &notes), name: name)
      }
      throw Failure(
        """
        there is no '\(name)' in \(tableFile) (\(QuickColumns.names(columns))) or \(polygonsFile) \
        (\(QuickColumns.names(fields)))
        """, cause: .notFound)
    }
    if let (counts, name) = recognised(in: columns, tableFile, titles, &notes) { return .ofRows(counts, name: name) }
    return recognised(in: fields, polygonsFile, [], &notes).map { .ofFeatures($0, name: $1) } ?? .nowhere
  }

  private func recognised(
    in columns: [NamedColumn], _ file: String, _ titles: [String], _ notes: inout Notes
  ) -> (counts: OptionalIntegers, name: String)? {
    guard let choice = recognisedPeopleColumn(in: columns) else { return nil }
    var told = Notes()
    do {
      let counts = try counts(columns[choice.place], file, titles, &told)
      notes.add(Note(.choice, "people from \(choice.told) of \(file)"))
      notes.add(told)
      return (counts, choice.name)
    } catch {
      notes.add(Note(.data, "people are not counted: \(Failure(error).sentence)", at: file, severity: .warning))
      return nil
    }
  }

  /// The whole numbers from 0 up of a column; cells without a figure are missing, and so are a few that say something else,
  /// all of them told. Fails for rates, which are not people, and for a column of other things.
  ///
  /// Figures that the heading or a title says to be in thousands are made whole.
  private func counts(
    _ column: NamedColumn, _ file: String, _ titles: [String], _ notes: inout Notes
  ) throws -> OptionalIntegers {
    let name = column.name
    if column.values.contains(where: isPercentage) {
      throw Failure("the column \(name) has percentages, which are no number of people")
    }
    let numbers = Tabular.numbers(in: column.values, likely: likelyMark)
    var values = numbers.values
    let scale = statedScale(ofHeading: name) ?? titles.lazy.compactMap { statedScale(ofHeading: $0) }.first
    if let scale {
      values = values.map { $0.map { ($0 * Double(scale)).rounded() } }
      notes.add(
        Note(
          .choice,
          scale == 1_000
            ? "the figures of \(name) are in thousands, as is said above them, and count a thousandfold"
            : "the figures of \(name) are in millions, as is said above them, and count a millionfold", at: file,
          severity: .warning))
    }
    // 1.234 may be a little over one; people are whole.
    if scale == nil, !numbers.ambiguousRows.isEmpty, numbers.evidence == .assumed || numbers.evidence == .notNeeded,
      values.contains(where: { $0.map { $0 != $0.rounded() } ?? false })
    {
      let regrouped = column.values.map { text -> Double? in
        guard case .number(let number) = parsedNumber(text, decimalMark: numbers.decimalMark.other) else { return nil }
        return number
      }
      if regrouped.allSatisfy({ $0.map { $0 == $0.rounded() } ?? true }) {
        let row = numbers.ambiguousRows[0]
        values = regrouped
        notes.add(
          Note(
            .choice,
            "'\(column.values[row])' in \(name) is read as \(plainDecimal(regrouped[row] ?? 0)), since people are whole",
            at: file))
      }
    }
    let known = values.count { $0 != nil }
    guard known > 0, known * 2 >= numbers.rowsWithoutNumber.count + known else {
      let example = numbers.rowsWithoutNumber.first.map { ", as '\(column.values[$0])'" } ?? ""
      throw Failure("the column \(name) has what is no number\(example)")
    }
    if let row = values.firstIndex(where: { $0.map { $0 != $0.rounded() } ?? false }) {
      throw Failure(
        "the column \(name) has '\(column.values[row])': with decimals it is a rate or an average, and no number of people"
      )
    }
    var odd = numbers.rowsWithoutNumber
    var counts = OptionalIntegers(capacity: values.count)
    for (row, number) in values.enumerated() {
      // Sums stay far from what cannot be counted.
      let count = number.flatMap { $0 >= 0 && $0 < 1e12 ? Int(exactly: $0) : nil }
      if number != nil, count == nil { odd.append(row) }
      counts.append(count)
    }
    tellMissing(numbers, column, file, &notes)
    if let first = odd.min() {
      let shown = column.values[first]
      notes.add(
        Note(
          .data,
          odd.count == 1
            ? "1 cell of \(name) is no number of people and is taken as missing: '\(shown)'"
            : "\(odd.count) cells of \(name) are no number of people and are taken as missing, the first '\(shown)'",
          at: file, severity: .warning))
    }
    return counts
  }

  /// Tells how many cells of a column have no figure, and what they say instead.
  func tellMissing(_ numbers: NumberColumn, _ column: NamedColumn, _ file: String, _ notes: inout Notes) {
    func tell(_ rows: [Int], _ one: (Int, String) -> NamingText) {
      if rows.isEmpty { return }
      let signs = Set(rows.map { trimmed(column.values[$0]) }.map { $0.isEmpty ? "''" : $0 }).sorted()
      let shown = signs.prefix(4).joined(separator: " ") + (signs.count > 4 ? " …" : "")
      notes.add(Note(.data, one(rows.count, shown), at: file, severity: .warning))
    }
    let hidden = Set(numbers.suppressedRows + numbers.errorRows)
    let name = column.name
    tell(numbers.missingRows.filter { !hidden.contains($0) }) { count, signs in
      count == 1
        ? "1 cell of \(name) has no figure (\(signs)) and counts as missing"
        : "\(count) cells of \(name) have no figure (\(signs)) and count as missing"
    }
    tell(numbers.suppressedRows) { count, signs in
      count == 1
        ? "1 cell of \(name) has a figure that is held back (\(signs)) and counts as missing"
        : "\(count) cells of \(name) have figures that are held back (\(signs)) and count as missing"
    }
    tell(numbers.errorRows) { count, signs in
      count == 1
        ? "1 cell of \(name) has an error of the spreadsheet (\(signs)) and counts as missing"
        : "\(count) cells of \(name) have errors of the spreadsheet (\(signs)) and count as missing"
    }
  }

  private func isPercentage(_ text: String) -> Bool { trimmed(text).hasSuffix("%") }
}

extension FieldChoice {
  /// The choice as a message tells it, in any language.
  var told: NamingText {
    switch reason {
    case .given: "field \(name) (as given)"
    case .knownName: "field \(name) (by its name)"
    case .content(let matched, let count): "field \(name) (by its content: \(matched) of \(count) values fit)"
    }
  }
}
