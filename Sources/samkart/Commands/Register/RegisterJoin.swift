import ArgumentParser
import Register
import Workspace

/// Somebody comes into a collaboration.
struct RegisterJoin: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "join",
    abstract: told("Municipalities, or somebody else, join a collaboration."),
    discussion: told(
      """
      A municipality is a member of one collaboration at a time. It is given by name or code, of the day of the edit;
      county authorities, bodies of the state and others by name.
      """,
      examples: """
        samkart register join Oslo nri --day 2021-01-01 --source "Phone call"
        samkart register join Oslo Alta nri --day 1.1.2021 --source "Phone call"
        """))

  @Argument(
    help: ArgumentHelp(
      told("Names or codes, and last the collaboration: its id, number or name."),
      valueName: "municipality ... collaboration"
    ))
  var names: [String]

  @Option(help: ArgumentHelp(told("\(Role.allCases.map(\.rawValue).joined(separator: ", "))."), valueName: "role"))
  var role = Role.member

  @Option(
    help: ArgumentHelp(told("The first day without it, where the membership has ended already."), valueName: "day"))
  var until: Day?

  @Option(help: ArgumentHelp(told("The county, where several municipalities have the name."), valueName: "county"))
  var county: String?

  @Flag(help: ArgumentHelp(told("The one who joins is no municipality, whatever the role.")))
  var noMunicipality = false

  @OptionGroup var options: EditOptions

  func validate() throws { try checkPartiesAndCollaboration(names) }

  func run() throws {
    try options.perform(
      names.dropLast().map { party in
        .join(
          party, collaboration: names[names.count - 1], role: role, until: until, county: county,
          isOther: noMunicipality)
      })
  }
}
