import ArgumentParser
import Register
import Workspace

/// A data set, or one table, under the codes of another year.
struct RecodeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recode",
    abstract: told("Move a data set, or one table, to the municipality codes of another year."),
    discussion: told(
      """
      Writes a new data set in which every code of a municipality or county is that of the year: in all tables, in the
      boundaries and in the settings. Facts stay: figures, shapes and the day of the register are those of the original,
      and recoding back gives it again. A municipality or county that was divided is asked about and never guessed: the
      command ends with 2 and says what it asks; several questions also go to standard output as a CSV for --answers. An
      answer names one code, or several with weights, by which figures are
      divided: 1507=1508 or 1507=1508:57000,1580:9000. A report of what was renumbered, renamed, merged and split goes
      to standard output. With FILE only that table is moved, and written to --out as text; codes of two years
      in it are an error.
      """,
      examples: """
        samkart recode --to 2024 --split 1507=1508 --out moved
        """))

  @Argument(
    help: ArgumentHelp(
      told("One table to move, a CSV, XLSX or ODS; - is standard input. The whole data set when left out.")))
  var file: Path?

  @Option(help: ArgumentHelp(told("The year whose codes to use."), valueName: "year"))
  var to: Int

  @Option(
    help: ArgumentHelp(
      told("The folder to write, or with FILE the file (default: standard output)."), valueName: "path"))
  var out: Path?

  @Option(help: .dataSet)
  var data: Path?

  @Option(
    help: ArgumentHelp(
      told("What becomes of something that was divided, as 1507=1508. Repeatable."), valueName: "what=codes"))
  var split: [SplitAnswer] = []

  @Option(help: ArgumentHelp(told("A CSV of answers with the columns question and answer."), valueName: "file"))
  var answers: Path?

  @Option(
    help: ArgumentHelp(told("With FILE: the year of its codes, where it does not show by itself."), valueName: "year"))
  var from: Int?

  @Option(
    help: ArgumentHelp(
      told("With FILE: a column of codes. Repeatable. Found by heading and content."), valueName: "column"))
  var codeField: [String] = []

  @OptionGroup var tables: TableOptions

  @Option(help: ArgumentHelp(told("The file for the report; - is standard output."), valueName: "file"))
  var report = Path("-")

  @Option(
    help: ArgumentHelp(
      told("The form of the report: text, json or md; by its ending unless given."), valueName: "format"))
  var format: ReportFormat?

  @Flag(help: ArgumentHelp(told("Replace the data set that is in the folder, when nothing else is there.")))
  var force = false

  @Flag(help: ArgumentHelp(told("Say nothing but failures.")))
  var quiet = false

  enum ReportFormat: String, ExpressibleByArgument, CaseIterable { case text, json, md }

  func validate() throws {
    guard (1...9999).contains(to) else { throw ValidationError(told("--to takes a year.")) }
    if file == nil {
      guard let out, out.text != "-" else {
        throw ValidationError(told("--out must name the folder for the new data set."))
      }
      if from != nil || !codeField.isEmpty { throw ValidationError(told("--from and --code-field go with a FILE.")) }
    } else {
      if force { throw ValidationError(told("--force goes with a whole data set.")) }
      if report.text != "-" || format != nil {
        throw ValidationError(told("--report and --format go with a whole data set."))
      }
      if let file, let out, file.text != "-", isSameFile(file.text, out.text) {
        throw ValidationError(told("\(out.text) is read and cannot be written as well."))
      }
      if let out, let ending = fileEnding(out.text), ["xlsx", "xlsm", "ods"].contains(ending) {
        throw ValidationError(told("--out writes text, and the ending .\(ending) promises a workbook."))
      }
      if let answers, let out, isSameFile(answers.text, out.text) {
        throw ValidationError(told("\(out.text) has the answers and cannot be written as well."))
      }
    }
  }

  func run() throws {
    let talk = Talk(isQuiet: quiet)
    if let file { try recode(file, talk) } else { try recodeSet(talk) }
  }

  private func recodeSet(_ talk: Talk) throws {
    let accountFile = report.text == "-" ? nil : report.text
    let request = RecodeRequest(
      try dataFolder(data?.text), try move(), answerFiles: [answers?.text].compactMap { $0 }, accountFile: accountFile,
      waiting: talk.waiting)
    let recoded = try done(talk.passingOn { try recodeDataSet(request) })
    let place = RecodedPlace(
      out?.text ?? "", replaces: force, accountFile: accountFile, waiting: talk.waiting)
    let format = format ?? ReportFormat(rawValue: String(report.text.split(separator: ".").last ?? "")) ?? .text
    try talk.passingOn {
      try writeRecoded(recoded, to: place)
    } writing: { _ in
      let text =
        switch format {
        case .text: recoded.account.text
        case .json: recoded.account.json
        case .md: recoded.account.markdown
        }
      try write(Array(text.utf8), to: report.text)
    }
  }

  private func recode(_ file: Path, _ talk: Talk) throws {
    let table = try tables.given(file.text, named: file.text == "-" ? "standard input" : nil)
    let request = try RecodeTableRequest(
      table, by: dataFolder(data?.text), move(), from: from, columns: codeField, waiting: talk.waiting)
    try talk.passingOn {
      try recodeTable(request)
    } writing: { recoded in
      try write(done(recoded), to: out?.text ?? "-")
    }
  }

  /// The answers of the file with those of the command line after them, which count where both have one.
  private func move() throws -> CodeMove {
    let table = try answers.map { GivenFile(name: $0.text, bytes: try contents(of: $0.text)) }
    return try CodeMove(to: to, answers: split.map(\.answer), table: table)
  }

  /// What is done; fails with the questions when there are any.
  private func done<Value>(_ recoding: Recoding<Value>) throws -> Value {
    switch recoding {
    case .done(let value): return value
    case .asks(let questions):
      for question in questions.list {
        Talk.failure(
          Failure(verbatim: "\(question.sentence); answer with --split \(question.example)", cause: .refused))
      }
      // What --answers takes, to be filled in: of forty questions nobody types forty options.
      if questions.list.count > 1 { try write(Array(questions.form.utf8), to: "-") }
      throw Failure(verbatim: questions.sentence)
    }
  }
}

/// An answer as the command line has it.
struct SplitAnswer: ExpressibleByArgument {
  let answer: CodeAnswer

  init?(argument: String) {
    guard let answer = CodeAnswer(argument) else { return nil }
    self.answer = answer
  }
}
