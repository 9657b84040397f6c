import ArgumentParser
import Register
import Workspace

/// What the register says, through time or on a day.
struct RegisterShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: told("Show what the register says of a collaboration, a plan or a municipality, through time."),
    discussion: told(
      """
      Without a name it lists all collaborations and plans. With --day only what holds on that day.
      """,
      examples: """
        samkart register show
        samkart register show ror --day 2020-10-01
        samkart register show Molde --format json
        """))

  @Argument(help: ArgumentHelp(told("A collaboration, a plan or a municipality."), valueName: "name"))
  var subject: String?

  @Option(help: ArgumentHelp(told("Only what holds on this day (YYYY-MM-DD)."), valueName: "day"))
  var day: Day?

  @Option(help: ArgumentHelp(told("The county, where several municipalities have the name."), valueName: "county"))
  var county: String?

  @Option(help: ArgumentHelp(told("text or json."), valueName: "format"))
  var format: TextOrJSON = .text

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOption

  func run() throws {
    try options.talk.passingOn {
      var query = RegisterQuery(subject, day: day, county: county)
      query.language = options.language
      return try describeRegister(query, in: options.folder())
    } writing: { account in
      try output.write(format == .json ? account.json : account.text)
    }
  }
}
