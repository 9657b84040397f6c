import ArgumentParser
import Register
import Workspace

/// What changed between two days, or between two data sets.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: told("Say what changed between two days or two data sets."),
    discussion: told(
      """
      Who joined and left, what was founded and ended, mergers and new codes of municipalities, and the change in
      participation; then what is told without a time, what is planned, and what is not known. Without --to the second
      day is the data set's own. With --with the second state is another data set of the same code year, each on its own
      day unless --from and --to say otherwise. With --proposals they are carried out in the second state, and without
      --from the first is the same day as it is recorded.
      """,
      examples: """
        samkart diff --from 2019-12-31 --to 2020-10-01
        """))

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp(told("The first day (YYYY-MM-DD). What happened on it has happened."), valueName: "day"))
  var from: Day?

  @Option(help: ArgumentHelp(told("The second day (YYYY-MM-DD)."), valueName: "day"))
  var to: Day?

  @Option(help: ArgumentHelp(told("Another data set, which the first is compared with."), valueName: "dir"))
  var with: Path?

  @Option(help: ArgumentHelp(told("text, json or md."), valueName: "format"))
  var format: DiffFormat = .text

  @OptionGroup var scope: ScopeOptions

  @OptionGroup var output: OutputOption

  func validate() throws {
    if common.day != nil {
      throw ValidationError(told("diff looks at two days: give --from and --to instead of --day."))
    }
    if common.proposals != nil, with != nil {
      throw ValidationError(told("--proposals and --with are two second states; ask for one."))
    }
    if common.regionOptions.regions != nil {
      throw ValidationError(
        told("diff compares memberships, which regions have no part in; table fit takes --regions."))
    }
    if from == nil, with == nil, common.proposals == nil {
      throw ValidationError(told("Give the first day with --from."))
    }
    if let from, let to, from > to {
      throw ValidationError(told("The first day \(from) is after the second day \(to)."))
    }
  }

  func run() throws {
    let view = try common.view()
    var request = try DiffRequest(
      from: from, to: to, other: with.map { try common.source($0) }, hasProposals: common.proposals != nil)
    request.scope = scope.choice
    let account = try common.talk.passingOn { try compare(request, in: view) }
    switch format {
    case .text: try output.write(account.text)
    case .json: try output.write(account.json)
    case .md: try output.write(account.markdown)
    }
  }
}

/// The forms in which a comparison is written.
enum DiffFormat: String, ExpressibleByArgument, CaseIterable { case text, json, md }
