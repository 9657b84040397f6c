import ArgumentParser
import Workspace

/// Somebody goes out of a collaboration.
struct RegisterLeave: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "leave",
    abstract: "A municipality, or somebody else, leaves a collaboration.",
    discussion: """
      The day is the first without it. The host leaves only after another one has been named with samkart register
      change.

      Example:
        samkart register leave Frosta vaernes --day 2021-01-01 --source "Letter"
      """)

  @Argument(help: ArgumentHelp("Name or code.", valueName: "municipality"))
  var party: String

  @Argument(help: ArgumentHelp("Id, number or name.", valueName: "collaboration"))
  var collaboration: String

  @Option(help: ArgumentHelp("The county, where several municipalities have the name.", valueName: "county"))
  var county: String?

  @OptionGroup var options: EditOptions

  func run() throws {
    try options.perform(.leave(party, collaboration: collaboration, county: county))
  }
}
