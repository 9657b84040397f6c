import ArgumentParser
import Register
import Workspace

/// Collaborations, or municipalities, become one.
struct RegisterMerge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Collaborations become one, or municipalities do.",
    discussion: """
      Collaborations: all who are in them go on in the one named by --into, of the register or new (with --name).
      Municipalities, with --municipalities: --into is the code of the new one; where they were in different
      collaborations, --collaboration or --outside says where it goes on. Code changes that the table lacks are added.

      Examples:
        samkart register merge sunnhordland hardanger --into haugalandet \\
          --day 2022-01-01 --source "Minutes 2021-06-01"
        samkart register merge --municipalities Gjerdrum Nannestad --into 3099 \\
          --name "Nye Gjerdrum" --day 2022-01-01 --source "Decree 2021-06-01"
      """)

  @Argument(help: ArgumentHelp("Those that become one.", valueName: "part"))
  var parts: [String]

  @Option(help: ArgumentHelp("The id of the collaboration, or the code of the municipality.", valueName: "id"))
  var into: String

  @Flag(help: "The parts are municipalities.")
  var municipalities = false

  @Option(help: ArgumentHelp("Where the merged municipality goes on.", valueName: "collaboration"))
  var collaboration: String?

  @Flag(help: "The merged municipality goes on in no collaboration.")
  var outside = false

  @Option(help: ArgumentHelp("The place of a new collaboration's colour in the palette, from 0.", valueName: "place"))
  var colour: Int?

  @OptionGroup var facts: CollaborationFacts
  @OptionGroup var options: EditOptions

  func validate() throws {
    if outside && collaboration != nil { throw ValidationError("--outside and --collaboration contradict each other.") }
    if !municipalities && (outside || collaboration != nil) {
      throw ValidationError("--outside and --collaboration go with --municipalities.")
    }
    if municipalities { try refuse(given, but: ["--name", "--county"], "with --municipalities") }
  }

  /// The options given that are facts of a new collaboration.
  private var given: [String] { facts.given + (colour == nil ? [] : ["--colour"]) }

  func run() throws {
    try options.perform { desk in
      [municipalities ? try municipalityMerger(desk) : try collaborationMerger(desk)]
    }
  }

  private func collaborationMerger(_ desk: RegisterDesk) throws -> RegisterEdit {
    let old = try parts.map { try desk.collaboration($0) }
    let target: Collaboration
    if let known = try desk.knownCollaboration(into) {
      try refuse(given, "where --into is a collaboration of the register; samkart register change records facts")
      target = known
    } else {
      let blank = Collaboration(id: into, number: 0, name: "", colour: colour)
      target = try facts.applied(to: blank, at: desk, on: options.day.day)
    }
    return options.edit(
      .mergeCollaborations(old.map(\.id), into: target),
      eventText: desk.text(.collaborationsMerged(old.map(\.name), into: target.name)))
  }

  private func municipalityMerger(_ desk: RegisterDesk) throws -> RegisterEdit {
    guard case .code(let code, _, _) = desk.register.dataSet.settings.codes.reading(of: into) else {
      throw Failure("'\(into)' is no municipality code of \(desk.register.dataSet.settings.codes)")
    }
    // What merges on a day is known by what it was called until then.
    let before = options.day.day.flatMap(\.previous)
    let old = try parts.map { try desk.municipality($0, on: before, until: options.day.day) }
    let place: MergedMunicipality.Place =
      try collaboration.map { .member(of: try desk.collaboration($0).id) } ?? (outside ? .outside : .same)
    let name = facts.name.map(tidy) ?? ""
    let merged = MergedMunicipality(code: code, name: name, county: facts.county ?? "", place: place)
    let known = desk.register.book.codeChanges.first { $0.newCode == code && $0.day == options.day.day }?.newName
    let newName = name.isEmpty ? known ?? desk.name(code) : name
    return options.edit(
      .mergeMunicipalities(old, into: merged),
      eventText: desk.text(.municipalitiesMerged(old.map(desk.name), into: newName)))
  }
}
