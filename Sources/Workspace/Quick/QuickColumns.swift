import Analysis
import Geometry
import Register
import Tabular

/// The attributes of polygons and the columns of a table, which are to be tied together.
struct QuickColumns {
  /// What messages call the polygons and the table.
  let polygonsFile, tableFile: String
  let fields, columns: [NamedColumn]

  /// Fails where there is nothing to join by.
  init(_ layer: FeatureLayer, _ text: DelimitedText, _ request: QuickRequest) throws {
    polygonsFile = request.polygons
    tableFile = request.table.name
    fields = layer.fields.enumerated().map { place, field in
      NamedColumn(name: field.name, values: layer.rows.map { keyText($0[place]) })
    }
    columns = text.header.enumerated().map { place, name in
      NamedColumn(name: name, values: text.texts(ofColumn: place))
    }
    guard !fields.isEmpty else { throw Failure("\(polygonsFile): the polygons have no attributes to join by") }
    guard text.rowCount > 0 else { throw Failure("\(tableFile): the table has no rows") }
  }

  /// The first value with U+FFFE or U+FFFF in it, which XML has not; `nil` where there is none.
  var unprintable: String? {
    (fields + columns).lazy.flatMap(\.values).first { value in
      // In UTF-8 both begin with EF, which few values have.
      value.utf8.contains(0xEF) && value.unicodeScalars.contains { $0.value == 0xFFFE || $0.value == 0xFFFF }
    }
  }

  /// The names of fields, or of columns, for a sentence.
  static func names(_ columns: [NamedColumn]) -> String { columns.map(\.name).joined(separator: ", ") }

  /// The field and the column by which to join: those asked for, or those whose values fit best.
  func keys(_ request: QuickRequest) throws -> (field: FieldChoice, column: FieldChoice) {
    let field = try chosen(request.keyField, in: fields, file: polygonsFile)
    let column = try chosen(request.keyColumn, in: columns, file: tableFile)
    if let field, let column { return (field, column) }
    let candidates = field.map { [fields[$0.place]] } ?? fields
    let others = column.map { [columns[$0.place]] } ?? columns
    let guess = recognisedKeyFields(
      in: candidates.map { ($0.name, $0.values) }, and: others.map { ($0.name, $0.values) })
    guard let guess else {
      throw Failure(
        "no field of \(polygonsFile) (\(QuickColumns.names(fields))) fits a column of \(tableFile) "
          + "(\(QuickColumns.names(columns))); say which with \(parameter: "code-field") and \(parameter: "key")")
    }
    return (field ?? guess.0, column ?? guess.1)
  }

  /// The column of groups: the one asked for, or the one that looks like it.
  ///
  /// - Parameter key: the column by which the two are joined.
  func group(_ request: QuickRequest, key: FieldChoice) throws -> FieldChoice {
    let group =
      try chosen(request.groupColumn, in: columns, file: tableFile)
      ?? recognisedGroupColumn(in: columns, key: key.place)
    if let group { return group }
    throw Failure(
      "\(tableFile): no column looks like groups; say which with \(parameter: "group") (there is \(QuickColumns.names(columns)))"
    )
  }

  /// For each feature a code that tells namesakes apart; `nil` when no value of the key stands twice, or when nothing
  /// tells them apart, as with the islands of one municipality.
  func distinguishingCodes(besides key: FieldChoice) -> [String]? {
    let values = fields[key.place].values
    guard Set(values).count < values.count else { return nil }
    let others = fields.enumerated().filter { $0.offset != key.place }.map(\.element)
    guard let code = recognisedCodeField(in: others.map(\.name)) else { return nil }
    let codes = others[code.place].values
    // A number given to each feature tells islands apart as well, and they belong together.
    let numbers = codes.compactMap { Int($0) }
    let isRunning = numbers.count == codes.count && (numbers.max() ?? 0) - (numbers.min() ?? 0) == codes.count - 1
    return Set(codes).count == codes.count && !isRunning ? codes : nil
  }

  private func chosen(_ name: String?, in columns: [NamedColumn], file: String) throws -> FieldChoice? {
    guard let name else { return nil }
    do {
      return try field(named: name, in: columns.map(\.name))
    } catch {
      throw Failure("\(file): \(error)", cause: .notFound)
    }
  }
}
