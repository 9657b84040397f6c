import ArgumentParser
import Workspace

/// Two sources say different things.
struct RegisterDispute: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dispute",
    abstract: told("Keep what another source says beside what counts, or let it count."),
    discussion: told(
      """
      With --joined or --left it is about the day on which somebody came in or went out, which is --day; with facts,
      about what a collaboration has from the day on. What is said is kept and told, and does not count. With --counts it
      does, and what counted so far is kept beside it, with its source.
      """,
      examples: """
        samkart register dispute Frosta vaernes --left --day "spring 2021" \\
          --source "Phone call"
        samkart register dispute ror --fte 4.5 --day 2021-01-01 \\
          --source "Annual report"
        """))

  @Argument(
    help: ArgumentHelp(
      told("Names or codes, and last the collaboration: its id, number or name."),
      valueName: "municipality ... collaboration"
    ))
  var names: [String]

  @Flag(help: ArgumentHelp(told("The day is that on which they came in.")))
  var joined = false

  @Flag(help: ArgumentHelp(told("The day is the first without them.")))
  var left = false

  @Flag(help: ArgumentHelp(told("This counts from now on, and what counted is what another source says.")))
  var counts = false

  @Option(help: ArgumentHelp(told("The place of its colour in the palette, from 0."), valueName: "place"))
  var colour: Int?

  @OptionGroup var facts: FactOptions
  @OptionGroup var options: EditOptions

  private var isOfDay: Bool { joined || left }

  func validate() throws {
    if joined && left { throw ValidationError(told("--joined and --left contradict each other.")) }
    let given = facts.given + (colour == nil ? [] : ["--colour"])
    if isOfDay {
      if names.count < 2 { throw ValidationError(told("Say who, and last which collaboration.")) }
      try refuse(given, but: ["--county"], "with \(joined ? "--joined" : "--left")")
    } else {
      if names.count > 1 { throw ValidationError(told("Say with --joined or --left what the day of \(names[0]) is.")) }
      if given.isEmpty { throw ValidationError(told("Say what is disputed: --joined, --left, or a fact as --host.")) }
      try refuse(given.filter { ["--county", "--founded"].contains($0) }, "for a fact; it has no history")
    }
    if options.event != nil { throw ValidationError(told("--event does nothing; what sources say is no event.")) }
  }

  func run() throws {
    guard let collaboration = names.last else { return }
    if isOfDay {
      try options.perform(
        names.dropLast().map {
          .disputeDay($0, collaboration: collaboration, isEnd: left, counts: counts, county: facts.county)
        })
    } else {
      try options.perform(.disputeFacts(collaboration, colour: colour, facts.facts(), counts: counts))
    }
  }
}
