import ArgumentParser
import Workspace

/// A collaboration ends.
struct RegisterEnd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "end",
    abstract: told("A collaboration ends, and all who are in it leave."),
    discussion: told(
      """
      The day is the first without it. Its number and colour stay its own.
      """,
      examples: """
        samkart register end valdres --day 2021-01-01 --source "Minutes"
        """))

  @Argument(help: ArgumentHelp(told("Id, number or name."), valueName: "collaboration"))
  var collaboration: String

  @OptionGroup var options: EditOptions

  func run() throws {
    try options.perform(.end(collaboration))
  }
}
