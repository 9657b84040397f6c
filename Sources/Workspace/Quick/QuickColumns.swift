import Analysis
import Geometry
import Register
import Tabular

/// The attributes of polygons and the columns of a table, which are to be tied together.
struct QuickColumns {
  /// What messages call the polygons and the table.
  let polygonsFile, tableFile: String
  var fields, columns: [NamedColumn]
  /// For each row of the table its line in the file.
  var lines: [Int32]
  /// What stands above the table.
  let titles: [String]
  /// The mark before decimals that the table's dialect makes likely.
  let likelyMark: DecimalMark

  /// Fails where there is nothing to join by.
  init(_ layer: FeatureLayer, _ text: DelimitedText, _ request: QuickRequest) throws {
    polygonsFile = request.polygons
    tableFile = request.table.name
    likelyMark = text.dialect.likelyDecimalMark
    lines = (0..<text.rowCount).map { Int32(clamping: text.line(ofRow: $0)) }
    titles = text.titles
    fields = layer.fields.enumerated().map { place, field in
      NamedColumn(name: field.name, values: layer.rows.map { keyText($0[place]) })
    }
    columns = text.header.enumerated().map { place, name in
      NamedColumn(
        name: name,
        values: ColumnTexts(count: text.rowCount) { withoutTextMark(text[row: $0, column: place]) })
    }
    guard !fields.isEmpty else { throw Failure("the polygons have no attributes to join by", file: polygonsFile) }
    guard text.rowCount > 0 else { throw Failure("the table has no rows", file: tableFile) }
  }

  /// The first value of the polygons with U+FFFE or U+FFFF in it, which XML has not; `nil` where there is none. Of the table
  /// its reading tells.
  var unprintable: String? {
    fields.lazy.flatMap(\.values).first { value in
      // In UTF-8 both begin with EF, which few values have.
      value.utf8.contains(0xEF) && value.unicodeScalars.contains { $0.value == 0xFFFE || $0.value == 0xFFFF }
    }
  }

  /// The names of fields, or of columns, for a sentence.
  static func names(_ columns: [NamedColumn]) -> String { columns.map(\.name).joined(separator: ", ") }

  /// The field and the column by which to join: those asked for, or those whose values fit best.
  ///
  /// Several names with commas between them are one key: a name and the county that tells it from its namesakes.
  mutating func keys(_ request: QuickRequest, _ notes: inout Notes) throws -> (field: FieldChoice, column: FieldChoice)
  {
    let field = try QuickColumns.key(request.keyField, in: &fields, file: polygonsFile)
    let column = try QuickColumns.key(request.keyColumn, in: &columns, file: tableFile)
    if let field, let column { return (field, column) }
    let candidates = field.map { [fields[$0.place]] } ?? fields
    let others = column.map { [columns[$0.place]] } ?? columns
    let guess = recognisedKeyFields(in: candidates, and: others)
    guard let guess else {
      let running: NamingText =
        others.contains { isRunning($0.values) } && candidates.contains { isRunning($0.values) }
        ? "; running numbers fit each other whatever they number, and are taken only where you name them" : ""
      throw Failure(
        "no field of \(polygonsFile) (\(QuickColumns.names(fields))) fits a column of \(tableFile) "
          + "(\(QuickColumns.names(columns))); say which with \(parameter: "field") and \(parameter: "key")\(running)")
    }
    let (first, second) = (field ?? guess.0, column ?? guess.1)
    if field == nil, column == nil, isRunning(fields[first.place].values),
      first.name.lowercased() == second.name.lowercased(),
      isRunning(columns[second.place].values)
    {
      notes.add(
        Note(
          .choice,
          "\(first.name) is a running number on both sides; see whether it numbers the same (\(parameter: "field"), \(parameter: "key"))",
          severity: .warning))
    }
    return (first, second)
  }

  /// Adds the values of a second field and column to the keys that several polygons share and that rows of the table
  /// tell apart by it; tells which. Nothing is done where no pair of columns tells all of them apart.
  mutating func tellNamesakesApart(by keys: (field: FieldChoice, column: FieldChoice), _ notes: inout Notes) {
    let own = fields[keys.field.place].values.map { normalisedName($0) }
    let features = Dictionary(grouping: own.indices, by: { own[$0] }).filter { $0.value.count > 1 && !$0.key.isEmpty }
    if features.isEmpty { return }
    // Of long tables few rows are asked about.
    var places: [String: [Int]] = [:]
    for (row, value) in columns[keys.column.place].values.enumerated() {
      let name = normalisedName(value)
      if features[name] != nil { places[name, default: []].append(row) }
    }
    guard !places.isEmpty else { return }
    for (f, field) in fields.enumerated() where f != keys.field.place {
      for (c, column) in columns.enumerated() where c != keys.column.place {
        let isSettled = places.allSatisfy { name, rows in
          let values = (features[name] ?? []).map { form(field.values[$0]) }
          let asked = rows.map { form(column.values[$0]) }
          // Islands of one unit share everything; namesakes do not.
          return Set(values).count > 1 && asked.allSatisfy(values.contains) && Set(asked).count == asked.count
        }
        guard isSettled else { continue }
        for (name, rows) in places {
          for feature in features[name] ?? [] {
            fields[keys.field.place].values[feature] += ", \(form(field.values[feature]))"
          }
          for row in rows { columns[keys.column.place].values[row] += ", \(form(column.values[row]))" }
        }
        notes.add(
          Note(
            .choice,
            places.count == 1
              ? "1 name is that of several polygons, which \(field.name) and \(column.name) tell apart"
              : "\(places.count) names are those of several polygons, which \(field.name) and \(column.name) tell apart"
          ))
        return
      }
    }
  }

  /// What somebody can do about units that share their key: a second pair of columns, of which the polygons' is named.
  func wayOut(
    of units: [Int], _ keys: (field: FieldChoice, column: FieldChoice), _ features: QuickUnits
  ) -> NamingText {
    let parts = units.compactMap { features.ofFeature.firstIndex(of: $0) }
    let telling = fields.enumerated().filter { place, field in
      place != keys.field.place && Set(parts.map { field.values[$0] }).count == parts.count
    }
    .map(\.element.name)
    let code = recognisedCodeField(in: telling)?.name
    let words = telling.filter { $0 != code }
    guard let first = words.first else { return "use a column of codes" }
    return """
      use a column of codes, or a second one that tells them apart as \(words.prefix(3).joined(separator: ", ")) does \
      among the polygons: \(parameter: "field") \(keys.field.name),\(first) and \(parameter: "key") \
      \(keys.column.name),COLUMN
      """
  }

  private func form(_ value: String) -> String {
    let name = normalisedName(value)
    return !name.isEmpty && name.utf8.allSatisfy { (48...57).contains($0) } ? String(name.drop { $0 == "0" }) : name
  }

  /// The column of groups: the one asked for, or the one that looks like it; `nil` when none does and none is asked for.
  ///
  /// - Parameter key: the column by which the two are joined.
  func group(_ request: QuickRequest, keys: (field: FieldChoice, column: FieldChoice)) throws -> QuickGroup? {
    if let name = request.groupColumn {
      if let column = try? field(named: name, in: columns.map(\.name)) {
        return QuickGroup(column, of: .table, in: columns)
      }
      if let field = try? field(named: name, in: fields.map(\.name)) {
        return QuickGroup(field, of: .polygons, in: fields)
      }
      throw Failure(
        """
        there is no '\(name)' in \(tableFile) (\(QuickColumns.names(columns))) or \(polygonsFile) \
        (\(QuickColumns.names(fields)))
        """, cause: .notFound)
    }
    // What the map shows in classes groups nothing.
    var candidates = columns
    let value = request.valueColumn.flatMap { try? field(named: $0, in: columns.map(\.name)) }
    if let value { candidates[value.place].values = [] as ColumnTexts }
    if let column = recognisedGroupColumn(in: candidates, key: keys.column.place) {
      return QuickGroup(column, of: .table, in: columns)
    }
    return knownGroupColumn(in: fields, key: keys.field.place).flatMap { field in
      let values = Set(fields[field.place].values)
      return values.count > 1 && values.count < fields[field.place].values.count
        ? QuickGroup(field, of: .polygons, in: fields) : nil
    }
  }

  /// For each feature a code that tells namesakes apart; `nil` when no value of the key stands twice, or when nothing
  /// tells them apart, as with the islands of one municipality.
  func distinguishingCodes(besides key: FieldChoice) -> [String]? {
    let values = fields[key.place].values
    guard Set(values).count < values.count else { return nil }
    let others = fields.enumerated().filter { $0.offset != key.place }.map(\.element)
    guard let code = recognisedCodeField(in: others.map(\.name)) else { return nil }
    let codes = Array(others[code.place].values)
    // A number given to each feature tells islands apart as well, and they belong together.
    return Set(codes).count == codes.count && !isRunning(codes) ? codes : nil
  }

  /// The column of the name, or one made of several with commas between their names.
  private static func key(
    _ name: String?, in columns: inout [NamedColumn], file: String
  ) throws -> FieldChoice? {
    guard let name else { return nil }
    do {
      return try field(named: name, in: columns.map(\.name))
    } catch {
      let parts = name.split(separator: ",").map { trimmedKey(String($0)) }
      guard parts.count > 1, let choices = try? parts.map({ try field(named: $0, in: columns.map(\.name)) }) else {
        throw Failure("\(file): \(error)", cause: .notFound)
      }
      let sides = choices.map { columns[$0.place].values }
      let values = ColumnTexts(count: sides[0].count) { row in sides.map { $0[row] }.joined(separator: ", ") }
      columns.append(NamedColumn(name: name, values: values))
      return FieldChoice(place: columns.count - 1, name: name, reason: .given)
    }
  }
}

/// Whether the values are whole numbers that follow on each other, each once.
private func isRunning(_ values: some Collection<String>) -> Bool {
  // Of most columns the first value tells.
  guard values.allSatisfy({ Int($0) != nil }) else { return false }
  let numbers = values.compactMap { Int($0) }
  guard numbers.count == values.count, numbers.count > 1, Set(numbers).count == numbers.count else { return false }
  return (numbers.max() ?? 0) - (numbers.min() ?? 0) == numbers.count - 1
}

/// Where groups come from.
struct QuickGroup {
  enum Side { case table, polygons }
  let choice: FieldChoice
  let side: Side
  /// What the groups are called, where the column has codes; `nil` where it has what they are called.
  let names: GroupNames?

  init(_ choice: FieldChoice, of side: Side, in columns: [NamedColumn]) {
    self.choice = choice
    self.side = side
    names = groupNames(forCodesIn: choice.place, of: columns) { isNoGroup(withoutTextMark(trimmedKey($0))) }
  }
}
