import ArgumentParser
import Glibc
import Workspace

@main
struct Samkart: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "samkart",
    abstract: "Maps, tables and audits of collaborations between municipalities.",
    discussion: """
      Reads municipality shapefiles and a dated register of collaborations, and writes what follows from them.
      The data set is a folder with a datapackage.json: that of --data, or the folder that one stands in, or else the
      only one under GeoData.

      Example:
        samkart report
      """,
    version: "0.1.0",
    subcommands: [
      ReportCommand.self, MapCommand.self, TableCommand.self, FindingsCommand.self, CandidatesCommand.self,
      WhatIfCommand.self, DiffCommand.self, ClaimsCommand.self, CheckCommand.self, RegisterCommand.self,
      RecodeCommand.self,
      LintCommand.self, QuickCommand.self, InfoCommand.self, ConvertCommand.self, ZonesCommand.self,
      CompareRegionsCommand.self, RegroupCommand.self,
    ])

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      // The parser knows usage, help and exit codes of its own; every other error is ours and ends with 2.
      if error is ExitCode || exitCode(for: error) != .failure { exit(withError: error) }
      Talk.failure((error as? Failure)?.spelled(Talk.option) ?? "\(error)")
      Glibc.exit(ExitStatus.failed.rawValue)
    }
  }
}
