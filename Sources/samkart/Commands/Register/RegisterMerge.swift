import ArgumentParser
import Workspace

/// Collaborations, or municipalities, become one.
struct RegisterMerge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: told("Collaborations become one, or municipalities do."),
    discussion: told(
      """
      Collaborations: all who are in them go on in the one named by --into, of the register or new (with --name).
      Municipalities, with --municipalities: --into is the code of the new one; where they were in different
      collaborations, --collaboration or --outside says where it goes on. Code changes that the table lacks are added.
      """,
      examples: """
        samkart register merge sunnhordland hardanger --into haugalandet \\
          --day 2022-01-01 --source "Minutes 2021-06-01"
        samkart register merge --municipalities Gjerdrum Nannestad --into 3099 \\
          --name "Nye Gjerdrum" --day 2022-01-01 --source "Decree 2021-06-01"
        """))

  @Argument(help: ArgumentHelp(told("Those that become one."), valueName: "part"))
  var parts: [String]

  @Option(help: ArgumentHelp(told("The id of the collaboration, or the code of the municipality."), valueName: "id"))
  var into: String

  @Flag(help: ArgumentHelp(told("The parts are municipalities.")))
  var municipalities = false

  @Option(help: ArgumentHelp(told("Where the merged municipality goes on."), valueName: "collaboration"))
  var collaboration: String?

  @Flag(help: ArgumentHelp(told("The merged municipality goes on in no collaboration.")))
  var outside = false

  @Option(
    help: ArgumentHelp(told("The place of a new collaboration's colour in the palette, from 0."), valueName: "place"))
  var colour: Int?

  @OptionGroup var facts: FactOptions
  @OptionGroup var options: EditOptions

  func validate() throws {
    if outside && collaboration != nil {
      throw ValidationError(told("--outside and --collaboration contradict each other."))
    }
    if !municipalities && (outside || collaboration != nil) {
      throw ValidationError(told("--outside and --collaboration go with --municipalities."))
    }
    if municipalities { try refuse(given, but: ["--name", "--county"], "with --municipalities") }
  }

  /// The options given that are facts of a new collaboration.
  private var given: [String] { facts.given + (colour == nil ? [] : ["--colour"]) }

  func run() throws {
    if municipalities {
      let place: MergedPlace = collaboration.map { .member(of: $0) } ?? (outside ? .outside : .same)
      return try options.perform(
        .mergeMunicipalities(parts, into: into, name: facts.facts().name, county: facts.county, place: place))
    }
    do {
      try options.perform(.mergeCollaborations(parts, into: into, colour: colour, facts.facts()))
    } catch let failure as Failure where failure.reason == Failure.idleFacts.reason {
      try refuse(given, "where --into is a collaboration of the register; samkart register change records facts")
    }
  }
}
