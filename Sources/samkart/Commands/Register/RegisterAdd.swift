import ArgumentParser
import Workspace

/// A collaboration comes into the register.
struct RegisterAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: told("A collaboration comes into the register with its first members."),
    discussion: told(
      """
      It is founded on the day unless --founded says otherwise, and gets the next free number. samkart check --colours
      proposes a colour. Members join on the day, or since nobody knows when.
      """,
      examples: """
        samkart register add fjorden --name Fjorden --member Oslo --member Asker \\
          --formalised --day 2021-01-01 --source "Agreement 2020-12-15"
        """))

  @Argument(help: ArgumentHelp(told("The id: small letters, digits and hyphens; it never changes."), valueName: "id"))
  var id: String

  @Option(help: ArgumentHelp(told("A member, by name or code. Repeatable."), valueName: "municipality"))
  var member: [String] = []

  @Option(help: ArgumentHelp(told("The place of its colour in the palette, from 0."), valueName: "place"))
  var colour: Int?

  @OptionGroup var facts: FactOptions
  @OptionGroup var options: EditOptions

  func run() throws {
    try options.perform(.add(id: id, members: member, colour: colour, facts.facts()))
  }
}
