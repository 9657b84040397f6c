import ArgumentParser
import Workspace

/// Whom a municipality outside could join, and why.
struct CandidatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "candidates",
    abstract: told("Say whom a municipality could join."),
    discussion: told(
      """
      Collaborations with a border, a common region or a commuting tie, the best first, with what joining would change; of
      a member what binds it to its own, and what changing would mean for both. What is known through time, plans,
      invitations and other cooperation stand there too.
      The municipality is a code or a name; a name that several have needs the level above in
      brackets behind it.

      With --county everybody outside in it is told of, with --collaboration everybody outside who could join it.
      """,
      examples: """
        samkart candidates Nord-Fron
        samkart candidates --county 46
        """))

  @Argument(help: ArgumentHelp(told("A code or a name."), valueName: "municipality"))
  var municipality: String?

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp(told("text or json."), valueName: "format"))
  var format: TextOrJSON = .text

  @OptionGroup var scope: ScopeOptions

  @OptionGroup var output: OutputOption

  func validate() throws {
    if municipality == nil, scope.choice.isEmpty {
      throw ValidationError(told("Say whose: name one, or all outside in a part with --county or --collaboration."))
    }
    if municipality != nil, !scope.choice.isEmpty {
      throw ValidationError(told("Either one by its name, or all outside in a part with --county or --collaboration."))
    }
  }

  func run() throws {
    let view = try common.view()
    let request = municipality.map { CandidatesRequest(municipality: $0) } ?? CandidatesRequest(scope.choice)
    let account = try common.talk.passingOn { try candidates(request, in: view) }
    try output.write(format == .json ? account.json : account.text)
  }
}
