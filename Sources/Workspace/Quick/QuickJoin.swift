import Analysis
import Register
import Tabular

/// Polygons and a table tied together by the columns asked for, or by those that fit best.
struct QuickJoin {
  /// One unit for each key of the polygons, in the order of the file; areas are still 0.
  let units: [GroupedUnit]
  /// For each feature its unit.
  let unitOfFeature: [Int?]
  /// The column or field by which the units are grouped; `nil` where each that was joined is a group of its own.
  let groupName: String?
  /// What groups are called whose column has codes, by code.
  let namesOfGroups: [String: String]
  /// The units that rows of the table name, and say to be in no group.
  let groupless: Set<Int>
  /// The column that counts people; `nil` when none does.
  let peopleName: String?
  /// The values that a map is to show; `nil` when none are asked for.
  let values: QuickValues?
  /// What found no partner.
  let leftovers: QuickLeftovers

  init(_ given: QuickColumns, _ request: QuickRequest, _ notes: inout Notes) throws {
    var columns = given
    let (field, column) = try columns.keys(request, &notes)
    notes.add(
      Note(.choice, "joined \(field.told) of \(columns.polygonsFile) to \(column.told) of \(columns.tableFile)"))
    try columns.refuseSeveralRows(of: column)
    columns.tellNamesakesApart(by: (field, column), &notes)
    let features = QuickUnits(columns, by: field, &notes)
    let (unitOfRow, leftovers) = try QuickJoin.unitOfRow(columns, (field, column), features, request, &notes)
    self.leftovers = leftovers
    columns.tellContradictions(by: (field, column), unitOfRow, features, &notes)
    let group = try columns.group(request, keys: (field, column))
    let people = try columns.people(request, titles: columns.titles, &notes)
    var units = QuickJoin.named(features, columns, unitOfRow, key: column, &notes)
    if case .ofFeatures(let counts, _) = people {
      QuickJoin.count(&units, counts, features.ofFeature, &notes)
    }
    switch group?.side {
    case .polygons:
      if let choice = group?.choice {
        notes.add(Note(.choice, "grouped by \(choice.told) of \(columns.polygonsFile)"))
        QuickJoin.group(&units, features.ofFeature, by: columns.fields[choice.place].values, .nowhere, &notes)
      }
      QuickJoin.group(&units, unitOfRow, by: nil, people, &notes)
    case .table:
      if let choice = group?.choice { notes.add(Note(.choice, "grouped by \(choice.told)")) }
      QuickJoin.group(&units, unitOfRow, by: group.map { columns.columns[$0.choice.place].values }, people, &notes)
    case nil:
      // Nobody has grouped them: each joined unit stands by itself.
      notes.add(
        Note(
          .choice,
          "no column looks like groups, so each polygon stands for itself; \(parameter: "group") names one (there is \(QuickColumns.names(columns.columns)))",
          at: columns.tableFile))
      let namesakes = Dictionary(grouping: units, by: \.name).filter { $1.count > 1 }
      for unit in Set(unitOfRow.compactMap(\.self)) {
        let (name, key) = (units[unit].name, units[unit].key)
        units[unit].group = namesakes[name] == nil || name == key ? name : "\(name) (\(key))"
      }
      QuickJoin.group(&units, unitOfRow, by: nil, people, &notes)
    }
    if let names = group?.names { notes.add(Note(.choice, "groups are called as \(names.column) says")) }
    groupless = Set(unitOfRow.compactMap(\.self).filter { units[$0].group == nil })
    shortenLongNames(&units, &notes)
    guard units.contains(where: { $0.group != nil }) else {
      throw Failure(
        "the column \(group?.choice.name ?? "") is empty in every row that was joined", file: columns.tableFile)
    }
    self.units = units
    unitOfFeature = features.ofFeature
    groupName = group?.names?.column ?? group?.choice.name
    namesOfGroups = group?.names?.names.mapValues { shortened($0) } ?? [:]
    peopleName = people.name
    values = try QuickValues(
      columns, request, isGrouped: group != nil, people: people.name, unitOfRow: unitOfRow,
      unitOfFeature: features.ofFeature, names: units.map(\.name), &notes)
  }

  /// For each row of the table its unit; fails when the keys are of another year, when one of them means several units,
  /// and when none fits.
  private static func unitOfRow(
    _ columns: QuickColumns, _ by: (field: FieldChoice, column: FieldChoice), _ features: QuickUnits,
    _ request: QuickRequest, _ notes: inout Notes
  ) throws -> (units: OptionalIntegers, leftovers: QuickLeftovers) {
    let values = columns.columns[by.column.place].values
    let scheme = CodeScheme.guessed(from: values, and: features.keys)
    let join = joined(keys: values, to: features.keys, scheme: scheme)
    let isChecked =
      try join.unmatchedKeys.isEmpty
      || checkYears(
        ofPolygons: (columns.polygonsFile, features.keys), andTable: (columns.tableFile, values),
        by: request.codesFolder)
    tell(join, keys: values, targets: features.keys, &notes)
    if let ambiguity = join.ambiguities.first {
      throw Failure(
        "\(columns.tableFile), line \(columns.lines[ambiguity.key]): '\(values[ambiguity.key])' means "
          + "\(ambiguity.rows.compactMap(features.label).joined(separator: " / ")); "
          + "\(columns.wayOut(of: ambiguity.rows, by, features))")
    }
    guard join.matchedCount > 0 else {
      throw Failure(
        "no \(by.column.name) of \(columns.tableFile) is a \(by.field.name) of \(columns.polygonsFile); "
          + "say which columns tie them together with \(parameter: "key") and \(parameter: "field")")
    }
    let leftovers = QuickLeftovers(join, keys: values, targets: features.keys, scheme: scheme)
    if !isChecked || leftovers.areMany, let alike = leftovers.alike {
      notes.add(
        Note(
          .data,
          isChecked ? alike : "\(alike); no data set is here that knows what codes became (\(parameter: "data"))",
          severity: .warning))
    }
    if leftovers.areMany, !request.allowsPartial {
      throw Failure(leftovers.refusal(columns.tableFile, columns.polygonsFile))
    }
    return (join.rows, leftovers)
  }

  /// Tells what the join left over on either side, and how keys were mended.
  private static func tell(_ join: KeyJoin, keys: ColumnTexts, targets: [String], _ notes: inout Notes) {
    func add(_ sentence: NamingText) { notes.add(Note(.data, sentence, severity: .warning)) }
    func listed(_ texts: some Collection<NamingText>) -> NamingText {
      let shown = NamingText(Array(texts.prefix(5)), separator: ", ")
      return texts.count > 5 ? "\(shown) and \(texts.count - 5) more" : shown
    }
    func names(_ texts: some RandomAccessCollection<String>) -> NamingText {
      listed(texts.lazy.map { $0.isEmpty ? "(empty)" : NamingText(verbatim: $0) })
    }
    if !join.unmatchedKeys.isEmpty {
      let (count, shown) = (join.unmatchedKeys.count, names(keys.rows(join.unmatchedKeys)))
      add("\(count) of \(keys.count) rows of the table found no partner among the polygons: \(shown)")
    }
    if !join.unmatchedRows.isEmpty {
      let (count, shown) = (join.unmatchedRows.count, names(join.unmatchedRows.map { targets[$0] }))
      add("\(count) of \(targets.count) polygons found no partner among the rows of the table: \(shown)")
    }
    if !join.mendings.isEmpty {
      add(
        listed(
          join.mendings.map { mending in
            mending.count == 1
              ? "\(mending.written) → \(mending.target) (1 row)"
              : "\(mending.written) → \(mending.target) (\(mending.count) rows)"
          }))
    }
  }

  /// The units with their names, where a field of the polygons has such, or else a column of the table.
  private static func named(
    _ features: QuickUnits, _ columns: QuickColumns, _ unitOfRow: OptionalIntegers, key: FieldChoice,
    _ notes: inout Notes
  ) -> [GroupedUnit] {
    var units = features.keys.map {
      GroupedUnit(key: $0, name: $0, group: nil, people: nil, areaInSquareKilometres: 0)
    }
    let headings = columns.fields.map(\.name) + columns.columns.map(\.name)
    // What needs no choice need not be told.
    let isChosen = Set(headings.filter(isNameHeading)).count > 1
    func tell(_ choice: FieldChoice, of file: String) {
      if isChosen { notes.add(Note(.choice, "units are named by \(choice.told) of \(file)")) }
    }
    func name(_ values: ColumnTexts, _ ofUnits: some Sequence<Int?>) {
      for (row, unit) in ofUnits.enumerated() {
        if let unit, units[unit].name == units[unit].key, !values[row].isEmpty { units[unit].name = values[row] }
      }
    }
    if let field = recognisedNameField(in: columns.fields.map(\.name)) {
      name(columns.fields[field.place].values, features.ofFeature)
      tell(field, of: columns.polygonsFile)
    } else if let place = nameColumn(in: columns.fields, besides: nil) {
      name(columns.fields[place].values, features.ofFeature)
      tell(FieldChoice(place: place, name: columns.fields[place].name, reason: .knownName), of: columns.polygonsFile)
    } else if let place = nameColumn(in: columns.columns, besides: key.place) {
      name(columns.columns[place].values, unitOfRow)
      tell(FieldChoice(place: place, name: columns.columns[place].name, reason: .knownName), of: columns.tableFile)
    }
    return units
  }

  /// Whether a heading begins with a word for names: `name_fi`, `NAME_1`.
  private static func isNameHeading(_ heading: String) -> Bool {
    let word = heading.lowercased().prefix { $0.isLetter }
    return recognisedNameField(in: [heading]) != nil || recognisedNameField(in: [String(word)]) != nil
  }

  /// The column that names units, by a heading that joins do not go by: words that hardly two rows share.
  private static func nameColumn(in columns: [NamedColumn], besides key: Int?) -> Int? {
    let known = recognisedNameField(in: columns.map(\.name))?.place
    let headings = ["nom", "libgeo", "libelle", "nome", "nombre", "com.name", "nome_com", "denominazione", "label"]
    let likely = columns.indices.filter { headings.contains(columns[$0].name.lowercased()) }
    return ((known.map { [$0] } ?? []) + likely).first { place in
      if place == key { return false }
      let values = columns[place].values.lazy.filter { !$0.isEmpty }
      let count = values.count { _ in true }
      let different = columns[place].values.differentCount - (count < columns[place].values.count ? 1 : 0)
      return count > 0 && different * 10 > count * 8
        && values.count(where: { $0.contains(where: \.isLetter) }) * 10 > count * 8
    }
  }

  /// Gives the units the people of their polygons. Where each of several polygons says the same, it is the number of the whole.
  private static func count(
    _ units: inout [GroupedUnit], _ counts: OptionalIntegers, _ unitOfFeature: [Int?], _ notes: inout Notes
  ) {
    var said: [Int: [Int]] = [:]
    for (count, unit) in zip(counts, unitOfFeature) {
      if let unit, let count { said[unit, default: []].append(count) }
    }
    var once: [Int] = []
    for (unit, all) in said.sorted(by: { $0.key < $1.key }) {
      let isWhole = all.count > 1 && all[0] > 0 && Set(all).count == 1
      if isWhole { once.append(unit) }
      units[unit].people = isWhole ? all[0] : all.reduce(0, +)
    }
    guard !once.isEmpty else { return }
    let names = once.prefix(5).map { units[$0].name }.joined(separator: ", ")
    notes.add(
      Note(
        .data,
        once.count == 1
          ? "1 unit has several polygons that say the same number of people, which counts once: \(names)"
          : "\(once.count) units have several polygons that say the same number of people, which counts once: \(names)",
        severity: .warning))
  }

  /// Gives the units the groups and people of their rows; of several the first counts.
  private static func group(
    _ units: inout [GroupedUnit], _ unitOfRow: some Sequence<Int?>, by groups: ColumnTexts?, _ people: QuickPeople,
    _ notes: inout Notes
  ) {
    var inTwo: Set<Int> = []
    var recounted: Set<Int> = []
    var groupless: [String: Int] = [:]
    for (row, unit) in unitOfRow.enumerated() {
      guard let unit else { continue }
      if let groups {
        let value = withoutTextMark(trimmedKey(groups[row]))
        // Who is in no group has people all the same.
        if isNoGroup(value) {
          if !value.isEmpty { groupless[value, default: 0] += 1 }
        } else {
          if let before = units[unit].group, before != value { inTwo.insert(unit) }
          units[unit].group = units[unit].group ?? value
        }
      }
      if case .ofRows(let counts, _) = people, let count = counts[row] {
        if let before = units[unit].people, before != count { recounted.insert(unit) }
        units[unit].people = units[unit].people ?? count
      }
    }
    if !groupless.isEmpty {
      let count = groupless.values.reduce(0, +)
      let signs = groupless.keys.sorted().prefix(4).map { "'\($0)'" }.joined(separator: ", ")
      notes.add(
        Note(
          .choice,
          count == 1
            ? "1 row names no group (\(signs)), and its polygon stands outside all"
            : "\(count) rows name no group (\(signs)), and their polygons stand outside all"))
    }
    if groups != nil { tellLikeGroups(units, &notes) }
    func tell(_ places: Set<Int>, _ sentence: (Int, String) -> NamingText) {
      if places.isEmpty { return }
      let names = places.sorted().prefix(5).map { units[$0].name }.joined(separator: ", ")
      notes.add(Note(.data, sentence(places.count, names), severity: .warning))
    }
    tell(inTwo) { count, names in
      count == 1
        ? "1 polygon is in two groups and counts in the first: \(names)"
        : "\(count) polygons are in two groups and count in the first: \(names)"
    }
    tell(recounted) { count, names in
      count == 1
        ? "1 polygon has several numbers of people, and the first counts: \(names)"
        : "\(count) polygons have several numbers of people, and the first counts: \(names)"
    }
  }
}
