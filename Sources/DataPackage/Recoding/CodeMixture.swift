import Register

/// Tells a table in which codes of two years are mixed. Codes that both years have are no evidence.
struct CodeMixture {
  private let table: RawTable
  /// The bytes that the cells are slices of.
  private let source: [UInt8]
  private let places: [Int]
  private let years: CodesByYear
  private let set: DataSet
  private let isYearGiven: Bool

  init(
    _ table: RawTable, _ source: [UInt8], _ places: [Int], _ years: CodesByYear, _ set: DataSet, isYearGiven: Bool
  ) {
    self.table = table
    self.source = source
    self.places = places
    self.years = years
    self.set = set
    self.isYearGiven = isYearGiven
  }

  /// Fails on the first code that the year does not have and another has.
  func check(_ year: Int) throws(DataSetError) {
    let own = years.codes(in: year)
    let day = set.codeDay(in: year)
    for row in table.rows {
      for place in places {
        guard let code = code(row[place]), !own.contains(code), let other = years.year(of: code, near: year),
          holds(row, place, on: day)
        else { continue }
        let others = years.codes(in: other)
        let what =
          if let witness = firstCell(where: { own.contains($0) && !others.contains($0) }) {
            "the codes of \(other) and \(year) are mixed: \(code) is of \(other) and not of \(year), and "
              + "\(witness.code) in line \(line(of: witness.cell)) is of \(year) and not of \(other)"
          } else if isYearGiven {
            "\(code) is a code of \(other) and not of \(year), which is the year given"
          } else {
            "\(code) is a code of \(other) and not of \(year), which is the year of most of the codes"
          }
        throw DataSetError(
          file: table.file, line: line(of: row[place]), column: table.header[place], reason: .descriptor(what))
      }
    }
  }

  private func code(_ cell: ArraySlice<UInt8>) -> MunicipalityCode? {
    cell.isEmpty ? nil : set.settings.codes.reading(of: table.text(cell)).code
  }

  private func firstCell(
    where isWanted: (MunicipalityCode) -> Bool
  ) -> (code: MunicipalityCode, cell: ArraySlice<UInt8>)? {
    for row in table.rows {
      for place in places {
        if let code = code(row[place]), isWanted(code) { return (code, row[place]) }
      }
    }
    return nil
  }

  /// Whether what a row says holds on the day: a membership that ended has the code of its time, and so has an event. A
  /// table with the columns of one of the data set's own is understood like that one.
  private func holds(_ row: RawTable.Row, _ place: Int, on day: Day) -> Bool {
    for field in set.descriptor.resources.flatMap({ $0.schema?.fields ?? [] }) {
      guard field.name == table.header[place], let hints = field.hints else { continue }
      let names = [hints.since, hints.until].compactMap { $0 }
      guard !names.isEmpty, names.allSatisfy({ table.column($0) != nil }) else { continue }
      let (since, until) = (text(row, hints.since), text(row, hints.until))
      if let period = Period(ofCodesFrom: since, until: until), !period.contains(day) { return false }
      // What happened on a day has the codes of that day, also when it was long ago.
      if hints.until == nil, KnownDay(stored: since)?.asStart != nil { return false }
    }
    return true
  }

  /// The text of a column; empty where there is none.
  private func text(_ row: RawTable.Row, _ name: String?) -> String {
    name.flatMap { table.column($0) }.map { table.text(row[$0]) } ?? ""
  }

  /// The line of a cell in the file, from 1.
  private func line(of cell: ArraySlice<UInt8>) -> Int {
    var line = 1
    for place in 0..<min(cell.startIndex, source.count) {
      let isPair = source[place] == 0x0D && place + 1 < source.count && source[place + 1] == 0x0A
      if source[place] == 0x0A || source[place] == 0x0D && !isPair { line += 1 }
    }
    return line
  }
}
