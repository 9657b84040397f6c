import ArgumentParser
import Workspace

/// Somebody goes out of a collaboration.
struct RegisterLeave: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "leave",
    abstract: told("Municipalities, or somebody else, leave a collaboration."),
    discussion: told(
      """
      The day is the first without it. The host leaves only after another one has been named with samkart register
      change.
      """,
      examples: """
        samkart register leave Frosta vaernes --day 2021-01-01 --source "Letter"
        """))

  @Argument(
    help: ArgumentHelp(
      told("Names or codes, and last the collaboration: its id, number or name."),
      valueName: "municipality ... collaboration"
    ))
  var names: [String]

  @Option(help: ArgumentHelp(told("The county, where several municipalities have the name."), valueName: "county"))
  var county: String?

  @OptionGroup var options: EditOptions

  func validate() throws { try checkPartiesAndCollaboration(names) }

  func run() throws {
    try options.perform(
      names.dropLast().map { .leave($0, collaboration: names[names.count - 1], county: county) })
  }
}
