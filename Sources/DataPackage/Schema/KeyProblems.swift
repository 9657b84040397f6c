import Register
import Tabular

extension DescribedTable {
  /// The rows whose key stands in an earlier row, and the rows that have none: by the primary key of the schema and by
  /// each column whose cells are to be unique.
  var duplicateProblems: [Problem] {
    let unique = schema.fields.filter(\.constraints.isUnique).map { [$0.name] }
    return ([schema.primaryKey] + unique.filter { $0 != schema.primaryKey }).flatMap { names -> [Problem] in
      guard let columns = columns(names) else { return [] }
      let isPlain = columns.allSatisfy(\.rule.hasPlainGaps)
      var seen: Set<RowKey> = []
      return few(of: names.joined(separator: ", ")) { tell in
        for row in 0..<text.rowCount {
          guard let key = RowKey(self, row: row, columns: columns, isPlain: isPlain) else {
            // One empty cell of one required column has been told already.
            if names == schema.primaryKey, !columns.allSatisfy(\.rule.field.constraints.isRequired) {
              tell(
                problem(
                  "cell", .error, line: text.line(ofRow: row), column: names.joined(separator: ", "),
                  .cell(found: "", expected: "a key")))
            }
            continue
          }
          if seen.insert(key).inserted { continue }
          let texts = columns.map { text[row: row, column: $0.place] }
          tell(duplicate(texts.joined(separator: ", "), row, names))
        }
      }
    }
  }

  /// The rows that refer to a row of another table which does not exist.
  ///
  /// - Parameter table: the other table by its resource's name; `nil` where it could not be read, which is told there.
  func referenceProblems(_ table: (String) -> DescribedTable?) -> [Problem] {
    schema.foreignKeys.flatMap { reference -> [Problem] in
      guard let own = columns(reference.columns),
        let other = reference.resource.isEmpty ? self : table(reference.resource),
        let targets = other.columns(reference.targets), targets.count == own.count
      else { return [] }
      let isPlain = (own + targets).allSatisfy(\.rule.hasPlainGaps)
      let known = Set(
        (0..<other.text.rowCount).compactMap { RowKey(other, row: $0, columns: targets, isPlain: isPlain) })
      let names = reference.columns.joined(separator: ", ")
      return few(of: names) { tell in
        for row in 0..<text.rowCount {
          guard let key = RowKey(self, row: row, columns: own, isPlain: isPlain), !known.contains(key) else { continue }
          let texts = own.map { text[row: row, column: $0.place] }.joined(separator: ", ")
          let place = reference.targets.joined(separator: ", ")
          tell(
            problem(
              "unknown-reference", .error, line: text.line(ofRow: row), column: names,
              .cell(found: texts, expected: "in \(other.text.file), column \(place)")))
        }
      }
    }
  }

  /// In the words of the tables that find such rows when they are read.
  private func duplicate(_ key: String, _ row: Int, _ names: [String]) -> Problem {
    let place = "line \(text.line(ofRow: row)), column \(names.joined(separator: ", "))"
    return Problem(
      kind: "duplicate-key", severity: .error, subject: text.file,
      sentence: "\(text.file): \(place): '\(key)' stands here a second time")
  }
}
