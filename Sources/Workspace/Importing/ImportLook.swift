import DataPackage
import Register

/// What a list comes to against the register as it is.
struct ImportLook {
  let plan: ImportPlan
  /// What the edits come to; `nil` when there are none, or some are refused.
  let result: EditableDataSet.Result?
  /// Why the register refuses edits, a sentence each.
  let refusals: [String]
  private let layout: ImportLayout
  private let index: NameIndex
  private let names: [String: String]

  /// Whether nothing stands in the way of writing.
  var isSettled: Bool { plan.openQuestions.isEmpty && refusals.isEmpty }

  init(
    _ list: ListFile, _ answers: ImportAnswers, _ request: ImportRequest, _ desk: RegisterDesk,
    in folder: RegisterFolder
  ) throws {
    let set = desk.register
    let words = try folder.located { try set.dataSet.importWords() }
    let reading = ImportReading(columns: request.columns, collaboration: request.collaboration)
    guard let layout = list.table.layout(words, reading: reading) else {
      throw Failure(noHeadings(list.table, set.ground.territory.levels.unit.many), file: list.name)
    }
    let settings = ImportSettings(
      start: request.start?.day, precision: request.start?.precision ?? .day,
      day: request.start?.day ?? set.dataSet.settings.day, isComplete: request.isComplete, takesNew: request.takesNew,
      source: request.source)
    let index = desk.names(on: settings.day)
    let register = RegisterInUnits(
      request.start?.day.map { set.book.register.asOf($0) } ?? set.book.register, of: index.territory,
      codeDay: max(settings.day, set.ground.codeDay)
    ).register
    let plan = importPlan(
      of: list.table, layout: layout, words: words, index: index, register: register, settings: settings,
      reading: reading, answers: answers)
    if plan.openQuestions.count > mostQuestions { throw Failure(tooMany(plan), file: list.name) }
    var refusals: [String] = []
    var result: EditableDataSet.Result?
    if plan.openQuestions.isEmpty, !plan.changes.isEmpty {
      do {
        result = try set.applying(edits(plan, settings), stamp: request.stamp)
      } catch let refused as RefusedEdits {
        refusals = refused.entries.map(\.sentence)
      }
    }
    let founded = plan.changes.compactMap { change -> (String, String)? in
      if case .found(let collaboration, _) = change { (collaboration.id, collaboration.name) } else { nil }
    }
    self.plan = plan
    self.result = result
    self.refusals = refusals
    self.layout = layout
    self.index = index
    names = Dictionary(set.book.collaborations.map { ($0.id, $0.name) } + founded) { first, _ in first }
  }

  func account(_ list: ListFile, isWritten: Bool) -> ImportAccount {
    ImportAccount(
      file: list.name, remarks: list.remarks + columnRemarks(list.table, layout), plan: plan, index: index,
      names: names, isWritten: isWritten, refusals: refusals)
  }
}

/// The changes as edits. Where only a look is taken, a dash stands for the source that writing will need.
private func edits(_ plan: ImportPlan, _ settings: ImportSettings) -> [RegisterEdit] {
  plan.edits(settings).map { edit in
    var edit = edit
    if edit.source.isEmpty { edit.source = "-" }
    return edit
  }
}

/// More questions than anybody answers: the wrong sheet or column.
private let mostQuestions = 2_000

private func tooMany(_ plan: ImportPlan) -> String {
  let first = plan.openQuestions.prefix(3).map(\.sentence).joined(separator: "; ")
  return "\(plan.openQuestions.count) questions are more than anybody answers; it is likely the wrong file, sheet or "
    + "column. The first: \(first)"
}

private func noHeadings(_ table: ImportTable, _ units: String) -> NamingText {
  let first = table.rows.first.map { row in
    row.cells.filter { !$0.isEmpty }.prefix(6).map { "'\(shortened($0, to: 40))'" }.joined(separator: ", ")
  }
  return "no row names its columns so that \(units) can be found; the first row has \(first ?? "nothing"). "
    + "\(parameter: "column") HEADING=MEANING says what a column holds, as \(parameter: "column") 'Taking part=party'"
}

/// How the columns were understood, for whoever reads along.
private func columnRemarks(_ table: ImportTable, _ layout: ImportLayout) -> [String] {
  let row = table.rows[layout.headerRow]
  let columns = layout.columns.sorted { $0.key < $1.key }.map { place, column in
    "'\(shortened(row.cells[place], to: 40))' is \(column)"
  }
  return ["headings in row \(row.number): \(columns.joined(separator: ", "))"]
}
