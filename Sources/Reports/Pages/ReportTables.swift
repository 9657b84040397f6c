import Analysis

/// The tables of a report, in order, with the numbers that texts know some of them by.
struct ReportTables {
  /// The tables, and what stands between them.
  let blocks: [Document.Block]
  /// What each is called where something leads to it, by id: "Table 3-1", or its title where it has no number.
  let titles: [String: String]

  init(_ input: ReportInput, _ words: Words) {
    let compared: [TableTheme] = [.participationByCounty, .participationBySize].filter {
      $0.unmetRequirement(in: input) == nil
    }
    let own = (compared + [.collaborations, .members]).map(\.id)
    let ownNumbers = Dictionary(zip(own, input.figures.numbers(of: own)), uniquingKeysWith: { first, _ in first })
    var tables = (compared + [.collaborations]).map { $0.table(input) }
    if input.assessment != nil { tables += [fit(input, words), TableTheme.outsiders.table(input)] }
    // Who takes part stands last, as in an appendix: it is the longest, and may be numbered as one.
    let others = [TableTheme.relations, .needs].filter { $0.unmetRequirement(in: input) == nil }
    tables += others.map { $0.table(input).withoutSources }
    if let failing = input.claims.flatMap({ failingClaims($0, words) }) { tables.append(failing) }
    tables.append(TableTheme.headline.table(input))
    tables.append(membersByCollaboration(input, words))
    let numbers = Dictionary(
      zip(tables.map(\.id), numbered(tables.map { ownNumbers[$0.id] })).map { ($0, $1) },
      uniquingKeysWith: { first, _ in first })
    for place in tables.indices {
      tables[place].number = numbers[tables[place].id] ?? nil
      // The sources stand once, at the end.
      tables[place].source = input.sourceNote(
        TableTheme.named(tables[place].id)?.uses ?? (tables[place].id == input.claims?.id ? .assessment : []), words)
    }
    titles = Dictionary(
      tables.map { table in
        (table.id, table.number.map { words.filled(.tableLabel, ["number": $0]) } ?? table.title)
      }, uniquingKeysWith: { first, _ in first })
    blocks = tables.flatMap { table -> [Document.Block] in
      let shown = Document.Block.table(table.leading(in: input))
      guard [TableTheme.members.id, input.claims?.id].contains(table.id), let place = input.places.tables[table.id]
      else { return [shown] }
      return [
        shown,
        .paragraph(
          words.leading(table.id == TableTheme.members.id ? .fullTable : .allClaims, "place", place, to: place)),
      ]
    }
  }
}

extension Table {
  /// The table as a page has it, without what those who check go by: where each row was read, and words that stand over it.
  fileprivate var withoutSources: Table {
    var table = self
    for place in columns.indices where columns[place].key == "source" || columns[place].key == nil {
      table.columns[place].isPrinted = false
    }
    return table
  }
}

extension FigureReference {
  /// The figure with the tables of the report that say what it says, instead of a table of its own; long descriptions are
  /// cut to their first sentence, since the rest of them is what the tables say.
  func shown(in tables: ReportTables, _ input: ReportInput, _ words: Words) -> FigureReference {
    let ids: [String] =
      switch id {
      case input.figures.main: [TableTheme.members.id, TableTheme.outsiders.id]
      case MapTheme.participation.figure: [TableTheme.participationByCounty.id]
      case MapTheme.fit.figure: [TableTheme.fit.id]
      case MapTheme.findings.figure: [TableTheme.fit.id, TableTheme.outsiders.id]
      case MapTheme.relations.figure: [TableTheme.relations.id]
      default: []
      }
    let places = ids.compactMap { id in tables.titles[id].map { NamedPlace(name: $0, place: "#table-\(id)") } }
    var shown = self
    // Tables that say the same rest on the same; the main map marks what none of its tables does. Each needs boundaries.
    let facts =
      places.isEmpty || id == input.figures.main
      ? uses ?? .contiguity : ids.compactMap { TableTheme.named($0)?.uses }.reduce(.contiguity) { $0.union($1) }
    shown.source = input.sourceNote(facts.union((uses ?? []).intersection(.surroundings)), words)
    if !places.isEmpty, places.count == ids.count {
      shown.twin = nil
      shown.alsoIn = RunningText(
        words.filled(.sameAsTable, ["place": words.list(places.map(\.name))]), leading: places)
    }
    if description.count > 300, let end = description.firstRange(of: ". ") {
      shown.description = String(description[..<end.lowerBound]) + "."
    }
    return shown
  }
}

/// The table of fit, whose measures are explained where the method is.
private func fit(_ input: ReportInput, _ words: Words) -> Table {
  var table = TableTheme.fit.table(input)
  let explained = Set(fitMeanings(words))
  table.notes = table.notes.filter { !explained.contains($0) }
  table.notes.append(words.leading(.meaningsInMethod, "place", words[.methodHeading], to: "").text)
  return table
}
