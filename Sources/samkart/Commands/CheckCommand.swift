import ArgumentParser
import Workspace

/// Goes through a data set and says what does not hold.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: told("Audit a data set."),
    discussion: told(
      """
      Looks at the join of boundaries and register from both sides, codes, names, dates, host municipalities, published
      figures, geometry and reference system. Ends with 1 when something is an error, with 0 when all that was found is
      worth knowing only. With --colours it measures the colours of the collaborations instead: how far apart equal
      ones lie, how well neighbours are told apart with and without full colour vision, and what can be read on them.
      """,
      examples: """
        samkart check --format json
        """))

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp(told("text or json."), valueName: "format"))
  var format: TextOrJSON = .text

  @Option(help: ArgumentHelp(told("Only findings of this kind. Repeatable."), valueName: "kind"))
  var kind: [String] = []

  @Flag(help: ArgumentHelp(told("Measure the colours of the collaborations instead.")))
  var colours = false

  @OptionGroup var output: OutputOption

  func validate() throws {
    if colours && !kind.isEmpty { throw ValidationError(told("--kind does not go with --colours, which has no kinds")) }
  }

  func run() throws {
    let view = try common.view()
    if colours {
      let account = try common.talk.passingOn { try checkColours(in: view) }
      try output.write(format == .json ? account.json : account.text)
      if !account.isGood { throw ExitStatus.findings }
      return
    }
    let account = try common.talk.passingOn { try check(CheckRequest(kinds: kind), in: view) }
    try output.write(format == .json ? account.json : account.text)
    if !account.isSound { throw ExitStatus.findings }
  }
}
