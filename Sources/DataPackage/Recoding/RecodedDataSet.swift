import Register

/// A data set moved to the codes of another year: all its files, and a report of what was done.
///
/// Codes change, facts do not: the day of the register, the figures and the shapes are those of the original. How each
/// thing is decided: <doc:Recoding>.
public struct RecodedDataSet: Sendable {
  /// The files by path, in the order of the descriptor, which comes first.
  public private(set) var files: [(path: String, bytes: [UInt8])] = []
  /// What was done.
  public private(set) var report: RecodeReport

  /// The data set with the codes of the year.
  ///
  /// - Parameters:
  ///   - answers: what the code changes leave open; where one question is answered twice the last counts.
  ///   - journal: the bytes of the journal of edits, which is not carried over, and that is noted; `nil` when there is
  ///     none.
  /// - Throws: `RecodeError` when it can not be done, with all open questions at once; `DataSetError` when the data set
  ///   can not be read.
  /// - Complexity: linear in the size of the tables.
  public init(_ set: DataSet, to year: Int, answers: [CodeAnswer], journal: [UInt8]? = nil) throws {
    let from = set.settings.codeYear
    let contents = try set.contents(of: [.places, .regions, .register, .codeChanges])
    let translation = try set.translation(contents, from: from, to: year)
    report = RecodeReport(from: from, to: year)
    let counties = try set.countyCodes(in: year)
    var resolver = CodeResolver(
      translation, scheme: set.settings.codes, counties: counties, answers: answers,
      upperUnit: contents.territory.levels.upperUnit.one)
    let concerned = ConcernedPeople(set, contents, &resolver)
    var written: [(path: String, bytes: [UInt8])] = []
    var layouts: [String: TableLayout] = [:]
    for resource in set.descriptor.resources {
      if resource.name == "boundaries" {
        written += try report.boundaries(resource, set, &resolver)
        continue
      }
      for path in resource.paths {
        let bytes = try set.bytes(at: path)
        // Counties and changes say themselves for which days they hold, and have no codes of one year.
        let isTable = resource.schema != nil || path.lowercased().hasSuffix(".csv")
        guard isTable, !["counties", "code-changes"].contains(resource.name) else {
          if resource.codeYear != nil { throw RecodeError.noSchema(path) }
          written.append((path, bytes))
          continue
        }
        let table = try RawTable(bytes, file: path)
        let layout = try TableLayout(resource, header: table.header)
        layouts[resource.name] = layout
        guard layout.holdsCodes else {
          if resource.codeYear != nil { throw RecodeError.noCodes(path) }
          written.append((path, bytes))
          continue
        }
        var recoder = TableRecoder(
          layout, people: { key in concerned.people(resource.name, key) },
          population: { contents.territory.municipality($0)?.population ?? 0 })
        let (recoded, file) = try recoder.recoded(table, &resolver)
        report.files.append(file)
        report.counties += recoder.decisions
        report.notes += recoder.notes
        written.append((path, recoded.bytes))
      }
    }
    let descriptor = try report.descriptor(set, layouts, &resolver)
    if let fault = resolver.fault { throw RecodeError.answer(fault) }
    if !resolver.questions.isEmpty { throw RecodeError.unanswered(resolver.questions) }
    if let unused = answers.first(where: { !resolver.used.contains($0.question) }) {
      throw RecodeError.answer(.notAsked(unused.question))
    }
    report.answers = resolver.answered
    report.describe(contents, on: set.settings.day, &resolver)
    try report.checkCounties(counties, set, contents, &resolver)
    if let journal { report.noteJournal(journal) }
    files = [("datapackage.json", descriptor)] + written
  }
}

extension RecodeReport {
  /// Says that the edits of a journal, which name codes of the old year, are left behind.
  fileprivate mutating func noteJournal(_ bytes: [UInt8]) {
    guard let count = (try? Journal(bytes))?.entries.count else {
      notes.append("\(Journal.file): the journal is not carried over, and can not be read")
      return
    }
    if count == 0 { return }
    let edits = count == 1 ? "1 edit of the journal is" : "\(count) edits of the journal are"
    notes.append("\(Journal.file): \(edits) not carried over, since what they undo has the codes of \(from)")
  }
}

extension DataSet {
  /// What codes become between two years; fails when the table of changes does not tell them.
  func translation(_ contents: DataSetContents, from: Int, to year: Int) throws(RecodeError) -> CodeTranslation {
    let changes = contents.territory.codeChanges
    guard let known = CodeTranslation.years(of: changes) else { throw .noCodeChanges }
    if from == year { throw .sameYear(year) }
    let file = descriptor.resource("code-changes")?.path ?? "code-changes"
    for year in [year, from] where !known.contains(year) { throw .unknownYear(year, known: known, file: file) }
    return CodeTranslation(changes, from: codeDay(in: from), to: codeDay(in: year))
  }

  /// The counties of a year; `nil` when the table does not say when each was one.
  func countyCodes(in year: Int) throws(DataSetError) -> Set<String>? {
    guard var table = try countyTable(), table.hasDaysOfCounties else { return nil }
    return Set(try table.counties(on: codeDay(in: year)).map(\.code))
  }

  /// The counties of a day; those of every day where the table does not say when each was one.
  ///
  /// - Throws: `DataSetError` when the table cannot be had, lacks a column, or has a cell that is not what belongs
  ///   there.
  public func counties(on day: Day) throws(DataSetError) -> [County] {
    guard var table = try countyTable() else { return [] }
    return try table.counties(on: day)
  }

  /// A day on which the codes hold when they are those of the year: as `Settings.codeDay` says for the set's own.
  func codeDay(in year: Int) -> Day {
    settings.day.year == year ? settings.day : Day(year: year, month: 1, day: 1) ?? settings.day
  }
}
