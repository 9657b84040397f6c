import ArgumentParser
import Workspace

/// What proposals would change.
struct WhatIfCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "what-if",
    abstract: told("Say what proposals would change."),
    discussion: told(
      """
      The proposals are a list of who goes where, in CSV (with ; or ,) or XLSX: a column with municipalities and one with
      collaborations, by names or codes, under headings such as 'municipality' and 'to'. A row moves: whoever is a member
      of another collaboration leaves it. A row without a collaboration only leaves, and a name that nothing has founds a
      collaboration. Columns for what is left, a role, a day and a note are read where they are there.

      Or they are a CSV with the columns of the memberships: there a row adds a member, or with a last day in the past
      takes one away. Maps, tables and findings of the changed state come from any other command with --proposals.
      """,
      examples: """
        samkart what-if proposals.csv
        """))

  @Argument(help: ArgumentHelp(told("The proposals, a CSV, XLSX or ODS; - is standard input."), valueName: "file"))
  var file: String

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp(told("text or json."), valueName: "format"))
  var format: TextOrJSON = .text

  @OptionGroup var scope: ScopeOptions

  @OptionGroup var output: OutputOption

  func validate() throws {
    if file == "-", common.proposals?.text == "-" {
      throw ValidationError(told("Only one of the two files of proposals can be standard input."))
    }
  }

  func run() throws {
    let view = try common.view(readsTables: true)
    let request = WhatIfRequest(
      proposals: try common.tables.given(file), scope: scope.choice)
    let account = try common.talk.passingOn { try whatIf(request, in: view) }
    try output.write(format == .json ? account.json : account.text)
  }
}
