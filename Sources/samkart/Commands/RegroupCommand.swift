import Analysis
import ArgumentParser
import Workspace

/// Small steps that make the collaborations fit better.
struct RegroupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "regroup",
    abstract: told("Find small steps to a division that fits better."),
    discussion: told(
      """
      Tells the best single steps, the best few steps together, mergers of two collaborations, and who could join a
      centre that stands outside. A step is one municipality that joins a collaboration, from outside or from another;
      its own is left in no more pieces. --out writes one of the answers as proposals, which what-if and --proposals
      take: front (the best steps together), front:3, step:1, merger:2, city:0301:3.
      """,
      examples: """
        samkart regroup --steps 5
        samkart regroup --objective both --keep Oslo --answer front:3 --out p.csv
        """))

  @Option(help: ArgumentHelp(told("What is to become better: mean-cover, self-containment, both or participation.")))
  var objective = RegroupObjective.meanCover

  @Option(help: ArgumentHelp(told("How many steps are taken together."), valueName: "k"))
  var steps = 10

  @Option(help: ArgumentHelp(told("How many single steps are told."), valueName: "n"))
  var top = 20

  @Option(
    help: ArgumentHelp(told("A municipality or collaboration that stays as it is. Repeatable."), valueName: "name"))
  var keep: [String] = []

  @Flag(help: ArgumentHelp(told("Let those across a little water count as beside each other.")))
  var nearShore = false

  @Option(help: ArgumentHelp(told("Fewest members of a collaboration after a step."), valueName: "n"))
  var minMembers = 1

  @Option(help: ArgumentHelp(told("Most members of a collaboration after a step."), valueName: "n"))
  var maxMembers: Int?

  @Option(help: ArgumentHelp(told("Fewest inhabitants of a collaboration after a step."), valueName: "n"))
  var minPeople = 0

  @Option(help: ArgumentHelp(told("Most inhabitants of a collaboration after a step."), valueName: "n"))
  var maxPeople: Int?

  @Flag(help: ArgumentHelp(told("Let the last member leave a collaboration.")))
  var mayEmpty = false

  @Flag(help: ArgumentHelp(told("Let a municipality join a collaboration that is smaller than itself.")))
  var mayDwarf = false

  @Option(
    help: ArgumentHelp(
      told(
        "The tie that a step needs: a common region, or this share of its residents or jobs in commuting between the two."
      ),
      valueName: "share"))
  var minTie: Double?

  @Option(help: ArgumentHelp(told("Which answer --out and --map are of."), valueName: "answer"))
  var answer = RegroupChoice.front(nil)

  @Option(help: ArgumentHelp(told("The answer as proposals, a CSV."), valueName: "file"))
  var out: Path?

  @Option(help: ArgumentHelp(told("The map of the answer, an SVG."), valueName: "file"))
  var map: Path?

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp(told("text or json."), valueName: "format"))
  var format: TextOrJSON = .text

  func validate() throws {
    for (name, value, range) in [("steps", steps, 0...50), ("top", top, 0...10_000)] where !range.contains(value) {
      throw ValidationError(told("--\(name) takes a number from \(range.lowerBound) to \(range.upperBound)."))
    }
    if let minTie, !(0...1).contains(minTie) { throw ValidationError(told("--min-tie takes a share from 0 to 1.")) }
    if minMembers < 1 || minMembers > maxMembers ?? .max {
      throw ValidationError(told("--min-members takes a number from 1, no greater than --max-members."))
    }
    if minPeople < 0 || minPeople > maxPeople ?? .max {
      throw ValidationError(told("--min-people takes a number from 0, no greater than --max-people."))
    }
  }

  func run() throws {
    var rules = RegroupRules(
      objective: objective, reach: nearShore ? .nearShore : .land, members: minMembers...(maxMembers ?? .max),
      people: minPeople...(maxPeople ?? .max), mayEmpty: mayEmpty, mayDwarf: mayDwarf)
    let view = try common.view()
    // Unless told otherwise the tie that candidates need.
    rules.leastTie = minTie ?? view.limits[.commutingTie]
    let request = RegroupRequest(rules, extent: RegroupExtent(steps: top, front: steps), kept: keep)
    let account = try common.talk.passingOn { try regroup(request, in: view) }
    if out != nil || map != nil {
      let proposals = Array(try account.proposals(answer).utf8)
      var outputs = Outputs()
      if let map {
        let file = GivenFile(name: "\(answer)", bytes: proposals)
        try outputs.add(try common.talk.passingOn { try drawProposals(file, in: view) }, to: map.text)
      }
      if let out { try outputs.add(proposals, to: out.text) }
      try outputs.appear()
      if out?.text == "-" { return }
    }
    try write(Array((format == .json ? account.json : account.text).utf8), to: "-")
  }
}

extension RegroupObjective: ExpressibleByArgument {}

extension RegroupChoice: ExpressibleByArgument {
  /// A choice from its text.
  public init?(argument: String) { self.init(argument) }
}
