import Register
import Tabular

/// A table beside what the descriptor says of it.
struct DescribedTable {
  let resource: Resource
  let schema: ResourceSchema
  let text: DelimitedText
  /// A rule and the place in the file for each column that both know, in the order of the schema.
  let columns: [(rule: CellRule, place: Int)]

  init(_ resource: Resource, _ schema: ResourceSchema, bytes: [UInt8], file: String) throws(DelimitedTextError) {
    self.resource = resource
    self.schema = schema
    let text = try DelimitedText(bytes, file: file)
    self.text = text
    columns = schema.fields.compactMap { field in
      text.column(field.name).map { (CellRule(field, missing: schema.missingValues, dialect: text.dialect), $0) }
    }
  }

  /// The rules and places of the columns; `nil` when the table lacks one of them.
  func columns(_ names: [String]) -> [(rule: CellRule, place: Int)]? {
    let found = names.compactMap { name in columns.first { $0.rule.field.name == name } }
    return found.isEmpty || found.count < names.count ? nil : found
  }

  /// A problem of the table, in the form of the other messages about cells.
  func problem(
    _ kind: String, _ severity: Problem.Severity, line: Int? = nil, column: String? = nil,
    _ reason: DataSetError.Reason
  ) -> Problem {
    var values: [Problem.Value] = []
    if let line { values.append(.init("line", line)) }
    if let column { values.append(.init("column", column)) }
    if case .cell(let found, let expected) = reason { values += [.init("found", found), .init("expected", expected)] }
    let error = DataSetError(file: text.file, line: line, column: column, reason: reason)
    return Problem(kind: kind, severity: severity, subject: text.file, sentence: "\(error)", values: values)
  }
}
