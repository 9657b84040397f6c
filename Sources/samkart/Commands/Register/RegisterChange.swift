import ArgumentParser
import Workspace

/// Facts about a collaboration are recorded or put right.
struct RegisterChange: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "change",
    abstract: told("Record or put right what is known of a collaboration: its host, its staff, its criteria."),
    discussion: told(
      """
      What is not given stays. From the day on it holds, and answers for earlier days stay as they were: the change is
      a row of the table facts, and for a new host one of the table of events. With --day unknown, or in a data set
      without the table facts, what is known of the collaboration is put right for all days. Numbers never change.
      """,
      examples: """
        samkart register change ror --fte 4.5 \\
          --day 2021-01-01 --source "Phone call 2020-12-01"
        """))

  @Argument(help: ArgumentHelp(told("Id, number or name."), valueName: "collaboration"))
  var collaboration: String

  @Option(help: ArgumentHelp(told("The place of its colour in the palette, from 0."), valueName: "place"))
  var colour: Int?

  @OptionGroup var facts: FactOptions
  @OptionGroup var options: EditOptions

  func run() throws {
    try options.perform(.change(collaboration, colour: colour, facts.facts()))
  }
}
