import Register
import Tabular

extension DescribedTable {
  /// The cells that are not what the schema allows, column by column: what stands there and what may.
  ///
  /// - Complexity: linear in the cells; each way of writing a short cell is looked at once per column.
  var cellProblems: [Problem] {
    columns.flatMap { rule, place -> [Problem] in
      var known: [UInt64: String?] = [:]
      return few(of: rule.field.name) { tell in
        for row in 0..<text.rowCount where place < text.fieldCount(ofRow: row) {
          let key = text.shortKey(row: row, column: place)
          let expected: String?
          if let key, let answer = known[key] {
            expected = answer
          } else {
            expected = rule.expected(of: text[row: row, column: place])
            if let key { known[key] = .some(expected) }
          }
          guard let expected else { continue }
          let cell = text[row: row, column: place]
          let found = rule.isMissing(cell) ? "" : cell
          tell(
            problem(
              "cell", .error, line: text.line(ofRow: row), column: rule.field.name,
              .cell(found: found, expected: expected)))
        }
      }
    }
  }

  /// The problems that a column has, the first twenty one by one: a column of another kind altogether would bury all
  /// else.
  func few(of column: String, _ find: ((Problem) -> Void) -> Void) -> [Problem] {
    var told: [Problem] = []
    var further = 0
    find { problem in if told.count < 20 { told.append(problem) } else { further += 1 } }
    guard further > 0, let last = told.last else { return told }
    let sentence = "\(text.file), column \(column): and \(further) more such cells"
    return told + [Problem(kind: last.kind, severity: last.severity, subject: text.file, sentence: sentence)]
  }
}
