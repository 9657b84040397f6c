import ArgumentParser
import DataPackage
import Register
import Storage
import Workspace

/// A data set, or one table, under the codes of another year.
struct RecodeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recode",
    abstract: "Move a data set, or one table, to the municipality codes of another year.",
    discussion: """
      Writes a new data set in which every code of a municipality or county is that of the year: in all tables, in the
      boundaries and in the settings. Facts stay: figures, shapes and the day of the register are those of the original,
      and recoding back gives it again. A municipality or county that was divided is asked about and never guessed: the
      command ends with 2 and says what it asks; several questions also go to standard output as a CSV for --answers. An
      answer names one code, or several with weights, by which figures are
      divided: 1507=1508 or 1507=1508:57000,1580:9000. A report of what was renumbered, renamed, merged and split goes
      to standard output. With FILE only that table is moved, and written to --out; codes of two years in
      it are an error.

      Example:
        samkart recode --to 2024 --split 1507=1508 --out norway-2024
      """)

  @Argument(help: ArgumentHelp("One table to move, a CSV; - is standard input. The whole data set when left out."))
  var file: Path?

  @Option(help: ArgumentHelp("The year whose codes to use.", valueName: "year"))
  var to: Int

  @Option(
    help: ArgumentHelp("The folder to write, or with FILE the file (default: standard output).", valueName: "path"))
  var out: Path?

  @Option(help: ArgumentHelp("The data set: a folder with a datapackage.json.", valueName: "dir"))
  var data = Path("GeoData/norway-2020")

  @Option(
    help: ArgumentHelp(
      "What becomes of something that was divided, as 1507=1508. Repeatable.", valueName: "what=codes"))
  var split: [SplitAnswer] = []

  @Option(help: ArgumentHelp("A CSV of answers with the columns question and answer.", valueName: "file"))
  var answers: Path?

  @Option(help: ArgumentHelp("With FILE: the year of its codes, where it does not show by itself.", valueName: "year"))
  var from: Int?

  @Option(
    help: ArgumentHelp("With FILE: a column of codes. Repeatable. Found by heading and content.", valueName: "column"))
  var codeField: [String] = []

  @Option(help: ArgumentHelp("The file for the report; - is standard output.", valueName: "file"))
  var report = Path("-")

  @Option(
    help: ArgumentHelp("The form of the report: text, json or md; by its ending unless given.", valueName: "format"))
  var format: ReportFormat?

  @Flag(help: "Replace the data set that is in the folder, when nothing else is there.")
  var force = false

  @Flag(help: "Say nothing but failures.")
  var quiet = false

  enum ReportFormat: String, ExpressibleByArgument, CaseIterable { case text, json, md }

  func validate() throws {
    guard (1...9999).contains(to) else { throw ValidationError("--to takes a year.") }
    if file == nil {
      guard let out, out.text != "-" else { throw ValidationError("--out must name the folder for the new data set.") }
      if from != nil || !codeField.isEmpty { throw ValidationError("--from and --code-field go with a FILE.") }
    } else {
      if force { throw ValidationError("--force goes with a whole data set.") }
      if report.text != "-" || format != nil {
        throw ValidationError("--report and --format go with a whole data set.")
      }
      if let file, let out, file.text != "-", isSameFile(file.text, out.text) {
        throw ValidationError("\(out.text) is read and cannot be written as well.")
      }
      if let answers, let out, isSameFile(answers.text, out.text) {
        throw ValidationError("\(out.text) has the answers and cannot be written as well.")
      }
    }
  }

  func run() throws {
    let talk = Talk(isQuiet: quiet)
    if let file { try recodeFile(file.text, talk) } else { try recodeSet(talk) }
  }

  private func recodeSet(_ talk: Talk) throws {
    let folder = data.text
    let out = out?.text ?? ""
    let source = try SettledFiles(folder, waiting: talk.waiting)
    let recoded = try located(folder) {
      let set = try DataSet { try source.bytes(of: $0) }
      try checkIsNotRead(report.text, set.files(in: folder) + (answers.map { [$0.text] } ?? []))
      return try RecodedDataSet(set, to: to, answers: try allAnswers(), journal: source.journal)
    }
    if recoded.files.contains(where: { isSameFile("\(out)/\($0.path)", report.text) }) {
      throw Failure("is a file of the new data set, and no place for the report", file: report.text)
    }
    let account = RecodeAccount(recoded.report)
    let format = format ?? ReportFormat(rawValue: String(report.text.split(separator: ".").last ?? "")) ?? .text
    do throws(StorageError) {
      try writeFolder(
        recoded.files, to: out, replacing: force, apartFrom: folder, waiting: talk.waiting, isOwn: ownFiles(in: out))
    } catch {
      guard error.reason == .fullFolder else { throw error }
      throw Failure("\(error.reason); --force replaces it", file: error.place, cause: .wrongRequest)
    }
    let text =
      switch format {
      case .text: account.text
      case .json: account.json
      case .md: account.markdown
      }
    try write(Array(text.utf8), to: report.text)
    talk.note("\(out) has the codes of \(to)")
  }

  /// Whether a file in a folder is of the data set that is there, or the report that is written into it anew.
  private func ownFiles(in folder: String) -> (String) -> Bool {
    let set = try? DataSet(mayMixYears: true) { try contents(of: "\(folder)/\($0)", isPlain: true) }
    let own = Set((set?.descriptor.resources ?? []).flatMap(\.paths) + ["datapackage.json"])
    let report = report.text
    return { path in own.contains(path) || isSameFile("\(folder)/\(path)", report) }
  }

  private func recodeFile(_ file: String, _ talk: Talk) throws {
    let name = file == "-" ? "standard input" : file
    let recoded = try located("") {
      let bytes = try contents(of: file)
      try refuseOtherThanText(bytes, file: name)
      return try RecodedFile(
        bytes, file: name, by: openDataSet(data.text), columns: codeField, heading: codeHeading, from: from, to: to,
        answers: try allAnswers())
    }
    try write(recoded.bytes, to: out?.text ?? "-")
    let codes = recoded.changes == 1 ? "1 code" : "\(recoded.changes) codes"
    talk.note("\(name): \(codes) of \(recoded.from) moved to \(to), in \(recoded.columns.joined(separator: ", "))")
    for note in recoded.notes { talk.note("\(name): \(note)") }
  }

  /// The answers of the file with those of the command line after them, which count where both have one.
  private func allAnswers() throws -> [CodeAnswer] {
    try (answers.map { try codeAnswers(in: $0.text) } ?? []) + split.map(\.answer)
  }

  /// The data set that knows the codes, though its own files may be of different years.
  private func openDataSet(_ folder: String) throws -> DataSet {
    let files = try SettledFiles(folder, waiting: Talk(isQuiet: quiet).waiting)
    return try DataSet(mayMixYears: true) { try files.bytes(of: $0) }
  }

  /// Puts the folder before the file that a failure names.
  private func located<Answer>(_ folder: String, _ work: () throws -> Answer) throws -> Answer {
    do {
      return try work()
    } catch let error as DataSetError {
      throw Failure(folder.isEmpty ? "\(error)" : "\(folder)/\(error)")
    } catch let error as RecodeError {
      if case .unanswered(let questions) = error {
        for question in questions { Talk.failure("\(question.sentence); answer with --split \(question.example)") }
        // What --answers takes, to be filled in: of forty questions nobody types forty options.
        if questions.count > 1 { try write(Array(answerForm(questions).utf8), to: "-") }
      }
      throw Failure("\(error)")
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
