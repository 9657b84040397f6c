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
    var problems =
      descriptor.schemaFaults
      + settings.unknownKeys.map { key in
        Problem(
          kind: "unknown-setting", severity: .warning, subject: "datapackage.json",
          sentence: "datapackage.json: '\(key)' is no setting that the program knows")
      }
    var tables: [DescribedTable] = []
    for resource in descriptor.resources {
      guard let schema = resource.schema else { continue }
      do {
        tables.append(try DescribedTable(resource, schema, bytes: try bytes(at: resource.path), file: resource.path))
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

  /// What in a table that is no resource, as a file of proposals, is not as the schema of a resource says.
  ///
  /// Sorted, errors first; empty when nothing is said of that resource.
  ///
  /// - Parameters:
  ///   - name: the resource that the table has the columns of.
  ///   - growing: resources that the table may add to, so that it may refer to what is not in them.
  public func schemaProblems(
    in bytes: [UInt8], file: String, as name: String, growing: Set<String> = []
  ) -> [Problem] {
    guard let resource = descriptor.resource(name), let schema = resource.schema else { return [] }
    do {
      let table = try DescribedTable(resource, schema, bytes: bytes, file: file)
      let others = schema.foreignKeys.map(\.resource).filter { !growing.contains($0) }
      let known = others.compactMap { try? describedTable($0) }
      return
        (table.shapeProblems + table.cellProblems + table.duplicateProblems
        + table.referenceProblems { name in known.first { $0.resource.name == name } }).sorted()
    } catch {
      return [Problem(kind: "unreadable", severity: .error, subject: file, sentence: "\(DataSetError(error))")]
    }
  }

  private func describedTable(_ name: String) throws -> DescribedTable? {
    guard let resource = descriptor.resource(name), let schema = resource.schema else { return nil }
    return try DescribedTable(resource, schema, bytes: try bytes(at: resource.path), file: resource.path)
  }
}
