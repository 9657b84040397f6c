import Register

/// One table from anywhere moved to the codes of another year: a surveyor's own list, a file of proposals.
///
/// Nothing says what its other columns mean, so no row is divided or put together with another.
public struct RecodedFile: Sendable {
  /// The table with the new codes; what is no code is the same to the byte.
  public private(set) var bytes: [UInt8] = []
  /// The year that its codes were of.
  public private(set) var from: Int
  /// The columns in which codes were found.
  public private(set) var columns: [String] = []
  /// How many cells were changed.
  public private(set) var changes = 0
  /// What somebody should look at, a sentence each without a full stop.
  public private(set) var notes: [String] = []

  /// The table with the codes of the year.
  ///
  /// - Parameters:
  ///   - source: the bytes of the file, delimited text of any dialect.
  ///   - set: the data set that knows the codes and what became of them.
  ///   - columns: those that hold codes; found by their content when empty.
  ///   - from: the year of its codes; found by its content when left out, and that of the data set where the content
  ///     does not tell.
  public init(
    _ source: [UInt8], file: String, by set: DataSet, columns: [String], from: Int?, to year: Int, answers: [CodeAnswer]
  ) throws {
    var table = try RawTable(source, file: file)
    let contents = try set.contents(of: [.places, .codeChanges])
    let scheme = set.settings.codes
    let own = Set(contents.territory.municipalities.map(\.code))
    let changes = contents.territory.codeChanges
    // Every code that any year of the changes has, for telling columns of codes from others.
    let everyCode = own.union(changes.flatMap { [$0.oldCode, $0.newCode] })
    let places =
      try columns.isEmpty
      ? table.codeColumns(scheme, everyCode) : columns.map { try table.place(of: $0) }
    guard !places.isEmpty else {
      throw DataSetError(
        file: file, reason: .descriptor("no column holds municipality codes; say which with --code-field"))
    }
    self.columns = places.map { table.header[$0] }
    let found = table.rows.flatMap { row in places.compactMap { scheme.reading(of: table.text(row[$0])).code } }
    let evident = evidentCodeYear(of: found, known: own, on: set.settings.codeDay, changes: changes)
    self.from = from ?? evident?.year ?? set.settings.codeYear
    let translation = try set.translation(contents, from: self.from, to: year)
    var resolver = CodeResolver(translation, scheme: scheme, counties: nil, answers: answers)
    var strangers: Set<MunicipalityCode> = []
    var sources: [MunicipalityCode: Set<MunicipalityCode>] = [:]
    for row in table.rows.indices {
      for place in places {
        let old = table.rows[row][place]
        let text = table.text(old)
        guard let code = scheme.reading(of: text).code else { continue }
        if !everyCode.contains(code) { strangers.insert(code) }
        let target = resolver.target(of: code, at: code.text)
        sources[target.code, default: []].insert(code)
        if target.code == code { continue }
        table.rows[row][place] = table.cell(replaced(code, by: target.code, in: text), insteadOf: old)
        self.changes += 1
      }
    }
    if let fault = resolver.fault { throw RecodeError.answer(fault) }
    if !resolver.questions.isEmpty { throw RecodeError.unanswered(resolver.questions) }
    if let unused = answers.first(where: { !resolver.used.contains($0.question) }) {
      throw RecodeError.answer(.notAsked(unused.question))
    }
    bytes = table.bytes
    for (code, codes) in sources.sorted(by: { $0.key < $1.key }) where codes.count > 1 {
      notes.append(
        "\(joined(codes.sorted().map(\.text))) are all \(code) now; their rows are not added up")
    }
    if !strangers.isEmpty {
      notes.append(
        "\(strangers.count) codes are of no year that is known and were left as they are, as \(strangers.sorted()[0])")
    }
  }
}

extension RawTable {
  /// The columns most of whose cells are known codes.
  fileprivate func codeColumns(_ scheme: CodeScheme, _ known: Set<MunicipalityCode>) -> [Int] {
    header.indices.filter { column in
      var filled = 0
      var codes = 0
      for row in rows where !row[column].isEmpty {
        filled += 1
        // Whole, or with a name: a number of people that has four digits by chance is rarely a code that was ever used.
        if let code = scheme.reading(of: text(row[column])).code, known.contains(code) { codes += 1 }
      }
      return codes * 10 > filled * 9
    }
  }

  fileprivate func place(of name: String) throws(DataSetError) -> Int {
    guard let place = column(name) else {
      throw DataSetError(file: file, line: 1, column: name, reason: .noColumn(header: header))
    }
    return place
  }
}

/// A text with a code in it, `0301 Oslo` or `K-0301`, with another code in its place.
private func replaced(_ old: MunicipalityCode, by new: MunicipalityCode, in text: String) -> String {
  for written in [old.text, String(old.text.drop { $0 == "0" })] where !written.isEmpty {
    guard let range = text.firstRange(of: written) else { continue }
    return text[..<range.lowerBound] + new.text + text[range.upperBound...]
  }
  return new.text
}
