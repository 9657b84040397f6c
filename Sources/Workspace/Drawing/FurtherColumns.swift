import DataPackage
import Register
import Reports
import Tabular

extension DataSetSource {
  /// A numeric column of the data set's table of municipalities that the program itself makes nothing of; `nil` when
  /// there is none of the name. Every dialect of numbers is read, and a missing figure is missing, not zero.
  func furtherColumn(named name: String, in report: ReportInput) throws -> ValueColumn? {
    guard let (text, codes) = try municipalityTable(), let place = text.column(name), place != codes else { return nil }
    let column = numbers(in: text.texts(ofColumn: place), likely: text.dialect.likelyDecimalMark)
    if let row = column.rowsWithoutNumber.first {
      throw Failure(
        "\(text.file), line \(text.line(ofRow: row)): '\(text[row: row, column: place])' is no number, so column '\(name)' "
          + "cannot be shown")
    }
    let values = zip(text.texts(ofColumn: codes), column.values).compactMap { written, value in
      if case .code(let code, _, _) = settings.codes.reading(of: written) {
        (municipality: code, value: value)
      } else {
        nil
      }
    }
    return ValueColumn(
      name: name, heading: report.titles["column-\(name)"] ?? name, isAmount: addsUp(name),
      values: values.filter {
        report.snapshot.territory.municipality($0.municipality) != nil
      })
  }

  /// Whether the schema says that the column's numbers add up, or are whole.
  private func addsUp(_ column: String) -> Bool {
    let field = dataSet.descriptor.resource("municipalities")?.schema?.fields.first { $0.name == column }
    return field?.hints?.merge == .sum || field?.type == FieldType.integer.rawValue
  }

  /// The names of such columns: those whose every figure is a number.
  func furtherColumns() throws -> [String] {
    guard let (text, codes) = try municipalityTable() else { return [] }
    // What the program reads of the table is shown under names of its own, or is no figure.
    let own: Set = [
      "code", "county", "population", "area_km2", "land_area_km2", "travel_to_work_area", "economic_region",
      "centrality",
    ]
    return text.header.indices.filter { place in
      place != codes && !own.contains(text.header[place])
        && numbers(in: text.texts(ofColumn: place), likely: text.dialect.likelyDecimalMark).isNumeric
    }.map { text.header[$0] }
  }

  private func municipalityTable() throws -> (text: DelimitedText, codes: Int)? {
    guard let bytes = try located(in: folder, { try dataSet.bytes(ofResource: "municipalities") }),
      let path = dataSet.descriptor.resource("municipalities")?.path
    else { return nil }
    let text = try DelimitedText(bytes, file: "\(folder)/\(path)")
    return text.column("code").map { (text, $0) }
  }
}

extension DataSetSource {
  /// The column of figures that a map asks for: one of the program's tables, or one that only the data set's table of
  /// municipalities has. Fails naming those that there are.
  func column(_ name: String, in report: ReportInput) throws -> ValueColumn {
    if let column = try ValueColumn.named(name, in: report) ?? furtherColumn(named: name, in: report) { return column }
    let names = try ValueColumn.names(in: report) + furtherColumns()
    throw Failure("there is no column '\(name)'; there is \(names.joined(separator: ", "))", cause: .notFound)
  }
}
