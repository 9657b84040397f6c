import Analysis
import Tabular

/// How many people somebody has counted: of each row of the table, or of each feature, or nowhere.
enum QuickPeople {
  case ofRows([Int?])
  case ofFeatures([Int?])
  case nowhere
}

extension QuickColumns {
  /// The numbers in the column or field asked for, or in one that has such a name and such numbers.
  func people(_ request: QuickRequest, _ notes: inout Notes) throws -> QuickPeople {
    if let name = request.peopleColumn {
      if let column = columns.first(where: { $0.name == name }) { return .ofRows(try counts(column)) }
      if let field = fields.first(where: { $0.name == name }) { return .ofFeatures(try counts(field)) }
      throw Failure(
        """
        there is no '\(name)' in \(tableFile) (\(QuickColumns.names(columns))) or \(polygonsFile) \
        (\(QuickColumns.names(fields)))
        """, cause: .notFound)
    }
    if let counts = recognised(in: columns, tableFile, &notes) { return .ofRows(counts) }
    return recognised(in: fields, polygonsFile, &notes).map { .ofFeatures($0) } ?? .nowhere
  }

  private func recognised(in columns: [NamedColumn], _ file: String, _ notes: inout Notes) -> [Int?]? {
    guard let choice = recognisedPeopleColumn(in: columns) else { return nil }
    do {
      let counts = try counts(columns[choice.place])
      notes.add(Note(.choice, "people from \(choice) of \(file)"))
      return counts
    } catch {
      notes.add(Note(.data, "people are not counted: \(String(describing: error))", at: file, severity: .warning))
      return nil
    }
  }

  private func counts(_ column: NamedColumn) throws -> [Int?] {
    let numbers = Tabular.numbers(in: column.values)
    guard numbers.isNumeric else {
      let example = numbers.rowsWithoutNumber.first.map { ", as '\(column.values[$0])'" } ?? ""
      throw Failure("the column \(column.name) has what is no number\(example)")
    }
    return try numbers.values.enumerated().map { row, number in
      guard let number else { return nil }
      // Sums stay far from what cannot be counted.
      guard number >= 0, number < 1e12, let count = Int(exactly: number) else {
        throw Failure("the column \(column.name) has '\(column.values[row])', which is no number of people")
      }
      return count
    }
  }
}
