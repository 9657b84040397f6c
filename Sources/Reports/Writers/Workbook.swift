import Tabular

/// A table as a workbook, which opens on it: a first sheet that says what it is and where it comes from, then the table.
public func workbook(_ table: Table) -> WorkbookContents {
  var contents = workbook([table], title: table.title)
  contents.openSheet = 1
  return contents
}

/// Tables as one workbook: a first sheet with titles, notes and sources, then a sheet a table, named in the language of the
/// tables.
///
/// Headings are for readers, codes are texts, figures are unrounded and shown as readers see them elsewhere. A total is
/// left out: sorted among the rows it would be counted twice, and spreadsheets sum up themselves.
public func workbook(_ tables: [Table], title: String) -> WorkbookContents {
  let language = tables.first?.language
  let words = language.map(Words.init)
  let about = words?[.aboutSheet] ?? "-"
  var names = [about]
  for table in tables { names.append(SheetContents.usableName(words?.sheet(table.id) ?? table.id, besides: names)) }
  let sheets = zip(tables, names.dropFirst()).map { sheet($0, name: $1) }
  return WorkbookContents(
    title: title,
    sheets: [aboutSheet(zip(tables, names.dropFirst()).map { ($0, $1) }, name: about, words)] + sheets)
}

/// The tables of a report as one workbook, under the report's title.
public func reportWorkbook(_ tables: [Table], of input: ReportInput) -> WorkbookContents {
  workbook(tables, title: input.titles["report"] ?? Words(input.language)[.reportTitle])
}

private func aboutSheet(_ tables: [(Table, String)], name: String, _ words: Words?) -> SheetContents {
  let headings = words.map { [$0[.sheet], $0[.kind], $0[.title]] } ?? ["", "", ""]
  let told = tables.flatMap { table, sheet -> [[CellContents]] in
    guard let words else { return [] }
    let lines = [(words[.title], table.title)] + table.notes.map { (words[.note], $0) }
    return lines.map { [.text(sheet), .text($0), .text($1)] }
  }
  let rows = told + (words.map { sources(of: tables, $0) } ?? [])
  return SheetContents(
    name: name, look: .plain,
    columns: [
      SheetColumn(headings[0], kind: .wrappedText, width: 26), SheetColumn(headings[1], width: 12),
      SheetColumn(headings[2], kind: .wrappedText, width: 100),
    ], rows: rows)
}

/// A row for each line of sources, with the sheets that it is of: once where it is of all.
private func sources(of tables: [(Table, String)], _ words: Words) -> [[CellContents]] {
  var lines: [(line: String, sheets: [String])] = []
  for (table, sheet) in tables {
    for line in table.source {
      if let place = lines.firstIndex(where: { $0.line == line }) {
        lines[place].sheets.append(sheet)
      } else {
        lines.append((line, [sheet]))
      }
    }
  }
  return lines.map { line, sheets in
    [
      .text(sheets.count == tables.count && sheets.count > 1 ? words[.allSheets] : sheets.joined(separator: ", ")),
      .text(words[.source]), .text(line),
    ]
  }
}

private func sheet(_ table: Table, name: String) -> SheetContents {
  let places = table.keyedColumns
  let words = Words(table.language)
  var headings: Set<String> = []
  let columns = places.map { place, key -> SheetColumn in
    let column = table.columns[place]
    var heading = column.heading.isEmpty ? key : column.heading
    // A table of a spreadsheet names each column once, capitals apart.
    if headings.contains(heading.lowercased()) { heading += " (\(key))" }
    headings.insert(heading.lowercased())
    return SheetColumn(heading, kind: isLong(place, in: table) ? .wrappedText : sheetKind(column.kind))
  }
  let rows = table.rows.map { row in
    places.map { contents(of: row[$0.place], in: table.columns[$0.place], words) }
  }
  // What names the rows stays in sight: the columns up to the first of words.
  let first = places.firstIndex { table.columns[$0.place].kind == .text || table.columns[$0.place].kind == .name }
  return SheetContents(name: name, columns: columns, rows: rows, fixedColumns: first.map { $0 < 3 ? $0 + 1 : 1 } ?? 0)
}

/// Whether the column has texts for which a line is too short.
private func isLong(_ column: Int, in table: Table) -> Bool {
  table.columns[column].kind == .text && table.rows.contains { ($0[column].text?.count ?? 0) > 60 }
}

private func contents(of cell: Cell, in column: Table.Column, _ words: Words) -> CellContents {
  switch cell.value {
  case .missing: return .empty
  case .text(let text): return .text(text)
  case .named(let named): return .text((cell.kind ?? column.kind) == .code ? named.code : named.name)
  case .list(let items): return .text(items.map(\.name).joined(separator: ", "))
  case .number(let number):
    guard let own = cell.kind, sheetKind(own) != sheetKind(column.kind) else { return .number(number) }
    return .shown(number, sheetKind(own))
  case .day(let day):
    // Days that no spreadsheet counts are told as text.
    let count = day.number - daysBefore1970
    return count < CellContents.firstDay ? .text(day.description) : .day(count)
  case .truth(let value): return .text(words[value ? .yes : .no])
  }
}

/// How many days the calendar has before 1970, from which sheets count.
private let daysBefore1970 = 719_162

private func sheetKind(_ kind: Kind) -> SheetColumn.Kind {
  switch kind {
  case .text, .code, .name: .text
  case .list: .wrappedText
  case .whole, .people, .area(.nearest): .number(decimals: 0)
  case .area(.decimals(let places)), .decimal(let places): .number(decimals: places)
  case .share(let places): .percentage(decimals: places)
  case .amount: .number(decimals: 2)
  case .year: .plainNumber
  case .day: .day
  }
}
