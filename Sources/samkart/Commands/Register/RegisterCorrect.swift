import ArgumentParser
import Register
import Workspace

/// An edit is put right, wherever it stands in the journal.
struct RegisterCorrect: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: told("Put an edit right: its day, whom it is about, the role or the collaboration."),
    discussion: told(
      """
      The tables become what the right edit would have made of them, with all later edits made again, and events follow.
      The journal keeps both the mistake and its correction. samkart register log tells the numbers.
      """,
      examples: """
        samkart register correct 1 --day 2021-07-01 --reason "Misheard"
        """))

  @Argument(help: ArgumentHelp(told("The number of the edit in the journal."), valueName: "number"))
  var number: Int

  @Option(help: ArgumentHelp(told("The right day, as register join --help says it can be written."), valueName: "day"))
  var day: EditDay?

  @Option(help: ArgumentHelp(told("Whom it is about, by name or code."), valueName: "municipality"))
  var municipality: String?

  @Option(help: ArgumentHelp(told("The county, where several municipalities have the name."), valueName: "county"))
  var county: String?

  @Option(help: ArgumentHelp(told("The right collaboration: id, number or name."), valueName: "collaboration"))
  var collaboration: String?

  @Option(help: ArgumentHelp(told("\(Role.allCases.map(\.rawValue).joined(separator: ", "))."), valueName: "role"))
  var role: Role?

  @Option(help: ArgumentHelp(told("The first day without the one who joined."), valueName: "day"))
  var until: Day?

  @OptionGroup var options: CorrectionOptions

  func validate() throws {
    let given: [Any?] = [day, municipality, collaboration, role, until, options.source]
    if given.allSatisfy({ $0 == nil }) {
      throw ValidationError(
        told("Say what is right: --day, --municipality, --collaboration, --role, --until or --source."))
    }
    if county != nil, municipality == nil { throw ValidationError(told("--county goes with --municipality.")) }
  }

  func run() throws {
    var request = try options.request(number)
    request.day = day
    request.municipality = municipality
    request.county = county
    request.collaboration = collaboration
    request.role = role
    request.until = until
    try options.perform { try correctEdit(request, in: options.folder()) }
  }
}

/// What corrections and takings back of any edit have in common.
struct CorrectionOptions: ParsableArguments {
  @Option(help: ArgumentHelp(told("Where the right thing was learned."), valueName: "text"))
  var source: String?

  @Option(help: ArgumentHelp(told("Why it was wrong; the journal keeps it."), valueName: "text"))
  var reason: String?

  @Flag(help: ArgumentHelp(told("Take back the edits too that can not stand with it.")))
  var withDependents = false

  @OptionGroup var register: RegisterOptions

  @Flag(help: ArgumentHelp(told("Show what would change, and change nothing.")))
  var dryRun = false

  @Option(help: ArgumentHelp(told("text, or json: the lines of the journal."), valueName: "format"))
  var format: TextOrJSON = .text

  @OptionGroup var stamp: StampOptions
  @OptionGroup var waiting: WaitOptions

  func validate() throws {
    if let source, try line(source, "source").isEmpty { throw ValidationError(told("--source says nothing.")) }
    _ = try reason.map { try line($0, "reason") }
  }

  func folder() throws -> RegisterFolder { try register.folder(waiting) }

  func request(_ number: Int) throws -> CorrectionRequest {
    var request = CorrectionRequest(
      of: number, takesDependents: withDependents, isTrial: dryRun, stamp: try stamp.stamp())
    request.language = register.language
    request.source = try source.map { try line($0, "source") }
    request.reason = try reason.map { try line($0, "reason") }
    return request
  }

  func perform(_ work: () throws -> Told<EditAccount>) throws {
    try register.talk.passingOn(work) { account in
      try write(Array((format == .json ? account.json : account.text).utf8), to: "-")
    }
  }
}
