import Analysis
import ArgumentParser
import Workspace

/// What stands out in a data set, each with its reason.
struct FindingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "findings",
    abstract: told("Say what stands out, with reasons."),
    discussion: told(
      """
      Leftover and counterweight collaborations, city regions without one, holes, scattered collaborations and more.
      What just fails stands below what is found. Kinds: \
      \(FindingKind.allCases.map(\.rawValue).joined(separator: ", ")).

      With --county or --collaboration only what touches that part is told.
      """,
      examples: """
        samkart findings --kind counterweight
        samkart findings --county 46
        """))

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp(told("Only findings of this kind."), valueName: "kind"))
  var kind: FindingKind?

  @Option(help: ArgumentHelp(told("text or json."), valueName: "format"))
  var format: TextOrJSON = .text

  @OptionGroup var scope: ScopeOptions

  @OptionGroup var output: OutputOption

  func run() throws {
    let view = try common.view()
    let account = try common.talk.passingOn { try findings(FindingsRequest(kind: kind, scope: scope.choice), in: view) }
    try output.write(format == .json ? account.json : account.text)
  }
}

extension FindingKind: ExpressibleByArgument {}
