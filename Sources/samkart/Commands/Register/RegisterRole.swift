import ArgumentParser
import Register
import Workspace

/// Somebody goes on in another role.
struct RegisterRole: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "role",
    abstract: told("Somebody in a collaboration goes on in another role."),
    discussion: told(
      """
      The role until the day stays on record. With --day unknown the role is put right from the start.
      """,
      examples: """
        samkart register role Frosta vaernes owner --day 2021-01-01 \\
          --source "Minutes 2020-12-10"
        """))

  @Argument(help: ArgumentHelp(told("Name or code."), valueName: "municipality"))
  var party: String

  @Argument(help: ArgumentHelp(told("Id, number or name."), valueName: "collaboration"))
  var collaboration: String

  @Argument(help: ArgumentHelp(told("\(Role.allCases.map(\.rawValue).joined(separator: ", "))."), valueName: "role"))
  var role: Role

  @Option(help: ArgumentHelp(told("The county, where several municipalities have the name."), valueName: "county"))
  var county: String?

  @OptionGroup var options: EditOptions

  func run() throws {
    try options.perform(.changeRole(party, collaboration: collaboration, to: role, county: county))
  }
}
