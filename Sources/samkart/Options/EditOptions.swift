import ArgumentParser
import Register
import Reports
import Workspace

/// Which register a command works on.
struct RegisterOptions: ParsableArguments {
  @Option(help: .dataSet)
  var data: Path?

  @Option(
    help: ArgumentHelp(
      told("Language of messages and answers; that of the environment unless given."), valueName: "code"))
  var lang: Language?

  @Flag(help: ArgumentHelp(told("Say nothing but failures.")))
  var quiet = false

  var talk: Talk { Talk(isQuiet: quiet) }

  /// The language of answers; `nil` where nobody asks for one.
  var language: Language? { lang ?? environmentLanguage() }

  /// The folder of the register, to be edited with the patience.
  func folder(_ waiting: WaitOptions? = nil) throws -> RegisterFolder {
    RegisterFolder(
      try dataFolder(data?.text), reading: talk.waiting, editing: talk.waiting(seconds: waiting?.patience ?? 0))
  }
}

/// What every edit of the register takes.
struct EditOptions: ParsableArguments {
  @OptionGroup var register: RegisterOptions

  @Option(
    help: ArgumentHelp(
      told("The first day on which it holds, as it is known."),
      discussion: told(
        """
        YYYY-MM-DD or 1.1.2021; 2022-04 or "April 2022" when only the month is known, "spring 2022" the season, 2022
        the year; "before 2020-01-01", "after 2020-01-01"; unknown. In any of the languages.
        """),
      valueName: "day"))
  var day: EditDay

  @Option(help: ArgumentHelp(told("Where it was learned; every fact has a source."), valueName: "text"))
  var source: String

  @Option(help: ArgumentHelp(told("Anything else worth knowing."), valueName: "text"))
  var note = ""

  @Option(
    help: ArgumentHelp(
      told("What the table of events says of it; a plain sentence unless given, no row when empty."),
      valueName: "sentence"))
  var event: String?

  @Flag(help: ArgumentHelp(told("Show what would change, and change nothing.")))
  var dryRun = false

  @Flag(help: ArgumentHelp(told("Allow a hole between two memberships of one municipality.")))
  var allowGap = false

  @Option(help: ArgumentHelp(told("text, or json: the lines of the journal."), valueName: "format"))
  var format: TextOrJSON = .text

  @OptionGroup var stamp: StampOptions
  @OptionGroup var waiting: WaitOptions

  func validate() throws { _ = try terms() }

  /// Makes the edit, or shows what it would change; the rows that differ go to standard output.
  func perform(_ edits: WantedEdit...) throws { try perform(edits) }

  /// Makes several edits, all or none.
  func perform(_ edits: [WantedEdit]) throws {
    var request = EditRequest(edits, try terms(), isTrial: dryRun, stamp: try stamp.stamp())
    request.language = register.language
    try register.talk.passingOn {
      try editRegister(request, in: register.folder(waiting))
    } writing: { account in
      try write(Array((format == .json ? account.json : account.text).utf8), to: "-")
    }
  }

  private func terms() throws -> EditTerms {
    let (from, more, said) = (
      try line(source, "source"), try line(note, "note"), try event.map { try line($0, "event") }
    )
    guard let terms = EditTerms(day: day, source: from, note: more, event: said, allowsGap: allowGap) else {
      throw ValidationError(told("--source says nothing; every fact has a source."))
    }
    return terms
  }
}

extension KnownDay: ExpressibleByArgument {
  /// A day as it is known, as a table or one of the languages has it.
  public init?(argument: String) { self.init(argument) }
}

extension Role: ExpressibleByArgument {
  /// A role by its own word, or by that of one of the languages.
  public init?(argument: String) {
    guard let known = Role(rawValue: argument) ?? role(called: argument) else { return nil }
    self = known
  }
}

/// The text of an option as a line.
func line(_ text: String, _ option: String) throws -> LineOfText {
  guard let line = LineOfText(text) else { throw ValidationError(told("--\(option) is one line of text.")) }
  return line
}
