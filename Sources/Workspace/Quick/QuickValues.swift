import Analysis
import Register
import Reports
import Tabular

/// The figures that a map shows, one for each unit: a column of the table, or a field of the polygons.
struct QuickValues: Sendable {
  /// What the column is called.
  let name: String
  /// For each unit its figure; `nil` where there is none.
  let ofUnits: [Double?]
  /// Whether the figures are amounts, which add up, by what the column is called: a map shows them as circles.
  let isAmount: Bool
  /// Whether it is the column that counts people.
  let countsPeople: Bool
  /// What stands for all where the figures are shares, 1 or 100; `nil` where they are none.
  let whole: Double?
  /// Whether what is shown was asked for, or chosen for want of groups.
  let isAsked: Bool

  /// The column asked for; without groups the one that counts people; `nil` where neither is.
  ///
  /// A figure is that of the first row or feature that has one: rates do not add up.
  init?(
    _ columns: QuickColumns, _ request: QuickRequest, isGrouped: Bool, people: String?, unitOfRow: OptionalIntegers,
    unitOfFeature: [Int?], names: [String], _ notes: inout Notes
  ) throws {
    guard let asked = request.valueColumn ?? (isGrouped ? nil : people) else { return nil }
    isAsked = request.valueColumn != nil
    let column: NamedColumn
    let units: OptionalIntegers
    let file: String
    if let choice = try? field(named: asked, in: columns.columns.map(\.name)) {
      (column, units, file) = (columns.columns[choice.place], unitOfRow, columns.tableFile)
    } else if let choice = try? field(named: asked, in: columns.fields.map(\.name)) {
      (column, units, file) = (columns.fields[choice.place], OptionalIntegers(unitOfFeature), columns.polygonsFile)
    } else {
      throw Failure(
        """
        there is no '\(asked)' in \(columns.tableFile) (\(QuickColumns.names(columns.columns))) or \
        \(columns.polygonsFile) (\(QuickColumns.names(columns.fields)))
        """, cause: .notFound)
    }
    name = column.name
    countsPeople = column.name == people
    let numbers = Tabular.numbers(in: column.values, likely: columns.likelyMark)
    let known = numbers.values.count { $0 != nil }
    guard known > 0 || !numbers.rowsWithoutNumber.isEmpty else {
      throw Failure("the column \(name) has no figures", file: file)
    }
    guard known > 0, known * 2 >= known + numbers.rowsWithoutNumber.count else {
      let example = numbers.rowsWithoutNumber.first.map { column.values[$0] } ?? ""
      throw Failure("the column \(column.name) has what is no number: '\(example)'", file: file)
    }
    if isAsked {
      columns.tellMissing(numbers, column, file, &notes)
      if let first = numbers.rowsWithoutNumber.first {
        let shown = column.values[first], rows = numbers.rowsWithoutNumber.count
        notes.add(
          Note(
            .data,
            rows == 1
              ? "1 cell of \(column.name) is no number and is taken as missing: '\(shown)'"
              : "\(rows) cells of \(column.name) are no numbers and are taken as missing, the first '\(shown)'",
            at: file, severity: .warning))
      }
      if numbers.evidence == .assumed, let row = numbers.ambiguousRows.first, let value = numbers.values[row] {
        notes.add(
          Note(.choice, "'\(column.values[row])' in \(column.name) is read as \(plainDecimal(value))", at: file))
      }
    }
    whole = wholeOfShares(
      name, numbers.values.compactMap { $0 },
      areWritten: column.values.contains { $0.hasSuffix("%") }
        && zip(column.values, numbers.values).allSatisfy { $1 == nil || trimmed($0).hasSuffix("%") })
    var values = [Double?](repeating: nil, count: names.count)
    var differing: Set<Int> = []
    for (row, unit) in units.enumerated() {
      guard let unit, let number = numbers.values[row] else { continue }
      if let before = values[unit], before != number { differing.insert(unit) }
      values[unit] = values[unit] ?? number
    }
    // Of people it has been told.
    if column.name != people { QuickValues.tell(differing, column.name, names, &notes) }
    guard values.contains(where: { $0 != nil }) else {
      throw Failure("the column \(column.name) has no figure for any polygon", file: file)
    }
    ofUnits = values
    // What goes below zero is no amount of anything.
    isAmount =
      whole == nil && (name == people || isAmountHeading(name)) && values.allSatisfy { $0.map { $0 >= 0 } ?? true }
    if isAmount, !["as", "classes", "method", "breaks"].contains(where: request.choices.has) {
      let count = values.count { $0.map { $0 > 0 } ?? false }
      notes.add(
        count > MapMeasures.manyUnits
          ? Note(
            .choice,
            "\(name) is shown as \(count) circles, most of them too small to be told apart; \(parameter: "as") fill shows it in classes, and a table of larger areas makes circles that are seen",
            severity: .warning)
          : Note(.choice, "\(name) is shown as circles, as amounts are; \(parameter: "as") fill shows it in classes"))
    }
  }

  /// Tells which units have several figures.
  private static func tell(
    _ units: Set<Int>, _ column: String, _ names: [String], _ notes: inout Notes
  ) {
    if units.isEmpty { return }
    let (count, shown) = (units.count, units.sorted().prefix(5).map { names[$0] }.joined(separator: ", "))
    notes.add(
      Note(
        .data,
        count == 1
          ? "1 polygon has several figures in \(column), and the first counts: \(shown)"
          : "\(count) polygons have several figures in \(column), and the first counts: \(shown)",
        severity: .warning))
  }
}
