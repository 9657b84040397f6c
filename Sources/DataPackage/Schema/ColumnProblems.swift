import Register
import Tabular

extension DescribedTable {
  /// How the table's header and shape differ from what the schema says.
  ///
  /// A column that only the file has may be one that a map is drawn of, so it is a warning, as is another order.
  var shapeProblems: [Problem] {
    var problems: [Problem] = []
    if text.dialect.encoding != .utf8 || text.dialect.delimiter != .comma {
      problems.append(note("dialect", .note, "read as \(text.dialect)"))
    }
    for problem in text.problems {
      if case .raggedRow(let line, let fields, let expected) = problem {
        problems.append(self.problem("table-shape", .error, line: line, .ragged(fields: fields, expected: expected)))
      } else {
        problems.append(note("table-shape", .warning, problem.description))
      }
    }
    let names = schema.fields.map(\.name)
    for field in schema.fields where text.column(field.name) == nil {
      let isNeeded = field.constraints.isRequired || schema.primaryKey.contains(field.name)
      problems.append(
        problem("no-column", isNeeded ? .error : .warning, line: 1, column: field.name, .noColumn(header: text.header)))
    }
    for name in text.header where !name.isEmpty && !names.contains(name) {
      problems.append(
        note(
          "unknown-column", .warning,
          "line 1: the schema has no column '\(name)'; it has \(names.joined(separator: ", "))"))
    }
    let known = text.header.filter(names.contains)
    if let (found, wanted) = zip(known, names.filter(text.header.contains)).first(where: { $0 != $1 }) {
      problems.append(
        note(
          "column-order", .note, "line 1: '\(found)' stands where the schema has '\(wanted)'; columns are found by name"
        ))
    }
    return problems
  }

  private func note(_ kind: String, _ severity: Problem.Severity, _ sentence: String) -> Problem {
    Problem(kind: kind, severity: severity, subject: text.file, sentence: "\(text.file): \(sentence)")
  }
}
