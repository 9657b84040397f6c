import DataPackage
import Register
import Workspace

/// An import, from the file to the register.
struct ImportWork {
  let account: ImportAccount
  /// Whether no question is open and the register takes every change.
  let isSettled: Bool

  init(_ options: RegisterImport) throws {
    let list = try ListFile(options.file.text, sheet: options.sheet)
    let answers = try options.answers.map { try AnswersFile.read($0.text) } ?? ImportAnswers()
    let folder = RegisterFolder(options.register.data, patience: options.patience, talk: options.register.talk)
    func look(_ set: EditableDataSet) throws -> ImportLook {
      try Self.checkOutputs(options, set.dataSet.files(in: folder.path))
      return try ImportLook(list, answers, options, RegisterDesk(register: set, talk: options.register.talk))
    }
    var seen: ImportLook?
    var isWritten = false
    if options.apply {
      // Asked again under the lock: somebody may have edited since the last look.
      do {
        _ = try folder.edit { set in
          let look = try look(set)
          seen = look
          guard look.isSettled, let result = look.result else { throw NothingToWrite() }
          return result
        }
        isWritten = true
      } catch is NothingToWrite {}
    } else {
      seen = try look(folder.open())
    }
    guard let look = seen else { throw Failure("the register could not be read", file: folder.path) }
    if let path = options.writeAnswers {
      try write(Array(AnswersFile.template(look.plan.questions, answers).utf8), to: path.text)
      options.register.talk.note("\(path.text): \(look.plan.questions.count) questions")
    }
    isSettled = look.isSettled
    account = look.account(list, isWritten: isWritten)
  }

  /// Fails when what is written would take the place of the list, the answers or the data set. Answers alone may be
  /// written over answers, for they are kept.
  private static func checkOutputs(_ options: RegisterImport, _ files: [String]) throws {
    let list = [options.file.text] + files
    let answers = options.answers.map { [$0.text] } ?? []
    if let path = options.writeAnswers { try checkIsNotRead(path.text, list) }
    let questions = options.writeAnswers.map { [$0.text] } ?? []
    try checkIsNotRead(options.output.out.text, list + answers + questions)
  }

  /// Ends the work under the lock without an edit.
  private struct NothingToWrite: Error {}
}

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

  init(_ list: ListFile, _ answers: ImportAnswers, _ options: RegisterImport, _ desk: RegisterDesk) throws {
    let set = desk.register
    let words: ImportWords
    do {
      words = try set.dataSet.importWords()
    } catch {
      throw Failure("\(options.register.data.text)/\(error)")
    }
    let reading = ImportReading(
      columns: options.column.map { ($0.heading, $0.column) }, collaboration: options.collaboration)
    guard let layout = list.table.layout(words, reading: reading) else {
      throw Failure(noHeadings(list.table), file: list.name)
    }
    let settings = ImportSettings(
      start: options.day?.day, precision: options.day?.precision ?? .day,
      day: options.day?.day ?? set.dataSet.settings.day, isComplete: options.complete, takesNew: options.new,
      source: tidy(options.source ?? ""))
    let index = desk.names(on: settings.day)
    let register = RegisterInUnits(
      set.book.register, of: index.territory, codeDay: max(settings.day, set.ground.codeDay)
    ).register
    let plan = importPlan(
      of: list.table, layout: layout, words: words, index: index, register: register, settings: settings,
      reading: reading, answers: answers)
    if plan.openQuestions.count > mostQuestions { throw Failure(tooMany(plan), file: list.name) }
    var refusals: [String] = []
    var result: EditableDataSet.Result?
    if plan.openQuestions.isEmpty, !plan.changes.isEmpty {
      do {
        result = try set.applying(edits(plan, settings))
      } catch let refused as RefusedEdits {
        refusals = refused.entries.map(\.sentence)
      } catch let error as EditingError {
        throw Failure("\(options.register.data.text)/\(error)")
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

private func noHeadings(_ table: ImportTable) -> String {
  let first = table.rows.first.map { row in
    row.cells.filter { !$0.isEmpty }.prefix(6).map { "'\(shortened($0, to: 40))'" }.joined(separator: ", ")
  }
  return "no row names its columns so that municipalities can be found; the first row has \(first ?? "nothing"). "
    + "--column HEADING=MEANING says what a column holds, as --column 'Tilsluttet=party'"
}

/// How the columns were understood, for whoever reads along.
private func columnRemarks(_ table: ImportTable, _ layout: ImportLayout) -> [String] {
  let row = table.rows[layout.headerRow]
  let columns = layout.columns.sorted { $0.key < $1.key }.map { place, column in
    "'\(shortened(row.cells[place], to: 40))' is \(column)"
  }
  return ["headings in row \(row.number): \(columns.joined(separator: ", "))"]
}
