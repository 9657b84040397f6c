import ArgumentParser
import Register
import Workspace

/// Takes a list of members that somebody has into the register.
struct RegisterImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: told("Take a list of members, CSV, XLSX or ODS, into the register."),
    discussion: told(
      """
      Reads lists as people keep them: titles above the headings, headings over one row or two in the words of the data
      set or in English, one row for each membership or a whole list in one cell, names or codes, also those of another
      year, roles in words, units of the level above as headings. Says first what would change and asks whatever it cannot
      know, columns that look like days, codes, names or roles included; nothing is written before everything is answered
      and --apply is given. Ends with 1 while questions are open.

      --write-answers makes a table of the questions with the answers that would do, and of those that --answers gave;
      filled in, --answers reads it, now and the next time. Without --complete the file only adds and changes: who is not
      in it stays, and is listed.

      A register that register export has written, edited in a spreadsheet, changes exactly the rows that differ: rows that
      are changed, added or gone. It needs no --day.
      """,
      examples: """
        samkart register import members.csv --unknown-start
        """))

  @Argument(help: ArgumentHelp(told("The list, CSV, XLSX or ODS; - is standard input."), valueName: "file"))
  var file: Path

  @OptionGroup var register: RegisterOptions

  @Option(
    help: ArgumentHelp(
      told("The first day on which it holds, where the list does not say: YYYY-MM-DD, YYYY or unknown."),
      valueName: "day"))
  var day: EditDay?

  @Flag(help: ArgumentHelp(told("Nobody knows from when the joins hold.")))
  var unknownStart = false

  @Option(help: ArgumentHelp(told("Where all this was learned; needed to write."), valueName: "text"))
  var source: String?

  @Option(
    help: ArgumentHelp(
      told("The sheet of a workbook; the first with something in it when left out."), valueName: "name"))
  var sheet: String?

  @Option(
    help: ArgumentHelp(
      told("How letters are encoded in a table that is given and not in UTF-8, as 1252 or 865."), valueName: "name"))
  var encoding: String?

  @Option(
    help: ArgumentHelp(
      told("What a column holds, by its heading. Repeatable."),
      discussion: told(
        "Meanings: \(ImportColumn.Kind.allCases.map(\.rawValue).joined(separator: ", ")); party:ROLE too."),
      valueName: "heading=meaning"))
  var column: [ColumnSetting] = []

  @Option(help: ArgumentHelp(told("The collaboration that the whole list is about."), valueName: "name"))
  var collaboration: String?

  @Flag(help: ArgumentHelp(told("The list has all members of the collaborations that it names: others have left.")))
  var complete = false

  @Flag(help: ArgumentHelp(told("Collaborations that the register does not have are new, without asking.")))
  var new = false

  @Option(
    help: ArgumentHelp(told("Answers to the questions: a CSV with question, answer and note."), valueName: "file"))
  var answers: Path?

  @Option(help: ArgumentHelp(told("Write the questions as a CSV to fill in."), valueName: "file"))
  var writeAnswers: Path?

  @Flag(help: ArgumentHelp(told("Write the changes, when no question is open.")))
  var apply = false

  @Option(help: ArgumentHelp(told("text or json."), valueName: "format"))
  var format: TextOrJSON = .text

  @OptionGroup var output: OutputOption

  @OptionGroup var stamp: StampOptions
  @OptionGroup var waiting: WaitOptions

  func validate() throws {
    if unknownStart && day != nil { throw ValidationError(told("--day and --unknown-start exclude each other.")) }
    if apply && (LineOfText(source ?? "")?.isEmpty ?? false) {
      throw ValidationError(told("Say with --source where this was learned."))
    }
    for (name, text) in [("source", source), ("collaboration", collaboration)] {
      guard let text else { continue }
      if try line(text, name).isEmpty { throw ValidationError(told("--\(name) must not be empty.")) }
    }
    if complete && (unknownStart || day.map { $0.day == nil } ?? true) && apply {
      throw ValidationError(told("--complete needs a --day on which others have left."))
    }
    if file.text == "-" && answers?.text == "-" {
      throw ValidationError(told("Only one of the list and the answers can be standard input."))
    }
  }

  func run() throws {
    try checkOutputs()
    var request = try request()
    request.stamp = try stamp.stamp()
    let outcome = try register.talk.passingOn { try importList(request, in: register.folder(waiting)) }
    if let writeAnswers {
      try write(Array(outcome.form.utf8), to: writeAnswers.text)
      register.talk.note("\(writeAnswers.text): \(counted(outcome.questions.count, "question"))")
    }
    try output.write(format == .json ? outcome.account.json : outcome.account.text)
    if !outcome.isSettled { throw ExitStatus.findings }
  }

  private func request() throws -> ImportRequest {
    let learned = try source.map { try line($0, "source") }
    let list = Result { try given(file, atMost: ImportRequest.mostBytes) }
    var request = try ImportRequest(
      list.get(), sheet: sheet,
      columns: column.map { ($0.heading, $0.column) }, collaboration: collaboration,
      start: unknownStart ? .unknown : day, isComplete: complete, takesNew: new,
      answers: try answers.map { try given($0, atMost: ImportRequest.mostBytesOfAnswers) },
      outputs: [writeAnswers?.text, output.out.text].compactMap { $0 }.filter { $0 != "-" },
      purpose: apply ? .write(source: learned ?? line("", "source")) : .look(source: learned))
    request.language = register.language
    return request
  }

  private func given(_ path: Path, atMost limit: Int) throws -> GivenFile {
    GivenFile(
      name: path.text == "-" ? "standard input" : path.text, bytes: try contents(of: path.text, atMost: limit),
      reading: try TableReading(encoding: encoding))
  }

  /// Fails when what is written would take the place of the list or the answers, or of what is written too. Answers
  /// alone may be written over answers, for they are kept.
  private func checkOutputs() throws {
    if let writeAnswers { try checkIsNotRead(writeAnswers.text, [file.text]) }
    try checkIsNotRead(output.out.text, [file, answers, writeAnswers].compactMap { $0?.text })
  }
}

/// A heading with what the column under it holds, as `Medlem=party:member`.
struct ColumnSetting: ExpressibleByArgument {
  let heading: String
  let column: ImportColumn

  init?(argument: String) {
    guard let equals = argument.lastIndex(of: "="),
      let column = ImportColumn(String(argument[argument.index(after: equals)...]))
    else { return nil }
    heading = String(argument[..<equals])
    self.column = column
  }
}
