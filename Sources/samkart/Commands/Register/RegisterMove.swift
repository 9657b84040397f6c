import ArgumentParser
import Workspace

/// Municipalities go from one collaboration to another.
struct RegisterMove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move",
    abstract: told("Municipalities go from the collaboration that they are members of to another, on one day."),
    discussion: told(
      """
      Each leaves the one and joins the other; all of it is made, told and taken back together.
      """,
      examples: """
        samkart register move Molde sunnmore --day 2021-01-01 --source "Phone call"
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
    try options.perform(names.dropLast().map { .move($0, to: names[names.count - 1], county: county) })
  }
}

/// Fails unless somebody stands before the collaboration.
func checkPartiesAndCollaboration(_ names: [String]) throws {
  if names.count < 2 { throw ValidationError(told("Say who, and last which collaboration.")) }
}
