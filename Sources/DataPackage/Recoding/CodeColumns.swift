import Register

extension RawTable {
  /// The columns that hold codes: those whose headings say so and whose cells are codes. Without any the one column
  /// whose cells are codes, as long as it is the only one and they can not be years.
  ///
  /// - Parameters:
  ///   - known: the codes of all years.
  ///   - heading: what a heading says.
  /// - Returns: the columns taken, and those left that could hold codes too.
  func codeColumns(
    _ scheme: CodeScheme, _ known: Set<MunicipalityCode>, _ heading: (String) -> RecodedFile.Heading
  ) throws(DataSetError) -> (taken: [Int], left: [Int]) {
    let counts = header.indices.map { CellCount(of: $0, in: self, scheme, known) }
    let headings = header.map { heading($0) }
    let unknown = header.indices.filter { headings[$0] == .unknown && counts[$0].areCodes }
    let taken = header.indices.filter { headings[$0] == .codes && counts[$0].areCodes }
    if !taken.isEmpty { return (taken, unknown.filter { !counts[$0].mayBeYears }) }
    // A column that is to hold codes, and of which every third is mistyped, makes none of the others one of codes.
    let doubtful = header.indices.filter { headings[$0] == .codes && counts[$0].codes * 2 >= counts[$0].filled }
      .filter { counts[$0].codes > 0 }
    if doubtful.count == 1, unknown.isEmpty { return (doubtful, []) }
    if doubtful.isEmpty, unknown.count == 1, !counts[unknown[0]].mayBeYears { return (unknown, []) }
    let candidates = (doubtful + unknown).sorted().map { header[$0] }
    let what =
      candidates.isEmpty
      ? "no column holds municipality codes; say which with --code-field"
      : "\(joined(candidates)) could hold municipality codes, and no heading says so; say which column does with "
        + "--code-field"
    throw DataSetError(file: file, reason: .descriptor(what))
  }

  /// The place of a column, from 0; fails when there is none of the name.
  func place(of name: String) throws(DataSetError) -> Int {
    guard let place = column(name) else {
      throw DataSetError(file: file, line: 1, column: name, reason: .noColumn(header: header))
    }
    return place
  }
}

/// How many cells of a column hold what.
private struct CellCount {
  /// Those that are not empty.
  var filled = 0
  /// Those that are codes, bare or with a name.
  var codes = 0
  /// Those that are numbers as years have.
  var years = 0

  init(of column: Int, in table: RawTable, _ scheme: CodeScheme, _ known: Set<MunicipalityCode>) {
    for row in table.rows {
      let text = table.text(row[column])
      if text.isEmpty { continue }
      filled += 1
      if let code = scheme.reading(of: text).code, known.contains(code) { codes += 1 }
      if let number = Int(text), (1800...2099).contains(number) { years += 1 }
    }
  }

  /// A number of people that has four digits by chance is rarely a code that was ever used.
  var areCodes: Bool { codes * 10 > filled * 9 }
  var mayBeYears: Bool { years * 10 > filled * 9 }
}
