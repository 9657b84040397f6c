import Analysis
import Geometry
import Register
import Tabular
import Workspace

/// Polygons and a table tied together by the columns asked for, or by those that fit best.
struct QuickJoin {
  /// One unit for each key of the polygons, in the order of the file; areas are still 0.
  let units: [GroupedUnit]
  /// For each feature its unit.
  let unitOfFeature: [Int?]

  init(_ layer: FeatureLayer, _ text: DelimitedText, _ options: QuickCommand, _ talk: Talk) throws {
    let fields = layer.fields.enumerated().map { place, field in
      NamedColumn(name: field.name, values: layer.rows.map { keyText($0[place]) })
    }
    let columns = text.header.enumerated().map { place, name in
      NamedColumn(name: name, values: text.texts(ofColumn: place))
    }
    guard !fields.isEmpty else { throw Failure("\(options.shapefile): the polygons have no attributes to join by") }
    guard text.rowCount > 0 else { throw Failure("\(options.input): the table has no rows") }
    let (field, column) = try QuickJoin.keys(fields, columns, options)
    talk.note("joined \(field) of \(options.shapefile) to \(column) of \(options.input)")

    // A unit may come as several features; namesakes with codes of their own are different units.
    let codes = QuickJoin.distinguishingCodes(fields, besides: field)
    var places: [[String]: Int] = [:]
    var keys: [String] = []
    var unitOfFeature: [Int?] = []
    for (feature, value) in fields[field.place].values.enumerated() {
      let unit = codes.map { [value, $0[feature]] } ?? [value]
      if places[unit] == nil {
        places[unit] = keys.count
        keys.append(value)
      }
      unitOfFeature.append(places[unit])
    }
    self.unitOfFeature = unitOfFeature
    let parts = Dictionary(grouping: unitOfFeature.compactMap { $0 }) { $0 }.filter { $0.value.count > 1 }
    if !parts.isEmpty {
      let examples = parts.sorted { $0.key < $1.key }.prefix(5).map { "\(keys[$0.key]) (\($0.value.count))" }
      talk.note(
        "\(parts.count) values of \(field.name) stand for several polygons, which become one unit: "
          + examples.joined(separator: ", "))
    }
    let scheme = CodeScheme.guessed(from: keys + columns[column.place].values)
    let join = joined(keys: columns[column.place].values, to: keys, scheme: scheme)
    if !join.unmatchedKeys.isEmpty {
      try checkYears(
        ofPolygons: (options.shapefile, keys), andTable: (options.input, columns[column.place].values),
        by: options.data.text)
    }
    for problem in join.problems(
      keys: columns[column.place].values, targets: keys, keyNoun: "rows of the table", rowNoun: "polygons")
    {
      talk.note(problem.sentence)
    }
    if let ambiguity = join.ambiguities.first {
      let features = ambiguity.rows.compactMap { unit in unitOfFeature.firstIndex(of: unit) }
      let candidates = features.map { feature in
        [codes?[feature], fields[field.place].values[feature]].compactMap { $0 }.joined(separator: " ")
      }
      throw Failure(
        "\(options.input), line \(text.line(ofRow: ambiguity.key)): "
          + "'\(columns[column.place].values[ambiguity.key])' means \(candidates.joined(separator: " or ")); "
          + "use a column of codes, and say which with --key and --code-field")
    }
    guard join.matchedCount > 0 else {
      throw Failure(
        "no \(column.name) of \(options.input) is a \(field.name) of \(options.shapefile); "
          + "say which columns tie them together with --key and --code-field")
    }

    let group =
      try QuickJoin.chosen(options.group, in: columns, file: options.input)
      ?? recognisedGroupColumn(in: columns, key: column.place)
    guard let group else {
      throw Failure(
        "\(options.input): no column looks like groups; say which with --group (there is "
          + "\(columns.map(\.name).joined(separator: ", ")))")
    }
    talk.note("grouped by \(group)")
    let people = try QuickJoin.people(fields, columns, options, talk)
    let name = recognisedNameField(in: fields.map(\.name))

    var units = keys.map { GroupedUnit(key: $0, name: $0, group: nil, people: nil, areaInSquareKilometres: 0) }
    for (feature, unit) in unitOfFeature.enumerated() {
      guard let unit else { continue }
      if let name, units[unit].name == units[unit].key { units[unit].name = fields[name.place].values[feature] }
      if let count = people.ofFeature?[feature] { units[unit].people = (units[unit].people ?? 0) + count }
    }
    var inTwo: [Int] = []
    var recounted: [Int] = []
    for (row, unit) in join.rows.enumerated() {
      guard let unit else { continue }
      let value = trimmedKey(columns[group.place].values[row])
      if value.isEmpty { continue }
      if let before = units[unit].group, before != value { inTwo.append(unit) }
      units[unit].group = units[unit].group ?? value
      if let count = people.ofRow?[row] {
        if let before = units[unit].people, before != count { recounted.append(unit) }
        units[unit].people = units[unit].people ?? count
      }
    }
    if !inTwo.isEmpty {
      let places = Set(inTwo).sorted()
      talk.note(
        "\(places.count) polygons are in two groups and count in the first: "
          + places.prefix(5).map { units[$0].name }.joined(separator: ", "))
    }
    if !recounted.isEmpty {
      let places = Set(recounted).sorted()
      talk.note(
        "\(places.count) of the polygons have several numbers of people, and the first counts: "
          + places.prefix(5).map { units[$0].name }.joined(separator: ", "))
    }
    guard units.contains(where: { $0.group != nil }) else {
      throw Failure("\(options.input): the column \(group.name) is empty in every row that was joined")
    }
    self.units = units
  }

  private static func keys(
    _ fields: [NamedColumn], _ columns: [NamedColumn], _ options: QuickCommand
  ) throws -> (FieldChoice, FieldChoice) {
    let field = try chosen(options.codeField, in: fields, file: options.shapefile)
    let column = try chosen(options.key, in: columns, file: options.input)
    let candidates = field.map { [fields[$0.place]] } ?? fields
    let others = column.map { [columns[$0.place]] } ?? columns
    if let field, let column { return (field, column) }
    let guess = recognisedKeyFields(
      in: candidates.map { ($0.name, $0.values) }, and: others.map { ($0.name, $0.values) })
    guard let guess else {
      throw Failure(
        "no field of \(options.shapefile) (\(fields.map(\.name).joined(separator: ", "))) fits a column of "
          + "\(options.input) (\(columns.map(\.name).joined(separator: ", "))); say which with --code-field and --key")
    }
    return (field ?? guess.0, column ?? guess.1)
  }

  /// For each feature a code that tells namesakes apart; `nil` when no value of the key stands twice, or when nothing
  /// tells them apart, as with the islands of one municipality.
  private static func distinguishingCodes(_ fields: [NamedColumn], besides key: FieldChoice) -> [String]? {
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

  private static func chosen(_ name: String?, in columns: [NamedColumn], file: String) throws -> FieldChoice? {
    guard let name else { return nil }
    do { return try field(named: name, in: columns.map(\.name)) } catch { throw Failure("\(file): \(error)") }
  }

  /// The number of people of each row of the table, or of each feature.
  private static func people(
    _ fields: [NamedColumn], _ columns: [NamedColumn], _ options: QuickCommand, _ talk: Talk
  ) throws -> (ofRow: [Int?]?, ofFeature: [Int?]?) {
    func counts(_ column: NamedColumn) throws -> [Int?] {
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
    if let name = options.people {
      if let place = columns.firstIndex(where: { $0.name == name }) { return (try counts(columns[place]), nil) }
      guard let place = fields.firstIndex(where: { $0.name == name }) else {
        throw Failure(
          "there is no '\(name)' in \(options.input) (\(columns.map(\.name).joined(separator: ", "))) or "
            + "\(options.shapefile) (\(fields.map(\.name).joined(separator: ", ")))")
      }
      return (nil, try counts(fields[place]))
    }
    func recognised(_ columns: [NamedColumn], _ file: String) -> [Int?]? {
      guard let choice = recognisedPeopleColumn(in: columns) else { return nil }
      do {
        let counts = try counts(columns[choice.place])
        talk.note("people from \(choice) of \(file)")
        return counts
      } catch {
        talk.note("\(file): people are not counted: \(error)")
        return nil
      }
    }
    if let counts = recognised(columns, options.input) { return (counts, nil) }
    return (nil, recognised(fields, options.shapefile))
  }
}
