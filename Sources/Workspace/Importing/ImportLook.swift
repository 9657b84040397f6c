import DataPackage
import Register

/// What a list comes to against the register as it is.
struct ImportLook {
  let plan: ImportPlan
  /// What the edits come to; `nil` when there are none, or some are refused.
  let result: EditableDataSet.Result?
  /// Why the register refuses edits, a sentence each.
  let refusals: [NamingText]
  /// How columns were understood, and what is lacking, a sentence each.
  private let remarks: [NamingText]
  /// The language of texts.
  let language: MessageLanguage
  private let index: NameIndex
  private let names: [String: String]

  /// Whether nothing stands in the way of writing.
  var isSettled: Bool { plan.openQuestions.isEmpty && refusals.isEmpty }

  init(
    _ list: ListFile, _ answers: ImportAnswers, _ request: ImportRequest, _ desk: RegisterDesk,
    in folder: RegisterFolder
  ) throws {
    let set = desk.register
    language = request.language.map { set.dataSet.settings.language(asked: $0).spoken } ?? .english
    let own = try folder.located { try set.dataSet.importWords() }
    let words = own.followed(by: .english)
    let reading = ImportReading(columns: request.columns, collaboration: request.collaboration)
    let settings = ImportSettings(
      start: request.start?.day, precision: request.start?.precision ?? .day,
      day: request.start?.day ?? set.dataSet.settings.day, isComplete: request.isComplete, takesNew: request.takesNew,
      source: request.source)
    let index = desk.names(on: settings.day)
    let register = RegisterInUnits(
      request.start?.day.map { set.book.register.asOf($0) } ?? set.book.register, of: index.territory,
      codeDay: max(settings.day, set.ground.codeDay)
    ).register
    if list.exported.isEmpty {
      let chosen = list.table(words, reading)
      let layout = try list.layout(
        of: chosen.table, words, reading, set.ground.territory.levels.unit, hasOwn: !own.isEmpty)
      plan = importPlan(
        of: chosen.table, layout: layout, words: words, index: index, register: register, settings: settings,
        reading: reading, answers: answers)
      remarks = chosen.remarks + columnRemarks(chosen.table, layout) + (own.isEmpty ? [wordsLacking] : [])
    } else {
      plan = exchangePlan(
        of: list.exported, into: set.book, words: words, index: index, settings: settings, answers: answers)
      remarks = [list.exportRemark]
    }
    if plan.openQuestions.count > mostQuestions { throw Failure(tooMany(plan), file: list.name) }
    var refusals: [NamingText] = plan.faults.map { fault in
      fault.place.map { "\($0.told): \(fault.sentence)" } ?? fault.sentence
    }
    var result: EditableDataSet.Result?
    if plan.openQuestions.isEmpty, refusals.isEmpty, !plan.changes.isEmpty {
      do {
        result = try set.applying(desk.edits(of: plan, settings), stamp: request.stamp)
      } catch let refused as RefusedEdits {
        refusals = refused.entries.map(\.sentence)
      }
    }
    let founded = plan.changes.compactMap { change -> (String, String)? in
      if case .found(let collaboration, _) = change { (collaboration.id, collaboration.name) } else { nil }
    }
    self.result = result
    self.refusals = refusals
    self.index = index
    let known = set.book.collaborations.map { ($0.id, $0.name) } + set.book.plans.map { ($0.id, $0.name) }
    names = Dictionary(known + founded) { first, _ in first }
  }

  func account(_ list: ListFile, isWritten: Bool) -> ImportAccount {
    ImportAccount(
      file: list.name, remarks: remarks, plan: plan, index: index, names: names, isWritten: isWritten,
      refusals: refusals, language: language)
  }
}

extension ListFile {
  /// What the columns hold; fails where no row says so, and where somebody has named a heading that there is not.
  fileprivate func layout(
    of table: ImportTable, _ words: ImportWords, _ reading: ImportReading, _ units: LevelNames.Noun, hasOwn: Bool
  ) throws -> ImportLayout {
    guard let layout = table.layout(words, reading: reading) else {
      throw Failure(noHeadings(table, units, hasOwn: hasOwn), file: name)
    }
    let strange = table.unknownHeadings(reading, layout)
    if !strange.isEmpty { throw Failure(noHeading(strange, layout), file: name, cause: .notFound) }
    return layout
  }
}

/// More questions than anybody answers: the wrong sheet or column.
private let mostQuestions = 2_000

private func tooMany(_ plan: ImportPlan) -> NamingText {
  let first = NamingText(plan.openQuestions.prefix(3).map(\.sentence), separator: "; ")
  return """
    \(plan.openQuestions.count) questions are more than anybody answers; it is likely the wrong file, sheet or column. \
    The first: \(first)
    """
}

/// What helps a data set whose lists are in another language than English.
private let wordsLacking: NamingText = """
  the data set has no words of its own for headings, roles and months (a table 'import-words' with kind, meaning and \
  word): English alone is understood
  """

private func noHeading(_ strange: [String], _ layout: ImportLayout) -> NamingText {
  let headings = layout.headings.sorted { $0.key < $1.key }.map { "'\(shortened($0.value, to: 40))'" }
  let named = strange.map { "'\(shortened($0, to: 40))'" }.joined(separator: ", ")
  return "\(parameter: "column") names \(named), which is no heading; there is \(headings.joined(separator: ", "))"
}

private func noHeadings(_ table: ImportTable, _ units: LevelNames.Noun, hasOwn: Bool) -> NamingText {
  let first = table.rows.first.map { row in
    row.cells.filter { !$0.isEmpty }.prefix(6).map { "'\(shortened($0, to: 40))'" }.joined(separator: ", ")
  }
  let said: NamingText = first.map { "\($0)" } ?? "nothing"
  let sentence: NamingText = """
    no row names its columns so that \(units, .many) can be found; the first row has \(said). \
    \(parameter: "column") HEADING=MEANING says what a column holds, as \(parameter: "column") 'Taking part=party'
    """
  return hasOwn ? sentence : NamingText([sentence, wordsLacking], separator: "; ")
}

/// How the columns were understood, for whoever reads along.
private func columnRemarks(_ table: ImportTable, _ layout: ImportLayout) -> [NamingText] {
  let columns: [NamingText] = layout.columns.sorted { $0.key < $1.key }.map { place, column in
    "'\(shortened(layout.headings[place] ?? "", to: 40))' is \(column)"
  }
  let rows = [layout.upperRow, layout.headerRow].compactMap { $0 }.map { String(table.rows[$0].number) }
  let place: NamingText = rows.count == 1 ? "row \(rows[0])" : "rows \(NamingText(listed: rows.map { "\($0)" }))"
  return ["headings in \(place): \(NamingText(columns, separator: ", "))"]
}
