import ArgumentParser
import Workspace

/// Facts about a collaboration are recorded or put right.
struct RegisterChange: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "change",
    abstract: "Record or put right what is known of a collaboration: its host, its staff, its criteria.",
    discussion: """
      What is not given stays. Number and colour never change. The day is the one from which it holds; it is kept in the
      journal, and for a new host in the table of events.

      Example:
        samkart register change ror --fte 4.5 --fte-day 2021-01-01 \\
          --day 2021-01-01 --source "Phone call 2020-12-01"
      """)

  @Argument(help: ArgumentHelp("Id, number or name.", valueName: "collaboration"))
  var collaboration: String

  @OptionGroup var facts: FactOptions
  @OptionGroup var options: EditOptions

  func run() throws {
    try options.perform(.change(collaboration, facts.facts()))
  }
}
