import Analysis
import ArgumentParser
import DataPackage
import Register
import Reports
import Workspace

/// What changed between two days, or between two data sets.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say what changed between two days or two data sets.",
    discussion: """
      Who joined and left, what was founded and ended, mergers and new codes of municipalities, and the change in
      participation; then what is told without a time, what is planned, and what is not known. Without --to the second
      day is the data set's own. With --with the second state is another data set of the same code year, each on its own
      day unless --from and --to say otherwise.

      Example:
        samkart diff --from 2019-12-31 --to 2020-10-01
      """)

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp("The first day (YYYY-MM-DD). What happened on it has happened.", valueName: "day"))
  var from: Day?

  @Option(help: ArgumentHelp("The second day (YYYY-MM-DD).", valueName: "day"))
  var to: Day?

  @Option(help: ArgumentHelp("Another data set, which the first is compared with.", valueName: "dir"))
  var with: Path?

  @Option(help: ArgumentHelp("text, json or md.", valueName: "format"))
  var format: DiffFormat = .text

  @OptionGroup var output: OutputOption

  func validate() throws {
    if common.day != nil { throw ValidationError("diff looks at two days: give --from and --to instead of --day.") }
    if common.proposals != nil {
      throw ValidationError("diff compares what is recorded; what proposals would change is said by what-if.")
    }
    if from == nil, with == nil { throw ValidationError("Give the first day with --from.") }
    if let from, let to, from > to {
      throw ValidationError("The first day \(from) is after the second day \(to).")
    }
  }

  func run() throws {
    let first = try OpenDataSet(common)
    var options = common
    if let with { options.data = with }
    let second = try with == nil ? first : OpenDataSet(options)
    guard first.settings.codeYear == second.settings.codeYear else {
      throw Failure(
        "\(first.folder) has the codes of \(first.settings.codeYear) and \(second.folder) those of "
          + "\(second.settings.codeYear): recode one of them first")
    }
    let days = (from ?? first.settings.day, to ?? second.settings.day)
    if days.0 > days.1, with == nil { throw Failure("the first day \(days.0) is after the data set's own, \(days.1)") }
    let before = try first.on(days.0).dated()
    let after = try second.on(days.1).dated(like: before.state, in: first)
    let difference = RegisterDifference(from: before.state, to: after.state)
    if format == .json { return try output.write(differenceJSON(difference)) }
    let input = try second.on(days.1).input(after.contents, after.state)
    try output.write(
      format == .md ? differenceMarkdown(difference, input: input) : differenceText(difference, input: input))
  }
}

/// The forms in which a comparison is written.
enum DiffFormat: String, ExpressibleByArgument, CaseIterable { case text, json, md }

extension OpenDataSet {
  /// The data set as it is seen on the day, with what is odd about its tables told.
  fileprivate func dated() throws -> (state: DatedRegister, contents: DataSetContents) {
    let contents = try contents(of: [.map, .codeChanges, .events, .plans])
    let state = DatedRegister(
      name: name, register: contents.register, territory: contents.territory, events: contents.events,
      plans: contents.plans, on: day, knownOn: settings.day, codeYear: settings.codeYear)
    return (state, contents)
  }

  /// The same; two folders of one name are told apart by their paths.
  fileprivate func dated(
    like first: DatedRegister, in other: OpenDataSet
  ) throws -> (state: DatedRegister, contents: DataSetContents) {
    var (state, contents) = try dated()
    if other.folder != folder, state.name == first.name { state.name = folder }
    return (state, contents)
  }

  fileprivate func input(_ contents: DataSetContents, _ state: DatedRegister) throws -> ReportInput {
    return ReportInput(
      snapshot: state.snapshot, language: language,
      dates: ReportInput.Dates(
        population: settings.populationDay, boundaries: settings.boundariesDay, codeYear: settings.codeYear,
        published: settings.day),
      sourceLine: settings.sourceLine?[language.code] ?? "")
  }
}
