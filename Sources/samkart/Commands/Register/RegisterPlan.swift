import ArgumentParser
import Workspace

/// A collaboration is planned, comes to be, or comes to nothing.
struct RegisterPlan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: told("A collaboration is planned, comes to be, or comes to nothing."),
    discussion: told(
      """
      With municipalities: they plan it, or join the plan; with --withdraw they go out of it. With --realise: it comes
      to be on the day with those who planned it, as samkart register add would have it, and is no plan any more; on
      earlier days it still is. With --drop: it comes to nothing. The day is the planned start, or unknown; with --drop
      the day on which they gave it up.
      """,
      examples: """
        samkart register plan vest-finnmark Alta Hasvik --name Vest-Finnmark \\
          --day unknown --source "Phone call 2020-12-01"
        samkart register plan ost-finnmark --realise --formalised \\
          --day 2021-07-01 --source "Agreement 2021-06-01"
        """))

  @Argument(help: ArgumentHelp(told("The id of the plan."), valueName: "id"))
  var id: String

  @Argument(help: ArgumentHelp(told("Who plans it, by name or code."), valueName: "municipality"))
  var municipalities: [String] = []

  @Option(help: ArgumentHelp(told("How far it has come, as a word of the data set."), valueName: "word"))
  var status: String?

  @Option(help: ArgumentHelp(told("From when it has been planned."), valueName: "day"))
  var since: EditDay?

  @Flag(help: ArgumentHelp(told("It comes to be.")))
  var realise = false

  @Flag(help: ArgumentHelp(told("The municipalities plan it no longer.")))
  var withdraw = false

  @Flag(help: ArgumentHelp(told("It comes to nothing.")))
  var drop = false

  @Option(
    help: ArgumentHelp(told("The place of its colour in the palette, from 0, once it comes to be."), valueName: "place")
  )
  var colour: Int?

  @OptionGroup var facts: FactOptions
  @OptionGroup var options: EditOptions

  func validate() throws {
    if realise && drop { throw ValidationError(told("--realise and --drop contradict each other.")) }
    if (realise || drop) && !municipalities.isEmpty {
      throw ValidationError(told("Municipalities join a plan before it is realised or dropped, not with it."))
    }
    let ofPlan = (status == nil ? [] : ["--status"]) + (since == nil ? [] : ["--since"])
    if withdraw {
      if realise || drop { throw ValidationError(told("--withdraw goes with neither --realise nor --drop.")) }
      if municipalities.isEmpty { throw ValidationError(told("Say with --withdraw who plans it no longer.")) }
      return try refuse(
        facts.given + (colour == nil ? [] : ["--colour"]) + ofPlan, "with --withdraw")
    }
    let ofCollaboration = facts.given + (colour == nil ? [] : ["--colour"])
    if drop {
      try refuse(ofCollaboration + ofPlan, "with --drop")
    } else if realise {
      try refuse(ofPlan, "with --realise")
    } else {
      try refuse(ofCollaboration, but: ["--name"], "without --realise")
    }
  }

  func run() throws {
    if withdraw {
      try options.perform(.withdraw(municipalities, plan: id))
    } else if drop {
      try options.perform(.drop(plan: id))
    } else if realise {
      try options.perform(.realise(plan: id, colour: colour, facts.facts()))
    } else {
      try options.perform(
        .plan(
          id: id, municipalities: municipalities, name: facts.facts().name, status: status,
          since: since))
    }
  }
}
