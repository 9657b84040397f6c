import Register
import Tabular

extension DataSet {
  /// What in the tables is not as the descriptor's schemas say, and what is wrong with those: every table that has a
  /// schema, whether any command reads it or not.
  ///
  /// Sorted, errors first. Nothing is thrown: a file that can not be read is a problem too.
  ///
  /// - Complexity: linear in the cells of all tables.
  public func schemaProblems() -> [Problem] {
    var problems = descriptor.schemaFaults
    var tables: [DescribedTable] = []
    for resource in descriptor.resources {
      guard let schema = resource.schema else { continue }
      do {
        tables.append(try DescribedTable(resource, schema, bytes: try bytes(at: resource.path)))
      } catch {
        let place = (error as? DelimitedTextError).map { "\(DataSetError($0))" } ?? "\(error)"
        problems.append(Problem(kind: "unreadable", severity: .error, subject: resource.path, sentence: place))
      }
    }
    for table in tables {
      problems += table.shapeProblems + table.cellProblems + table.duplicateProblems
      problems += table.referenceProblems { name in tables.first { $0.resource.name == name } }
    }
    return problems.sorted()
  }
}
