import Analysis
import ArgumentParser
import DataPackage
import Register
import Reports

/// What proposals would change.
struct WhatIfCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "what-if",
    abstract: "Say what proposals would change.",
    discussion: """
      The proposals are a CSV with the columns of the memberships. A row adds a member, or with a last day in the past
      takes one away; a collaboration that the register does not have is founded. Maps, tables and findings of the
      changed state come from any other command with --proposals.

      Example:
        samkart what-if GeoData/norway-2020/proposals/finnmark.csv
      """)

  @Argument(help: ArgumentHelp("The proposals, a CSV; - is standard input.", valueName: "file"))
  var file: String

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp("text or json.", valueName: "format"))
  var format: TextOrJSON = .text

  @OptionGroup var output: OutputOption

  func validate() throws {
    if file == "-", common.proposals?.text == "-" {
      throw ValidationError("Only one of the two files of proposals can be standard input.")
    }
  }

  func run() throws {
    let set = try OpenDataSet(common)
    let contents = try set.contents(of: .assessment)
    let evidence = try set.evidence(contents, boundaries: set.boundariesIfAny(contents))
    let proposed = try set.proposed(
      file, samkart.contents(of: file), contents, onto: evidence.snapshot.register)
    let after = evidence.of(Snapshot(territory: contents.territory, register: proposed.register, day: set.day))
    let difference = StateDifference(
      from: set.assessment(evidence),
      to: set.assessment(after))
    try output.write(
      format == .json
        ? whatIfJSON(difference, proposed: proposed, in: after, language: set.language)
        : whatIfText(difference, proposed: proposed, in: after, language: set.language))
  }
}
