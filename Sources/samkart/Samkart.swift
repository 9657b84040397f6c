import ArgumentParser
import Glibc
import Storage
import Workspace

@main
struct Samkart: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "samkart",
    abstract: told("Maps, tables and audits of collaborations between municipalities."),
    discussion: told(
      """
      Reads municipality shapefiles and a dated register of collaborations, and writes what follows from them.
      The data set is a folder with a datapackage.json: that of --data, or the folder that one stands in, or else the
      only one under GeoData.
      """,
      examples: """
        samkart report
        """) + "\n\n"
      + told(
        """
        For every command: --json-errors says on standard error in JSON, a line each, what went on and why it failed;
        --max-file MIB reads files that are larger than 512 MiB.
        """),
    version: "0.1.0",
    subcommands: [
      ReportCommand.self, MapCommand.self, TableCommand.self, FindingsCommand.self, CandidatesCommand.self,
      LayersCommand.self,
      WhatIfCommand.self, DiffCommand.self, ClaimsCommand.self, CheckCommand.self, RegisterCommand.self,
      RecodeCommand.self,
      LintCommand.self, QuickCommand.self, InfoCommand.self, ConvertCommand.self, ZonesCommand.self,
      CompareRegionsCommand.self, RegroupCommand.self,
    ])

  static func main() {
    let options = ProgramOptions.current
    if let sentence = options.fault ?? unknownCommand(options.words, below: Self.self)
      ?? repeatedOption(options.words, below: Self.self)
    {
      Talk.usageFailure(told(sentence))
      Glibc.exit(ExitCode.validationFailure.rawValue)
    }
    do {
      var command = try parseAsRoot(withBoundNegatives(options.words))
      try ReadingLimit.$mostBytes.withValue(options.mostBytes ?? ReadingLimit.usual) { try command.run() }
    } catch {
      // The parser knows usage, help and exit codes of its own; every other error is ours and ends with 2.
      if error is ExitCode || exitCode(for: error) != .failure { end(withError: error) }
      Talk.failure(Failure(error))
      Glibc.exit(ExitStatus.failed.rawValue)
    }
  }

  /// Ends as the parser would, saying what it says in the language in which the program speaks.
  private static func end(withError error: any Error) -> Never {
    let code = exitCode(for: error)
    if code == .validationFailure, let sentence = impossibleDay(in: message(for: error)) {
      Talk.usageFailure(told(sentence))
      Glibc.exit(code.rawValue)
    }
    if ProgramOptions.current.tellsJSON, code == .validationFailure {
      Talk.usageFailure(message(for: error))
      Glibc.exit(code.rawValue)
    }
    guard let language = Spoken.language, let sentences = helpSentences(language.code) else { exit(withError: error) }
    let text = spokenByOthers(fullMessage(for: error), sentences)
    if !text.isEmpty { Talk.say(lines: text, toOutput: exitCode(for: error).isSuccess) }
    Glibc.exit(exitCode(for: error).rawValue)
  }
}
