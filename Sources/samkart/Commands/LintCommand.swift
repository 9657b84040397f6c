import ArgumentParser
import Workspace

/// What of a drawing is lost on its way into a report.
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: told("Say what in an SVG does not survive in a report."),
    discussion: told(
      """
      Works on any SVG. Lists every construct that Word, LibreOffice, librsvg or LaTeX lose, or that breaks on a page
      with several drawings or for a screen reader, with its line and what to write instead. Nothing is fetched.
      Ends with 1 when something is found, with 0 when all survives, and with 2 when the file cannot be read.
      """,
      examples: """
        samkart lint map.svg --profile report
        """))

  @Argument(help: ArgumentHelp(told("The SVG; - is standard input."), valueName: "file"))
  var file: String

  @Option(help: ArgumentHelp(told("For which readers: report."), valueName: "profile"))
  var profile: LintProfile = .report

  @Option(help: ArgumentHelp(told("text or json."), valueName: "format"))
  var format: TextOrJSON = .text

  @OptionGroup var output: OutputOption

  private var talk: Talk { Talk(isQuiet: false) }

  func run() throws {
    let drawing = try contents(of: file, atMost: LintRequest.mostBytes)
    let account = try talk.passingOn { try lintDrawing(LintRequest(name: file, drawing: drawing)) }
    try output.write(format == .json ? account.json : account.text)
    if !account.findings.isEmpty { throw ExitStatus.findings }
  }
}

/// For which readers a drawing is held up.
enum LintProfile: String, ExpressibleByArgument, CaseIterable { case report }
