import ArgumentParser
import Register
import Reports
import Workspace

/// What the register says, through time or on a day.
struct RegisterShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show what the register says of a collaboration, a plan or a municipality, through time.",
    discussion: """
      Without a name it lists all collaborations and plans. With --day only what holds on that day.

      Examples:
        samkart register show
        samkart register show ror --day 2020-10-01
        samkart register show Molde --format json
      """)

  @Argument(help: ArgumentHelp("A collaboration, a plan or a municipality.", valueName: "name"))
  var subject: String?

  @Option(help: ArgumentHelp("Only what holds on this day (YYYY-MM-DD).", valueName: "day"))
  var day: Day?

  @Option(help: ArgumentHelp("The county, where several municipalities have the name.", valueName: "county"))
  var county: String?

  @Option(help: ArgumentHelp("text or json.", valueName: "format"))
  var format: TextOrJSON = .text

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOption

  func run() throws {
    let set = try RegisterFolder(options.data, patience: 0, talk: options.talk).open()
    let desk = RegisterDesk(register: set, talk: options.talk)
    let account = RegisterAccount(desk: desk, day: day)
    guard let subject else {
      return try output.write(format == .json ? account.listJSON : account.list)
    }
    if let plan = set.book.plansWithMemberships.first(where: { $0.id == subject }) {
      return try output.write(format == .json ? account.json(plan) : account.text(plan))
    }
    do {
      let collaboration = try desk.collaboration(subject)
      return try output.write(format == .json ? account.json(collaboration) : account.text(collaboration))
    } catch let failure as Failure {
      guard let code = try municipality(subject, at: desk) else {
        let match = desk.names(on: day).match(subject, county: county)
        let sentence = desk.names(on: day).sentence(for: match, of: subject)
        throw Failure("\(failure.reason), nor a municipality: \(sentence)")
      }
      try output.write(format == .json ? account.json(code) : account.text(code))
    }
  }

  private func municipality(_ text: String, at desk: RegisterDesk) throws -> MunicipalityCode? {
    switch desk.names(on: day).match(text, county: county) {
    case .found(let found): return found.code
    case .former(let units) where units.count == 1: return units[0].unit.code
    case .coming(let code, _, _, _): return code
    case .ambiguous, .contradictory:
      return try desk.municipality(text, county: county, on: day)
    case .former, .unknown: return nil
    }
  }
}
