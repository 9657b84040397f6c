import ArgumentParser
import Reports
import Workspace

/// Two divisions held against each other.
struct CompareRegionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare-regions",
    abstract: told("Say how two divisions into regions agree."),
    discussion: told(
      """
      Each is a CSV (municipality, region), a column as FILE.csv:COLUMN with --key and --people for its other columns, or
      the name of a division of the data set; the collaborations of the day are called collaborations. Units that one of
      the two leaves out are counted and play no further part.
      """,
      examples: """
        samkart compare-regions collaborations travel-to-work-areas
        """))

  @Argument(help: ArgumentHelp(told("The first division."), valueName: "a"))
  var a: String

  @Argument(help: ArgumentHelp(told("The second division."), valueName: "b"))
  var b: String

  @Option(help: ArgumentHelp(told("The column of the files with the key."), valueName: "column"))
  var key: String?

  @Option(help: ArgumentHelp(told("The column of the files that counts people."), valueName: "column"))
  var people: String?

  @Option(help: ArgumentHelp(told("A value that stands for no group. Repeatable."), valueName: "value"))
  var none: [String] = []

  @Option(help: ArgumentHelp(told("The map of those that lie apart to write, an SVG."), valueName: "file"))
  var map: Path?

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp(told("text or json."), valueName: "format"))
  var format: TextOrJSON = .text

  @OptionGroup var output: OutputOption

  func run() throws {
    let request = CompareDivisionsRequest(
      try division(a), try division(b), key: key, people: people, none: Set(none))
    let view = request.needsDataSet || map != nil ? try common.view(readsTables: true) : nil
    let account = try common.talk.passingOn {
      try compareDivisions(request, in: view, language: common.lang ?? view?.language ?? Language.all[0])
    }
    var outputs = Outputs()
    if let map, let view {
      try outputs.add(try common.talk.passingOn { try drawApart(account, in: view) }, to: map.text)
    }
    try outputs.add(Array((format == .json ? account.json : account.text).utf8), to: output.out.text)
    try outputs.appear()
  }

  /// A file, a column of one, or a name.
  private func division(_ written: String) throws -> DivisionChoice {
    guard let table = RegionTableName(written) else { return .named(written) }
    return .table(try common.tables.given(table.file), column: table.column)
  }
}
