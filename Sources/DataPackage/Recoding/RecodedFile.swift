import Register

/// One table from anywhere moved to the codes of another year: a surveyor's own list, a file of proposals.
///
/// Nothing says what its other columns mean, so no row is divided or put together with another.
public struct RecodedFile: Sendable {
  /// What the heading of a column says of its cells.
  public enum Heading: Hashable, Sendable {
    /// That they are codes of municipalities.
    case codes
    /// That they are something else, as years and amounts.
    case other
    /// Nothing that is known.
    case unknown
  }

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
  ///   - columns: those that hold codes; found by their headings and their content when empty.
  ///   - heading: what a heading says.
  ///   - from: the year of its codes; found by its content when left out, and that of the data set where the content
  ///     does not tell.
  /// - Throws: `DataSetError` when nothing tells the columns of codes, or when codes of two years are mixed; otherwise
  ///   as `RecodedDataSet`.
  public init(
    _ source: [UInt8], file: String, by set: DataSet, columns: [String],
    heading: (String) -> Heading = { _ in .unknown }, from: Int?, to year: Int, answers: [CodeAnswer]
  ) throws {
    if let answer = answers.first(where: { $0.parts.count > 1 || $0.parts.contains { $0.weight != nil } }) {
      throw DataSetError(
        file: file,
        reason: .descriptor(
          "\(answer.question) takes one code without a weight here; weights are for data sets, where they divide "
            + "figures"))
    }
    var table = try RawTable(source, file: file)
    let contents = try set.contents(of: [.places, .codeChanges])
    let scheme = set.settings.codes
    let own = Set(contents.territory.municipalities.map(\.code))
    let changes = contents.territory.codeChanges
    // Every code that any year of the changes has, for telling columns of codes from others.
    let everyCode = own.union(changes.flatMap { [$0.oldCode, $0.newCode] })
    let places: [Int]
    var left: [String] = []
    if columns.isEmpty {
      let found = try table.codeColumns(scheme, everyCode, heading)
      places = found.taken
      left = found.left.map { table.header[$0] }
    } else {
      var named: [Int] = []
      for column in columns {
        let place = try table.place(of: column)
        if !named.contains(place) { named.append(place) }
      }
      places = named
    }
    self.columns = places.map { table.header[$0] }
    let years = CodesByYear(own, changes, of: set)
    let found = table.rows.flatMap { row in places.compactMap { scheme.reading(of: table.text(row[$0])).code } }
    self.from = from ?? years.year(of: Set(found))
    let mixture = CodeMixture(table, source, places, years, set, isYearGiven: from != nil)
    // A year that is not known is for the translation to tell.
    if CodeTranslation.years(of: changes)?.contains(self.from) == true { try mixture.check(self.from) }
    let translation = try set.translation(contents, from: self.from, to: year)
    var resolver = CodeResolver(translation, scheme: scheme, counties: nil, answers: answers)
    let counties = CountyColumns(contents)
    // Of several columns of codes nothing says whose county it would be.
    let first = places.count == 1 ? places[0] : nil
    let countyPlaces = first.map { place in
      counties.places(in: table, table.rows.map { scheme.reading(of: table.text($0[place])).code })
        .filter { $0 != place }
    }
    var changedCounties: Set<Int> = []
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
        for place in countyPlaces ?? [] {
          let cell = table.rows[row][place]
          guard let county = counties.county(of: target, insteadOf: table.text(cell)) else { continue }
          table.rows[row][place] = try table.cell(county, insteadOf: cell)
          changedCounties.insert(place)
        }
        if target.code == code { continue }
        table.rows[row][place] = try table.cell(replaced(code, by: target.code, in: text), insteadOf: old)
        self.changes += 1
      }
    }
    if let fault = resolver.fault { throw RecodeError.answer(fault) }
    if !resolver.questions.isEmpty { throw RecodeError.unanswered(resolver.questions) }
    if let unused = answers.first(where: { !resolver.used.contains($0.question) }) {
      throw RecodeError.answer(.notAsked(unused.question))
    }
    bytes = table.bytes
    for name in left {
      notes.append("the column \(name) could hold codes too and stays as it is; --code-field names all that do")
    }
    for place in changedCounties.sorted() {
      notes.append(
        "the column \(table.header[place]) says the \(contents.territory.levels.upperUnit.one) of each and has moved with it"
      )
    }
    for (code, codes) in sources.sorted(by: { $0.key < $1.key }) where codes.count > 1 {
      notes.append(
        "\(joined(codes.sorted().map(\.text))) are all \(code) now; their rows are not added up")
    }
    if !strangers.isEmpty {
      let first = strangers.sorted()[0]
      notes.append(
        strangers.count == 1
          ? "1 code is of no year that is known and was left as it is: \(first)"
          : "\(strangers.count) codes are of no year that is known and were left as they are, as \(first)")
    }
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
