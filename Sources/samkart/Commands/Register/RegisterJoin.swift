import ArgumentParser
import Register
import Workspace

/// Somebody comes into a collaboration.
struct RegisterJoin: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "join",
    abstract: "A municipality, or somebody else, joins a collaboration.",
    discussion: """
      A municipality is a member of one collaboration at a time. It is given by name or code, of the day of the edit;
      county authorities, bodies of the state and others by name.

      Example:
        samkart register join Oslo nri --day 2021-01-01 --source "Phone call"
      """)

  @Argument(help: ArgumentHelp("Name or code.", valueName: "municipality"))
  var party: String

  @Argument(help: ArgumentHelp("Id, number or name.", valueName: "collaboration"))
  var collaboration: String

  @Option(help: ArgumentHelp("\(Role.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "role"))
  var role = Role.member

  @Option(help: ArgumentHelp("The first day without it, where the membership has ended already.", valueName: "day"))
  var until: Day?

  @Option(help: ArgumentHelp("The county, where several municipalities have the name.", valueName: "county"))
  var county: String?

  @Flag(help: "The first argument is no municipality, whatever the role.")
  var noMunicipality = false

  @OptionGroup var options: EditOptions

  func run() throws {
    try options.perform(
      .join(
        party, collaboration: collaboration, role: role, until: until, county: county, isOther: noMunicipality))
  }
}
