import ArgumentParser
import Workspace

/// Whom a municipality outside could join, and why.
struct CandidatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "candidates",
    abstract: "Say whom a municipality could join.",
    discussion: """
      Collaborations with a border, a common region or a commuting tie, the best first, with what joining would change.
      The municipality is a code or a name; a name that several have needs the level above in
      brackets behind it.

      Example:
        samkart candidates Nord-Fron
      """)

  @Argument(help: ArgumentHelp("A code or a name.", valueName: "municipality"))
  var municipality: String

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp("text or json.", valueName: "format"))
  var format: TextOrJSON = .text

  @OptionGroup var output: OutputOption

  func run() throws {
    let view = try common.view()
    let account = try common.talk.passingOn { try candidates(CandidatesRequest(municipality: municipality), in: view) }
    try output.write(format == .json ? account.json : account.text)
  }
}
